package org.planpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each row of {@code docs/truth-rows.md} is held by something that exists. */
class TruthRowsTest {

    private static final Path ROWS = Path.of("../docs/truth-rows.md");
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
    private static final Pattern ROW = Pattern.compile("\\| (.+) \\| (.+) \\| (.+) \\|");

    @Test
    void everyRowIsHeldByTestsThatExist() throws IOException {
        List<String> held = Files.readAllLines(ROWS).stream()
                .flatMap(line -> ROW.matcher(line).results())
                .map(row -> row.group(3))
                .filter(last -> !last.equals("held by") && !last.equals("---"))
                .toList();

        assertThat(held)
                .hasSizeGreaterThan(60)
                .allSatisfy(last -> assertThat(last).containsPattern("`|by hand"));
        assertThat(held.stream()
                        .flatMap(last -> NAMED.matcher(last).results())
                        .map(name -> name.group(1))
                        .filter(name -> !exists(name)))
                .isEmpty();
    }

    private static boolean exists(String name) {
        if (name.startsWith("invalid/")) {
            return Files.isDirectory(Path.of("src/test/resources").resolve(name));
        }
        String[] parts = name.split("\\.", 2);
        List<Path> classes = new ArrayList<>();
        for (String module : List.of("src/test/java", "../acceptance/src/test/java")) {
            try (Stream<Path> files = Files.walk(Path.of(module))) {
                files.filter(file -> file.endsWith(parts[0] + ".java")).forEach(classes::add);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return classes.stream()
                .anyMatch(file -> parts.length == 1 || methods(file).contains(parts[1]));
    }

    private static List<String> methods(Path file) {
        try {
            return Pattern.compile("void (\\w+)\\(")
                    .matcher(Files.readString(file))
                    .results()
                    .map((MatchResult method) -> method.group(1))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
