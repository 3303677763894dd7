package org.planpress.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.testing.Golden;

/** A folder for each kind of edit: the file before, the changes in a line each, and the file after. */
class EditCasesTest {

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/edits"))) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void changesNothingElse(Path folder) throws IOException {
        Path before = Stream.of("yml", "md", "csv")
                .map(end -> folder.resolve("before." + end))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        String name = before.getFileName().toString();
        String text = Files.readString(before);
        for (String line : Files.readAllLines(folder.resolve("change.txt"))) {
            Edited edited = name.endsWith(".csv")
                    ? TableEdit.apply(text, name, List.of(tableChange(line)))
                    : FileEdit.apply(text, name, change(line));
            assertThat(edited).as(line).isInstanceOf(Edited.Proved.class);
            text = ((Edited.Proved) edited).text();
        }
        Golden.check(folder.resolve(name.replace("before", "after")), text);
    }

    private static Change change(String line) {
        String[] words = line.split(" ", 2);
        String rest = words[1].replace("\\n", "\n");
        return switch (words[0]) {
            case "set" -> new Change.Set(path(rest), Optional.empty(), after(rest, 1));
            case "add-field" ->
                new Change.AddField(path(rest), rest.split(" ", -1)[2], value(after(rest, 3)), number(rest));
            case "remove-field" -> new Change.RemoveField(path(rest), Optional.empty());
            case "add-item" -> new Change.AddItem(path(rest), number(rest), value(after(rest, 2)));
            case "move-item" -> new Change.MoveItem(path(rest), number(rest), Optional.empty());
            case "remove-item" -> new Change.RemoveItem(path(rest), Optional.empty());
            case "body" -> new Change.Body(Optional.empty(), rest);
            default -> throw new AssertionError(line);
        };
    }

    private static TableChange tableChange(String line) {
        String[] words = line.split(" ", 2);
        String rest = words[1].replace("\\n", "\n").replace("\\t", "\t");
        return switch (words[0]) {
            case "cell" ->
                new TableChange.SetCell(
                        Integer.parseInt(rest.split(" ", -1)[0]), number(rest), Optional.empty(), after(rest, 2));
            case "append" -> new TableChange.Append(rows(rest));
            case "paste" -> new TableChange.Paste(rest);
            case "replace" -> new TableChange.Replace(rows(rest));
            default -> throw new AssertionError(line);
        };
    }

    private static List<List<String>> rows(String text) {
        return text.lines().map(row -> Arrays.asList(row.split("\\|", -1))).toList();
    }

    private static YamlPath path(String words) {
        String path = words.split(" ", -1)[0];
        return YamlPath.parse(path.equals(".") ? "" : path).orElseThrow();
    }

    private static int number(String words) {
        return Integer.parseInt(words.split(" ", -1)[1]);
    }

    private static String after(String words, int passed) {
        String[] all = words.split(" ", passed + 1);
        return all.length > passed ? all[passed] : "";
    }

    /** Written in YAML where it starts with a brace. */
    private static Value value(String written) {
        return written.startsWith("{")
                ? ((Value.Group) FileEdit.said("x: " + written, "x.yml").orElseThrow())
                        .field("x")
                        .orElseThrow()
                : Value.words(written);
    }
}
