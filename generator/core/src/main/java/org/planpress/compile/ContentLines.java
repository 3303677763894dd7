package org.planpress.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.planpress.export.report.SourceLines;
import org.planpress.finding.SourceLocation;

/** Lines of content files, read again when a report shows them: few builds have findings, and most have few. */
record ContentLines(Path workingDir) implements SourceLines {

    private static final long MOST_BYTES = 2_000_000;

    @Override
    public Optional<String> line(SourceLocation at) {
        Path file = workingDir.resolve(at.path());
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return plain.lines().skip(at.line() - 1L).findFirst();
        } catch (IOException unreadable) {
            // The finding is about just that, so there is no line to show.
            return Optional.empty();
        }
    }
}
