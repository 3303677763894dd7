package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.compile.ContentSave.Result;
import org.planpress.compile.ContentSave.Seen;
import org.planpress.compile.ContentSave.Stored;
import org.planpress.edit.Change;
import org.planpress.edit.TableChange;
import org.planpress.edit.Value;
import org.planpress.edit.YamlPath;

class ContentSaveTest {

    private static final String PLAN = "\uFEFF" + """
            title: A # why
            status: draft
            kpis:
              - id: a
                target: 1
              - id: b
                target: 1
            """.replace("\n", "\r\n");

    @TempDir
    Path folder;

    private ContentSave save;
    private Stored seen;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("site.yml"), PLAN);
        save = new ContentSave(folder);
        seen = save.read("site.yml").orElseThrow();
    }

    private static Change set(YamlPath path, String expected, String text) {
        return new Change.Set(path, Optional.of(expected), text);
    }

    private static final Change TITLE = set(YamlPath.of("title"), "A", "B");
    private static final Change TARGET = set(YamlPath.of("kpis").item(1).field("target"), "1", "2");

    private Seen known() {
        return new Seen(seen.sha256(), Optional.of(seen.text()));
    }

    private Seen forgotten() {
        return new Seen(seen.sha256(), Optional.empty());
    }

    private void elsewhere(String from, String to) throws IOException {
        Files.writeString(folder.resolve("site.yml"), PLAN.replace(from, to));
    }

    private String onDisk() throws IOException {
        return Files.readString(folder.resolve("site.yml"));
    }

    @Test
    void savesWhatNobodyElseChanged() throws IOException {
        Result result = save.save("site.yml", forgotten(), List.of(TITLE, TARGET));

        String expected = PLAN.replace("title: A", "title: B").replace("b\r\n    target: 1", "b\r\n    target: 2");
        assertThat(onDisk()).isEqualTo(expected);
        assertThat(result)
                .isEqualTo(new Result.Saved(
                        new Stored(expected, ContentSave.sha256(expected.getBytes(StandardCharsets.UTF_8))), false));
        assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("site.yml"));
    }

    @Test
    void keepsWhatSomebodyElseChangedInAnotherField() throws IOException {
        elsewhere("draft", "varied");

        assertThat(save.save("site.yml", forgotten(), List.of(TITLE)))
                .isInstanceOfSatisfying(
                        Result.Saved.class,
                        saved -> assertThat(saved.elsewhere()).isTrue());
        assertThat(onDisk()).isEqualTo(PLAN.replace("draft", "varied").replace("title: A", "title: B"));
    }

    @Test
    void showsBothWhereTheSameFieldWasChanged() throws IOException {
        elsewhere("title: A", "title: C");

        assertThat(save.save("site.yml", known(), List.of(TITLE)))
                .isInstanceOfSatisfying(Result.Conflict.class, conflict -> {
                    assertThat(conflict.yours()).contains(PLAN.replace("title: A", "title: B"));
                    assertThat(conflict.theirs()).map(Stored::text).contains(PLAN.replace("title: A", "title: C"));
                });
        assertThat(onDisk()).isEqualTo(PLAN.replace("title: A", "title: C"));
    }

    /** The second item may be another one by now, although it says the same at the same path. */
    @Test
    void changesNoItemThatMayBeAnother() throws IOException {
        elsewhere("  - id: a\r\n    target: 1\r\n", "");
        assertThat(save.save("site.yml", known(), List.of(TARGET))).isInstanceOf(Result.Conflict.class);

        elsewhere("  - id: a\r\n", "  - id: c\r\n");
        assertThat(save.save("site.yml", known(), List.of(TARGET))).isInstanceOf(Result.Conflict.class);

        elsewhere("draft", "varied");
        assertThat(save.save("site.yml", forgotten(), List.of(TARGET))).isInstanceOf(Result.Conflict.class);
        assertThat(save.save("site.yml", known(), List.of(TARGET))).isInstanceOf(Result.Saved.class);
    }

    @Test
    void removesNothingUnseenFromAFileThatChanged() throws IOException {
        elsewhere("draft", "varied");

        assertThat(save.save(
                        "site.yml", known(), List.of(new Change.RemoveField(YamlPath.of("status"), Optional.empty()))))
                .isInstanceOf(Result.Conflict.class);
        assertThat(save.save(
                        "site.yml",
                        known(),
                        List.of(new Change.RemoveField(YamlPath.of("title"), Optional.of(Value.words("A"))))))
                .isInstanceOf(Result.Saved.class);
    }

    @Test
    void showsWhatWasToBeSavedInAFileThatIsGone() throws IOException {
        Files.delete(folder.resolve("site.yml"));

        assertThat(save.save("site.yml", known(), List.of(TITLE)))
                .isInstanceOfSatisfying(Result.Conflict.class, conflict -> {
                    assertThat(conflict.yours()).contains(PLAN.replace("title: A", "title: B"));
                    assertThat(conflict.theirs()).isEmpty();
                });
    }

    @Test
    void savesTablesThatNobodyElseChanged() throws IOException {
        save.create("measures/calls.csv", "period;value\r\n2024-01;1\r\n");
        Stored table = save.read("measures/calls.csv").orElseThrow();
        Seen before = new Seen(table.sha256(), Optional.empty());
        List<TableChange> changes = List.of(new TableChange.SetCell(2, 2, Optional.of("1"), "2"));

        assertThat(save.saveTable("measures/calls.csv", before, changes)).isInstanceOf(Result.Saved.class);
        assertThat(folder.resolve("measures/calls.csv")).hasContent("period;value\r\n2024-01;2\r\n");
        assertThat(save.saveTable("measures/calls.csv", before, changes)).isInstanceOf(Result.Conflict.class);
    }

    @Test
    void writesNewFilesAndNoneOverAnother() throws IOException {
        assertThat(save.create("pages/new.md", "---\ntitle: New\n---\n")).isInstanceOf(Result.Saved.class);
        assertThat(save.createPicture("assets/map.png", new byte[] {1})).isInstanceOf(Result.Saved.class);
        assertThat(folder.resolve("assets/map.png")).hasBinaryContent(new byte[] {1});

        for (String taken : List.of("pages/new.md", "pages/NEW.md")) {
            assertThat(save.create(taken, "other")).isInstanceOf(Result.Refused.class);
        }
        assertThat(save.createPicture("assets/MAP.png", new byte[] {2})).isInstanceOf(Result.Refused.class);
        assertThat(folder.resolve("pages/new.md")).hasContent("---\ntitle: New\n---\n");
        assertThat(save.create("assets/new.md", "no")).isInstanceOf(Result.Refused.class);
        assertThat(save.createPicture("pages/map.png", new byte[0])).isInstanceOf(Result.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd.yml",
                "../outside.yml",
                "pages/../../outside.yml",
                "pages/./a.yml",
                "pages//a.yml",
                "C:/a.yml",
                "pages\\a.yml",
                ".hidden/a.yml",
                "pages/.a.yml",
                "a.yml/",
                "a.yml ",
                "a\n.yml",
                "a\u0000.yml",
                "notes.txt",
                "site.YML",
                "fonts/a.ttf",
                "words.ftl",
                "assets/a.html",
                "assets/a.yml",
                "editions/2024/sealed/list.csv",
                "link/a.yml",
                "link.yml",
                "folder.yml"
            })
    void writesNowhereElse(String path) throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("a.yml"), "title: A\n");
        Path content = Files.createDirectory(folder.resolve("content"));
        Files.createDirectory(content.resolve("folder.yml"));
        Files.createSymbolicLink(content.resolve("link"), outside);
        Files.createSymbolicLink(content.resolve("link.yml"), outside.resolve("a.yml"));
        ContentSave there = new ContentSave(content);
        Seen any = new Seen("", Optional.empty());

        assertThat(there.read(path)).isEmpty();
        assertThat(there.create(path, "x")).isInstanceOf(Result.Refused.class);
        assertThat(there.saveText(path, any, "x")).isInstanceOf(Result.Refused.class);
        assertThat(there.createPicture(path, new byte[0])).isInstanceOf(Result.Refused.class);
        assertThat(outside.resolve("a.yml")).hasContent("title: A");
        assertThat(folder.resolve("outside.yml")).doesNotExist();
    }
}
