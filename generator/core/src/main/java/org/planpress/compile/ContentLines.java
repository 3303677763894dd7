package org.planpress.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planpress.export.report.SourceLines;
import org.planpress.finding.SourceLocation;

/** Lines of content files, read again when a report shows them, each file once: thousands may be wrong in one file. */
final class ContentLines implements SourceLines {

    private static final long MOST_BYTES = 2_000_000;

    private final Path workingDir;
    private final Map<String, List<String>> read = new HashMap<>();

    ContentLines(Path workingDir) {
        this.workingDir = workingDir;
    }

    @Override
    public Optional<String> line(SourceLocation at) {
        List<String> lines = read.computeIfAbsent(at.path(), this::linesOf);
        return at.line() <= lines.size() ? Optional.of(lines.get(at.line() - 1)) : Optional.empty();
    }

    private List<String> linesOf(String path) {
        try {
            Path file = workingDir.resolve(path);
            // A workbook has rows, and no lines that could be shown.
            if (path.endsWith(".xlsx")
                    || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || Files.size(file) > MOST_BYTES) {
                return List.of();
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return plain.lines().toList();
        } catch (IOException | InvalidPathException unreadable) {
            // The finding is about just that, so there is no line to show.
            return List.of();
        }
    }
}
