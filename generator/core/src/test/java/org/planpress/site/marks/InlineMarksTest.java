package org.planpress.site.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.output.Digest;
import org.planpress.testing.PlanFolder;

/** Marks stand on the words that their author marked, and on no others that say the same. */
class InlineMarksTest {

    @TempDir
    Path content;

    /** The words of commitments with these texts, as pages hold them. */
    private List<String> words(Plan plan) {
        return plan.current().priorities().stream()
                .flatMap(priority -> priority.themes().stream())
                .flatMap(theme -> theme.commitments().stream())
                .map(Commitment::text)
                .map(text -> text.value())
                .toList();
    }

    private Plan plan(String... texts) throws IOException {
        if (!Files.exists(content.resolve("site.yml"))) {
            PlanFolder.copy("smallest", content);
        }
        StringBuilder file =
                new StringBuilder("themes:\n  - id: p1.night\n    title: Safe at night\n    commitments:\n");
        for (int number = 0; number < texts.length; number++) {
            file.append("      - id: p1.night.%d\n        title: Promise %d\n        text: \"%s\"\n"
                    .formatted(number + 1, number + 1, texts[number]));
        }
        Files.writeString(content.resolve("editions/2025-29/priorities/p1/commitments.yml"), file);
        return PlanFolder.at(content);
    }

    private static List<String> targets(InlineMarks marks, String words) {
        return marks.of(words).stream()
                .flatMap(List::stream)
                .flatMap(InlineMarksTest::links)
                .toList();
    }

    private static Stream<String> links(Prose.Inline inline) {
        return inline instanceof Prose.Link link
                ? Stream.of(link.target())
                : inline.inner().stream().flatMap(InlineMarksTest::links);
    }

    @Test
    void standInASentenceThatHoldsTheWordsOfOneField() throws IOException {
        InlineMarks marks = InlineMarks.of(plan("Read the [annual report of the council](https://one.example.org/)"));

        assertThat(targets(marks, "It says: read the annual report of the council."))
                .containsExactly("https://one.example.org/");
    }

    @Test
    void ofTwoFieldsWithTheSameWordsStandOnTheirOwn() throws IOException {
        Plan plan = plan(
                "Read the [annual report of the council](https://one.example.org/)",
                "Read the [annual report of the council](https://two.example.org/)");
        InlineMarks marks = InlineMarks.of(plan);

        assertThat(targets(marks, words(plan).get(0))).containsExactly("https://one.example.org/");
        assertThat(targets(marks, words(plan).get(1))).containsExactly("https://two.example.org/");
        assertThat(marks.of("Promise: Read the annual report of the council."))
                .as("of which of them it is nobody can say")
                .isEmpty();
    }

    @Test
    void areNoneOfAFieldThatSaysTheSameWithout() throws IOException {
        Plan plan = plan(
                "Read the [annual report of the council](https://one.example.org/)",
                "Read the annual report of the council",
                "Read the annual report of the council (and what it leaves out)");
        InlineMarks marks = InlineMarks.of(plan);

        assertThat(marks.of(words(plan).get(1))).isEmpty();
        assertThat(marks.of(words(plan).get(2))).isEmpty();
        assertThat(marks.of("Promise: Read the annual report of the council (and what it leaves out)."))
                .isEmpty();
    }

    /** Pages and documents are kept by this digest: what another field says decides which marks they show. */
    @Test
    void areDigestedWithTheFieldsThatSayTheSame() throws IOException {
        String marked = "Read the [annual report of the council](https://one.example.org/)";
        Digest alone = Digest.of(InlineMarks.of(plan(marked, "Read on")));

        assertThat(Digest.of(InlineMarks.of(plan(marked, "Read more")))).isEqualTo(alone);
        assertThat(Digest.of(InlineMarks.of(plan(marked, "Read the annual report of the council"))))
                .isNotEqualTo(alone);
    }

    @Test
    void ofOneWordAreNoneOfAnotherFieldWithThatWord() throws IOException {
        Plan plan = plan("[Yearly](https://one.example.org/)", "Yearly");
        InlineMarks marks = InlineMarks.of(plan);

        assertThat(targets(marks, words(plan).get(0))).containsExactly("https://one.example.org/");
        assertThat(marks.of(words(plan).get(1))).isEmpty();
        assertThat(marks.of("How often: Yearly.")).isEmpty();
    }

    @Test
    void ofALongerFieldStandWhereAShorterSaysAPartOfIt() throws IOException {
        InlineMarks marks = InlineMarks.of(plan(
                "Read the annual report", "Read the annual report of the [whole council](https://one.example.org/)"));

        assertThat(targets(marks, "Promise: Read the annual report of the whole council."))
                .containsExactly("https://one.example.org/");
    }
}
