package org.planpress.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.bind.FieldReference;
import org.planpress.bind.FieldReference.ContentFile;
import org.planpress.edit.Change;
import org.planpress.edit.Edited;
import org.planpress.edit.FileEdit;
import org.planpress.edit.YamlPath;
import org.planpress.finding.Findings;
import org.planpress.forms.FormPage.Group;
import org.planpress.forms.FormPage.Input;
import org.planpress.forms.FormPage.Lines;
import org.planpress.forms.FormPage.Part;
import org.planpress.source.WrittenFile;

/** Forms of every file of whole plans: they show all that can be filled in, and say back what they showed. */
class FormsTest {

    private static final String EXAMPLE = "../../content";
    private static final String FULL_LIFE = "../acceptance/src/test/resources/plans/tarrendale/content";

    /** How many of the values are changed one by one where nobody asks for all. */
    private static final int EVERY = Boolean.getBoolean("deep") ? 1 : 9;

    /** A file with the forms for all groups in it. */
    private record Opened(String path, String raw, Forms forms, List<FormPage> pages) {}

    private static Opened open(String path, String raw) {
        ContentFile kind = FieldReference.kind(path).orElseThrow();
        WrittenFile written = WrittenFile.read(raw, path, new Findings()).orElseThrow();
        Forms forms = new Forms(
                path,
                kind,
                "mark",
                written,
                written,
                List.of(),
                Optional.empty(),
                new Pictures(List.of(), picture -> ""));
        List<FormPage> pages = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<YamlPath> open = new ArrayDeque<>(List.of(YamlPath.ROOT));
        while (!open.isEmpty()) {
            YamlPath at = open.pop();
            if (!seen.add(at.toString())) {
                continue;
            }
            FormPage page = forms.page(at).orElseThrow(() -> new AssertionError(path + " has no form at " + at));
            pages.add(page);
            parts(page.parts()).forEach(part -> {
                part.entries().ifPresent(list -> list.entries().forEach(entry -> open.add(path(entry.path()))));
                part.group()
                        .filter(group -> group.there() && group.href().isPresent())
                        .ifPresent(group -> open.add(path(group.about().path())));
            });
        }
        return new Opened(path, raw, forms, pages);
    }

    private static YamlPath path(String written) {
        return YamlPath.parse(written).orElseThrow();
    }

    /** Those of groups that stand in the form among them. */
    private static Stream<Part> parts(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> Stream.concat(
                        Stream.of(part), parts(part.group().map(Group::parts).orElse(List.of()))));
    }

    private static List<Input> inputs(FormPage page) {
        return parts(page.parts()).flatMap(part -> part.input().stream()).toList();
    }

    private static List<Lines> lists(FormPage page) {
        return parts(page.parts())
                .flatMap(part -> part.lines().stream())
                .filter(Lines::editable)
                .toList();
    }

    /** What a browser sends of a form that nobody filled in. */
    private static Map<String, String> sent(FormPage page) {
        Map<String, String> sent = new TreeMap<>();
        for (Input input : inputs(page)) {
            sent.put(Sent.VALUE + input.about().path(), input.value());
            if (input.there()) {
                sent.put(Sent.OLD + input.about().path(), input.old());
            }
        }
        for (Lines list : lists(page)) {
            sent.put(Sent.LINES + list.about().path(), list.value().replace("\n", "\r\n"));
            sent.put(Sent.OLD_LINES + list.about().path(), list.old().replace("\n", "\r\n"));
        }
        page.body().ifPresent(body -> {
            sent.put(Sent.BODY, body.value().replace("\n", "\r\n"));
            sent.put(Sent.OLD_BODY, body.old().replace("\n", "\r\n"));
        });
        return sent;
    }

    private static List<Opened> plan(String folder) throws IOException {
        Path content = Path.of(folder);
        List<Opened> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(content)) {
            for (Path file : found.sorted().toList()) {
                String path = content.relativize(file).toString().replace('\\', '/');
                if (path.matches(".+\\.(yml|md)") && FieldReference.kind(path).isPresent()) {
                    files.add(open(path, Files.readString(file)));
                }
            }
        }
        return files;
    }

    @ParameterizedTest
    @ValueSource(strings = {EXAMPLE, FULL_LIFE})
    void changeNothingThatNobodyChanged(String folder) throws IOException {
        for (Opened file : plan(folder)) {
            for (FormPage page : file.pages()) {
                assertThat(file.forms().changes(Sent.of(sent(page)), path(page.at())))
                        .as(file.path() + " at " + page.at())
                        .isEmpty();
            }
        }
    }

    /** Each single value and each list that a form shows is proved when it is changed, and nothing is damaged. */
    @ParameterizedTest
    @ValueSource(strings = {EXAMPLE, FULL_LIFE})
    void setEveryValueThatTheyShow(String folder) throws IOException {
        int tried = 0;
        int number = 0;
        List<String> refused = new ArrayList<>();
        for (Opened file : plan(folder)) {
            for (FormPage page : file.pages()) {
                for (String name : sent(page).keySet()) {
                    boolean one = name.startsWith(Sent.VALUE);
                    if ((!one && !name.startsWith(Sent.LINES)) || number++ % EVERY != 0) {
                        continue;
                    }
                    Map<String, String> sent = sent(page);
                    String old = sent.getOrDefault(name, "");
                    String fresh = one ? old + " more: #1" : old + "\r\none - more";
                    sent.put(name, fresh);
                    List<Change> changes = file.forms().changes(Sent.of(sent), path(page.at()));
                    Edited edited = FileEdit.apply(file.raw(), file.path(), changes);
                    tried++;
                    if (edited instanceof Edited.Proved proved) {
                        Opened again = open(file.path(), proved.text());
                        FormPage shown = again.forms().page(path(page.at())).orElseThrow();
                        assertThat(sent(shown).getOrDefault(name, "").strip())
                                .as(file.path() + " " + name)
                                .isEqualTo(fresh.strip());
                    } else {
                        refused.add(file.path() + " " + name + ": " + edited);
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(300);
        assertThat(refused).isEmpty();
    }

    private static final String PRIORITY = "editions/2025-29/priorities/p1/priority.yml";
    private static final String THEMES = "editions/2025-29/priorities/p1/commitments.yml";

    private static String after(String raw, YamlPath at, Map<String, String> filled) {
        return after(THEMES, raw, at, filled);
    }

    private static String after(String path, String raw, YamlPath at, Map<String, String> filled) {
        Opened file = open(path, raw);
        Edited edited = FileEdit.apply(raw, path, file.forms().changes(Sent.of(filled), at));
        assertThat(edited).isInstanceOf(Edited.Proved.class);
        return ((Edited.Proved) edited).text();
    }

    private static final String RAW = """
            themes:
              - id: p1.night
                title: Nights
                commitments:
                  - id: p1.night.1
                    title: One
                    text: We will. # as agreed
                    due: 2027-03
                  - id: p1.night.2
                    title: Two
                    text: We might.
            """;

    @Test
    void putAFieldWhereTheModelHasIt() {
        assertThat(after(
                        RAW,
                        path("themes/0/commitments/0"),
                        Map.of(
                                "v.themes/0/commitments/0/lead",
                                "The Council",
                                "v.themes/0/commitments/0/start",
                                "2026-04")))
                .isEqualTo(RAW.replace(
                        "        due: 2027-03\n",
                        "        lead: The Council\n        start: 2026-04\n        due: 2027-03\n"));
    }

    @Test
    void addAGroupToAList() {
        assertThat(after(
                        RAW,
                        path("themes/0/commitments/+"),
                        Map.of(
                                "v.themes/0/commitments/+/id",
                                "p1.night.3",
                                "v.themes/0/commitments/+/title",
                                "Three: the last",
                                "v.themes/0/commitments/+/text",
                                "We do.",
                                "v.themes/0/commitments/+/due",
                                "")))
                .startsWith(RAW)
                .contains("id: p1.night.3", "title: \"Three: the last\"", "text: We do.")
                .doesNotContain("due: \n");
    }

    @Test
    void addAGroupWithTheGroupsAroundIt() {
        assertThat(after(
                        PRIORITY,
                        "title: A\nshown:\n",
                        path("shown/picture"),
                        Map.of("v.shown/picture/image", "assets/a.png")))
                .isEqualTo("title: A\nshown:\n  picture:\n    image: assets/a.png\n");
        assertThat(after(PRIORITY, "title: A\n", path("shown/quotes/+"), Map.of("v.shown/quotes/+/text", "Well.")))
                .isEqualTo("title: A\nshown:\n  quotes:\n    - text: Well.\n");
    }

    @Test
    void moveAndRemoveWhatTheyShow() {
        assertThat(after(RAW, path("themes/0"), Map.of("act", "up themes/0/commitments/1")))
                .containsSubsequence("p1.night.2", "p1.night.1", "# as agreed");
        assertThat(after(RAW, path("themes/0"), Map.of("act", "remove themes/0/commitments/0")))
                .doesNotContain("p1.night.1", "as agreed")
                .contains("p1.night.2");
    }

    @Test
    void haveNoPageForWhatNoFileHas() {
        Opened file = open(THEMES, RAW);

        assertThat(file.forms().page(path("themes/0/nothing"))).isEmpty();
        assertThat(file.forms().page(path("themes/x"))).isEmpty();
        assertThat(file.forms().page(path("themes"))).isEmpty();
        assertThat(file.forms().page(path("themes/+"))).isPresent();
    }
}
