package org.planpress.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planpress.edit.PlanFiles.Part;
import org.planpress.edit.PlanFiles.PlanFile;
import org.planpress.edit.Value.Field;
import org.planpress.edit.Value.Group;
import org.planpress.edit.Value.Words;
import org.planpress.finding.Findings;
import org.planpress.source.Node;
import org.planpress.source.WrittenFile;

/** Each value, list and group of real plans is changed, one by one. */
class EveryEditTest {

    private final Random chance = new Random(Long.getLong("seed", 21));

    /** How a file may lie on the disk. */
    enum Form {
        AS_IT_IS,
        CRLF {
            @Override
            String of(String text) {
                return text.replace("\n", "\r\n");
            }
        },
        MARK_AND_NO_LAST_LINE_END {
            @Override
            String of(String text) {
                return "\uFEFF" + text.stripTrailing();
            }
        };

        String of(String text) {
            return text;
        }
    }

    private static List<PlanFile> files(Form form) {
        return PlanFiles.all().stream()
                .map(file -> file.with(form.of(file.raw())))
                .toList();
    }

    private static String proved(Part part, Change change) {
        Edited edited = FileEdit.apply(part.file().raw(), part.file().name(), change);
        assertThat(edited).as("%s: %s", part, change).isInstanceOf(Edited.Proved.class);
        return ((Edited.Proved) edited).text();
    }

    /** Remarks as a whole line; those beside values stand in lines that may change. */
    private static List<String> remarks(String text) {
        return Arrays.stream(text.split("\r?\n", -1))
                .filter(line -> line.strip().startsWith("#"))
                .toList();
    }

    private static String says(Part part) {
        return Value.of(part.node()) instanceof Words words ? words.text() : "";
    }

    /** A word in the middle becomes another. */
    private static String otherWord(String text) {
        String[] words = text.split(" ", -1);
        words[words.length / 2] += words[words.length / 2].endsWith("\n") ? "" : "x";
        return String.join(" ", words).strip() + (text.isBlank() ? "x" : "");
    }

    @ParameterizedTest
    @EnumSource
    void changesAWordOfEachValue(Form form) {
        Map<Integer, Integer> lines = new TreeMap<>();
        for (Part part : PlanFiles.parts(files(form), Node.Scalar.class, chance)) {
            String fresh = otherWord(says(part));
            String text = proved(part, new Change.Set(part.path(), Optional.of(says(part)), fresh));

            int differ = PlanFiles.linesThatDiffer(part.file().raw(), text);
            lines.merge(differ, 1, Integer::sum);
            assertThat(differ).as("%s: lines that differ in %s", part, text).isBetween(1, 2);
            assertThat(text.endsWith("\n")).isEqualTo(part.file().raw().endsWith("\n"));
            assertThat(text.contains("\r")).isEqualTo(form == Form.CRLF);
            assertThat(text.startsWith("\uFEFF")).isEqualTo(form == Form.MARK_AND_NO_LAST_LINE_END);
            assertThat(remarks(text))
                    .as("%s", part)
                    .isEqualTo(remarks(part.file().raw()));
        }
        System.out.printf("%s: values changed, by lines that differ: %s%n", form, lines);
    }

    static final List<String> HARD = List.of(
            "",
            "Yes",
            "no",
            "012",
            "12:30",
            "~",
            "a: b",
            "a #b",
            "#b",
            "- a",
            "-a",
            "[a]",
            "{a",
            "a, b] c}",
            "a \"b\" 'c' \\n",
            "'a'",
            "\"a\"",
            "| a",
            "> a",
            "%a",
            "@a",
            "a:",
            "? a",
            "...",
            "---",
            "a\tb",
            "𝒳 é",
            "one\ntwo",
            "one\n\ntwo: three\n\n- four\n  five",
            "a word and another, again and again, until nobody would want to read a line of this length at all, or would they");

    @Test
    void writesWhatYamlWouldReadOtherwise() {
        for (Part part : PlanFiles.parts(files(Form.AS_IT_IS), Node.Scalar.class, chance)) {
            // Each value is written in some thirty ways, so that not all are tried.
            if (chance.nextInt(10) != 0) {
                continue;
            }
            for (String hard : HARD) {
                Change change = new Change.Set(part.path(), Optional.empty(), hard);
                String text = proved(part, change);
                PlanFile after = part.file().with(text);
                assertThat(Said.part(Value.of(after.root()), part.path()))
                        .as("%s: %s", part, change)
                        .contains(
                                hard.isEmpty() && part.node() instanceof Node.Scalar scalar && scalar.isAbsent()
                                        ? new Value.Nothing()
                                        : new Words(hard));
                assertThat(remarks(text))
                        .as("%s: %s", part, change)
                        .containsAll(remarks(part.file().raw()));
                String back = proved(
                        new Part(after, part.path(), part.node()),
                        new Change.Set(part.path(), Optional.of(hard), says(part)));
                assertThat(remarks(back))
                        .as("%s: %s", part, change)
                        .isEqualTo(remarks(part.file().raw()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void addsMovesAndRemovesItemsOfEachList(Form form) {
        int edits = 0;
        for (Part part : PlanFiles.parts(files(form), Node.Sequence.class, chance)) {
            List<Node> items = ((Node.Sequence) part.node()).items();
            for (int place = 0; place <= items.size(); place++) {
                Value item = Value.of(items.get(Math.min(place, items.size() - 1)));
                for (Value fresh : List.of(item, Value.words("a: b"))) {
                    String more = proved(part, new Change.AddItem(part.path(), place, fresh));
                    assertThat(remarks(more))
                            .as("%s", part)
                            .isEqualTo(remarks(part.file().raw()));
                    Part grown = new Part(part.file().with(more), part.path(), part.node());
                    String back =
                            proved(grown, new Change.RemoveItem(part.path().item(place), Optional.of(fresh)));
                    edits += 2;
                    assertThat(remarks(part.file().raw())).as("%s", part).containsAll(remarks(back));
                    if (remarks(back).equals(remarks(part.file().raw()))) {
                        assertThat(back)
                                .as("%s, place %d", part, place)
                                .isEqualTo(part.file().raw());
                    }
                }
            }
            for (int place = 0; place < items.size(); place++) {
                int to = chance.nextInt(items.size());
                String moved = proved(part, new Change.MoveItem(part.path().item(place), to, Optional.empty()));
                assertThat(remarks(moved))
                        .as("%s", part)
                        .containsExactlyInAnyOrderElementsOf(remarks(part.file().raw()));
                Part there = new Part(part.file().with(moved), part.path(), part.node());
                String back = proved(there, new Change.MoveItem(part.path().item(to), place, Optional.empty()));
                proved(part, new Change.RemoveItem(part.path().item(place), Optional.empty()));
                edits += 3;
                if (form != Form.MARK_AND_NO_LAST_LINE_END) {
                    assertThat(Said.part(Value.of(there.file().with(back).root()), part.path()))
                            .contains(Value.of(part.node()));
                }
            }
        }
        System.out.printf("%s: %d edits of lists%n", form, edits);
    }

    @ParameterizedTest
    @EnumSource
    void addsAndRemovesFieldsOfEachGroup(Form form) {
        List<Value> fresh = List.of(
                Value.words("yes"),
                Value.list(List.of("one", "two: three")),
                new Group(List.of(new Field("one", Value.words("1")), new Field("two", Value.list(List.of("a", "b"))))),
                new Value.Items(List.of(
                        new Group(List.of(new Field("one", Value.words("1")), new Field("two", Value.words("2")))))));
        int edits = 0;
        for (Part part : PlanFiles.parts(files(form), Node.Mapping.class, chance)) {
            List<Node.Entry> entries = ((Node.Mapping) part.node()).entries();
            for (int place = 0; place <= entries.size(); place++) {
                String more = proved(part, new Change.AddField(part.path(), "freshField", fresh.get(place % 4), place));
                assertThat(remarks(more))
                        .as("%s", part)
                        .isEqualTo(remarks(part.file().raw()));
                Part grown = new Part(part.file().with(more), part.path(), part.node());
                String back = proved(grown, new Change.RemoveField(part.path().field("freshField"), Optional.empty()));
                edits += 2;
                if (remarks(back).equals(remarks(part.file().raw()))) {
                    assertThat(back)
                            .as("%s, place %d", part, place)
                            .isEqualTo(part.file().raw());
                }
            }
            if (part.path().isRoot() && entries.size() == 1) {
                continue;
            }
            for (Node.Entry entry : entries) {
                String less = proved(
                        part,
                        new Change.RemoveField(part.path().field(entry.key().text()), Optional.empty()));
                assertThat(remarks(part.file().raw())).as("%s", part).containsAll(remarks(less));
                edits++;
            }
        }
        System.out.printf("%s: %d edits of groups%n", form, edits);
    }

    @ParameterizedTest
    @EnumSource
    void changesTheTextOfEachMarkdownFile(Form form) {
        List<PlanFile> texts =
                files(form).stream().filter(file -> file.name().endsWith(".md")).toList();
        for (PlanFile file : texts) {
            Part part = new Part(file, YamlPath.ROOT, file.root());
            String body = WrittenFile.read(file.raw(), file.name(), new Findings())
                    .orElseThrow()
                    .body();
            String text = proved(
                    part,
                    new Change.Body(
                            Optional.of(body), body.replace("\n", "\r\n").strip() + "x"));
            assertThat(PlanFiles.linesThatDiffer(file.raw(), text))
                    .as("%s", part)
                    .isBetween(1, body.isBlank() ? 2 : 1);
            assertThat(text.contains("\r")).isEqualTo(form == Form.CRLF);
        }
    }
}
