package org.planpress.check;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.OtherForm;
import org.planpress.model.Plan;

/** That other forms of a plan can be reached, and that recordings can be read by those who do not hear them. */
final class OtherForms implements Check {

    private static final Rule NOWHERE = Rule.error(
            "form-nowhere",
            "Another form of the plan has neither an address nor a file.",
            "Write its address with 'link', or its file under assets/ with 'file'.",
            "- {kind: audio, title: The plan read aloud, language: en-GB}");

    private static final Rule WITHOUT_WORDS = Rule.warning(
            "form-without-words",
            "A recording has no transcript, so nobody can read it who does not hear it.",
            "Write the address or the file of its words with 'transcript'.",
            "- {kind: audio, title: The plan read aloud, language: en-GB, file: assets/plan.mp3}");

    private static final Rule LANGUAGE = Rule.error(
            "form-language",
            "The language of another form of the plan is no language tag.",
            "Write the tag of its language, such as pl for Polish or bfi for British Sign Language.",
            "- {kind: summary, title: Streszczenie, language: Polish!, link: https://www.example.org/pl}");

    @Override
    public List<Rule> rules() {
        return List.of(NOWHERE, WITHOUT_WORDS, LANGUAGE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.editions().stream()
                .flatMap(edition -> edition.sheet().otherForms().stream())
                .flatMap(form -> Stream.of(nowhere(form), withoutWords(form), language(form))
                        .flatMap(found -> found))
                .toList();
    }

    private static Stream<Finding> nowhere(OtherForm form) {
        return form.link().isPresent() || form.file().isPresent()
                ? Stream.empty()
                : Stream.of(NOWHERE.at(form.at(), "nothing says where '%s' is".formatted(form.title()))
                        .withHint("write its address with 'link', or its file with 'file'"));
    }

    private static Stream<Finding> withoutWords(OtherForm form) {
        return form.kind() != OtherForm.Sort.AUDIO || form.transcript().isPresent()
                ? Stream.empty()
                : Stream.of(WITHOUT_WORDS
                        .at(form.at(), "'%s' has no transcript".formatted(form.title()))
                        .withHint("write the address or the file of its words with 'transcript'"));
    }

    private static Stream<Finding> language(OtherForm form) {
        return isTag(form.language().value())
                ? Stream.empty()
                : Stream.of(LANGUAGE.at(form.language().at(), "'%s' is no language tag".formatted(form.language()))
                        .marking(form.language().value().length())
                        .withHint("write a tag such as pl, cy or bfi"));
    }

    private static boolean isTag(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException otherwise) {
            return false;
        }
    }
}
