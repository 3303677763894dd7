package org.planpress.acceptance.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Why some messages need no reckoning, or were not seen.
 *
 * @param lines each a name, or the start of names with a star, with what is excused and why
 */
record Excuses(List<Line> lines) {

    /** {@code unreckoned} or {@code unseen}. */
    record Line(String what, String names, String reason) {

        boolean covers(String what, String name) {
            return this.what.equals(what)
                    && (names.endsWith("*")
                            ? name.startsWith(names.substring(0, names.length() - 1))
                            : name.equals(names));
        }
    }

    static Excuses read(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        String what = "";
        String reason = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# ") || line.isBlank()) {
                continue;
            }
            if (line.startsWith("unreckoned: ") || line.startsWith("unseen: ")) {
                what = line.substring(0, line.indexOf(':'));
                reason = line.substring(line.indexOf(':') + 2);
            } else {
                for (String name : line.strip().split("\\s+", -1)) {
                    lines.add(new Line(what, name, reason));
                }
            }
        }
        return new Excuses(lines);
    }

    boolean excuse(String name) {
        return lines.stream().anyMatch(line -> line.covers("unreckoned", name));
    }

    boolean excuseSilence(String name) {
        return lines.stream().anyMatch(line -> line.covers("unseen", name));
    }

    List<Line> unused(Vocabulary vocabulary, Set<String> heard, Set<String> reckoned) {
        return lines.stream()
                .filter(line -> vocabulary.messages().keySet().stream()
                        .filter(name -> line.covers(line.what, name))
                        .noneMatch(
                                name -> line.what.equals("unseen") ? !heard.contains(name) : !reckoned.contains(name)))
                .toList();
    }
}
