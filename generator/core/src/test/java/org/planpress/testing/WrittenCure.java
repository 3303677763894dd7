package org.planpress.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A hint as a person follows it, in the file {@code cure.txt} of a plan at fault:
 *
 * <pre>
 * > write --- on this line
 * pages/about.md | ---- | ---
 * pages/about.md -> help.md
 * pages/about.md x
 * </pre>
 *
 * <p>First the hints that are followed, word for word; then for each step a file with words and what stands in their place
 * ({@code \n} is the end of a line, nothing before the second bar is the end of the file), with another name, or
 * deleted.
 */
public final class WrittenCure {

    private final List<String> lines;

    private WrittenCure(List<String> lines) {
        this.lines = lines;
    }

    /** Whether a case has one. */
    public static boolean isFor(String fixture) {
        return Files.exists(file(fixture));
    }

    /** That of a case. */
    public static WrittenCure of(String fixture) throws IOException {
        return new WrittenCure(Files.readAllLines(file(fixture)));
    }

    private static Path file(String fixture) {
        return InvalidPlans.FOLDER.resolve(fixture).resolve("cure.txt");
    }

    /** The hints that are followed; an empty one for a finding that has none, so that the cure of its rule is followed. */
    public List<String> hints() {
        return lines.stream()
                .filter(line -> line.startsWith(">"))
                .map(line -> line.substring(1).strip())
                .toList();
    }

    /** Follows them. */
    public void carryOut(Path content) throws IOException {
        for (String line : lines) {
            if (line.contains(" | ")) {
                String[] parts = line.split(" \\| ", -1);
                replace(content.resolve(parts[0]), unescaped(parts[1]), unescaped(parts[2]));
            } else if (line.contains(" -> ")) {
                String[] parts = line.split(" -> ", -1);
                Path file = content.resolve(parts[0]);
                Files.move(file, file.resolveSibling(parts[1]));
            } else if (line.endsWith(" x")) {
                Files.delete(content.resolve(line.substring(0, line.length() - 2)));
            }
        }
    }

    private static void replace(Path file, String old, String words) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : "";
        int at = old.isEmpty() ? text.length() : text.indexOf(old);
        if (at < 0) {
            throw new IllegalArgumentException("%s does not hold '%s'".formatted(file, old));
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.substring(0, at) + words + text.substring(at + old.length()));
    }

    private static String unescaped(String words) {
        return words.replace("\\\\", "\0")
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\0", "\\");
    }
}
