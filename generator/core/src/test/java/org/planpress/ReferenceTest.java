package org.planpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.bind.FieldReference;
import org.planpress.export.EditorSettings;
import org.planpress.finding.Rule;
import org.planpress.output.Artifact;
import org.planpress.testing.Golden;
import org.planpress.testing.SampleLook;
import org.planpress.words.Language;
import org.planpress.words.TranslationReference;
import org.planpress.words.Voice;
import org.planpress.words.WordsReference;

/** The references under generator/docs are made from the code; this test keeps them true. */
class ReferenceTest {

    @Test
    void theReferenceOfFieldsIsCurrent() throws IOException {
        Golden.check(Path.of("../docs/fields.md"), FieldReference.markdown());
    }

    @ParameterizedTest
    @MethodSource("editorSettings")
    void editorsKnowTheFieldsOfEachFile(Artifact file) throws IOException {
        Golden.check(Path.of("../..").resolve(file.path()), new String(file.bytes(), StandardCharsets.UTF_8));
    }

    static List<Artifact> editorSettings() {
        return EditorSettings.files();
    }

    @Test
    void theReferenceOfChecksIsCurrent() throws IOException {
        List<Rule> rules = InvalidContentTest.allRules().toList();

        assertThat(rules).extracting(Rule::code).doesNotHaveDuplicates();
        StringBuilder text = new StringBuilder("""
                # What Planpress checks

                Made from the rules by the build; do not edit it by hand. An error stops publication and leaves the last
                good site as it is; a warning does not, unless you ask for it with `--fail-on warning`.
                """);
        for (Rule rule : rules) {
            text.append("\n## ").append(rule.code()).append('\n');
            text.append("\n")
                    .append(rule.severity().word())
                    .append(". ")
                    .append(rule.meaning())
                    .append('\n');
            text.append("\nExample: ").append(example(rule)).append('\n');
            text.append("\nCure: ").append(rule.cure()).append('\n');
        }
        Golden.check(Path.of("../docs/checks.md"), text.toString());
    }

    @Test
    void theReferenceOfWordsIsCurrent() {
        Golden.check(
                Path.of("../docs/words.md"),
                WordsReference.markdown(Voice.builtIn(Language.ENGLISH), SampleLook.templates()));
    }

    @Test
    void theReferenceForTranslatorsIsCurrent() {
        Golden.check(
                Path.of("../docs/words-cy.md"),
                TranslationReference.markdown(Voice.builtIn(Language.ENGLISH), Voice.builtIn(Language.WELSH)));
    }

    private static String example(Rule rule) {
        return rule.example().contains("\n") ? "\n\n```\n" + rule.example() + "\n```" : "`" + rule.example() + "`";
    }
}
