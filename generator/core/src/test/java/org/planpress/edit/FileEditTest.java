package org.planpress.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileEditTest {

    private static final String PLAN = """
            title: A
            items:
              - one
              - two
            """;

    private static Edited.Refused refused(String text, Change change) {
        Edited edited = FileEdit.apply(text, "plan.yml", change);
        assertThat(edited).isInstanceOf(Edited.Refused.class);
        return (Edited.Refused) edited;
    }

    @Test
    void refusesWhatIsNotAsItWasSeen() {
        assertThat(refused(PLAN, new Change.Set(YamlPath.of("title"), Optional.of("B"), "C")))
                .isEqualTo(new Edited.Refused("'title' says something else by now", true));
        assertThat(refused(PLAN, new Change.Set(YamlPath.of("name"), Optional.empty(), "C")))
                .isEqualTo(new Edited.Refused("there is no 'name' in the file", true));
        assertThat(refused(PLAN, new Change.RemoveItem(YamlPath.of("items").item(1), Optional.of(Value.words("three"))))
                        .stale())
                .isTrue();
        assertThat(refused(PLAN, new Change.AddField(YamlPath.ROOT, "title", Value.words("B"), 0))
                        .stale())
                .isTrue();
        assertThat(refused(PLAN, new Change.AddItem(YamlPath.of("items"), 3, Value.words("B")))
                        .stale())
                .isTrue();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(refused(PLAN, new Change.Set(YamlPath.of("items"), Optional.empty(), "B"))
                        .stale())
                .isFalse();
        assertThat(refused("title: [\n", new Change.Set(YamlPath.of("title"), Optional.empty(), "B"))
                        .reason())
                .startsWith("the file cannot be read as it is");
        assertThat(refused(PLAN, new Change.Body(Optional.empty(), "B")).reason())
                .isEqualTo("only a Markdown file has a text after its fields");
        assertThat(refused(PLAN, new Change.Set(YamlPath.of("title"), Optional.empty(), "a\u200Bb"))
                        .reason())
                .startsWith("the file would not say what it should");
    }

    @Test
    void makesAllChangesOrNone() {
        List<Change> changes = List.of(
                new Change.Set(YamlPath.of("title"), Optional.of("A"), "B"),
                new Change.Set(YamlPath.of("name"), Optional.empty(), "C"));

        assertThat(FileEdit.apply(PLAN, "plan.yml", changes)).isInstanceOf(Edited.Refused.class);
        assertThat(FileEdit.apply(PLAN, "plan.yml", changes.subList(0, 1)))
                .isEqualTo(new Edited.Proved(PLAN.replace("A", "B")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "title", "kpis/0/target", "a~1b/~0c", "title of it"})
    void readsPathsAsItWritesThem(String text) {
        assertThat(YamlPath.parse(text)).map(YamlPath::toString).contains(text);
    }

    @Test
    void namesPartsByPath() {
        assertThat(YamlPath.parse("a~1b/0")).contains(YamlPath.of("a/b").item(0));
        assertThat(YamlPath.parse("a~b")).isEmpty();
        assertThat(YamlPath.of("a").item(2).parent()).isEqualTo(YamlPath.of("a"));
        assertThat(YamlPath.of("a").item(2).last()).isEqualTo("2");
    }
}
