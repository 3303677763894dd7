package org.planpress.preview;

import java.io.IOException;
import java.util.Optional;
import org.planpress.compile.ContentSave;

/**
 * A file of the content as it lies on the disk, which a form may show and replace.
 *
 * @param path from the folder of content
 * @param text its characters, line ends and all
 * @param mark the same for two readings only if nothing was changed between them
 */
record DiskFile(String path, String text, String mark) {

    /** A file; empty if it is none that a person writes, or if it cannot be read. */
    static Optional<DiskFile> of(ContentSave content, String path) throws IOException {
        return content.read(path).map(stored -> new DiskFile(path, stored.text(), stored.sha256()));
    }

    /** What somebody saw who changes it now. */
    ContentSave.Seen seen() {
        return new ContentSave.Seen(mark, Optional.of(text));
    }

    /** Another text as this file has it: with its line ends and its byte order mark. */
    String like(String other) {
        String plain = withLineFeeds(other);
        String ended = text.contains("\r\n") ? plain.replace("\n", "\r\n") : plain;
        return text.startsWith("\uFEFF") ? "\uFEFF" + ended : ended;
    }

    /** Without the byte order mark, and with LF at the end of lines: as it is filled into a form. */
    String plain() {
        String lines = withLineFeeds(text);
        return lines.startsWith("\uFEFF") ? lines.substring(1) : lines;
    }

    private static String withLineFeeds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
