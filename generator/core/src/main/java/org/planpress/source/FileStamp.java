package org.planpress.source;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
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
        Path file, long size, FileTime modified, @Nullable Object key, long touched) {

    /** Enough to tell one file from others; that of records takes far longer, and each save asks for thousands. */
    @Override
    public int hashCode() {
        return 31 * file.hashCode() + modified.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileStamp stamp
                && size == stamp.size
                && touched == stamp.touched
                && modified.equals(stamp.modified)
                && file.equals(stamp.file)
                && Objects.equals(key, stamp.key);
    }
}
