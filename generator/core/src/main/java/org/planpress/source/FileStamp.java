package org.planpress.source;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * How a file looks from outside. While it stays the same, so does what the file holds, as far as a file system can tell.
 *
 * @param file the file
 * @param size its bytes
 * @param modified when it was written
 * @param key what the file system knows it by, if it tells
 * @param touched the round of {@link SourceMemory} in which it was last said to be touched
 */
public record FileStamp(
        Path file, long size, FileTime modified, @Nullable Object key, long touched) {}
