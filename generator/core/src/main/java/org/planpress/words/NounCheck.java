package org.planpress.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planpress.finding.Findings;

/**
 * Holds a noun of a language with genders and mutations. Which forms it needs follows from the noun and not from the one that
 * it replaces: ymrwymiad begins with a vowel and never changes, blaenoriaeth does.
 */
final class NounCheck {

    private final Voice base;
    private final Findings findings;

    NounCheck(Voice base, Findings findings) {
        this.base = base;
        this.findings = findings;
    }

    void hold(Entry noun) {
        gender(noun);
        Set<String> forms = PatternUses.of(noun).forms();
        String word = PatternUses.standard(noun.words());
        if (!forms.contains(Grammar.PLURAL)) {
            add(
                    noun,
                    "%s needs the form [plural]".formatted(noun.id()),
                    "add a line: [plural] and the word for several");
        }
        needed(word, PatternUses.form(noun.words(), Grammar.PLURAL)).forEach((form, proposed) -> {
            if (!forms.contains(form)) {
                add(
                        noun,
                        "%s needs the form [%s]".formatted(noun.id(), form),
                        "add a line: [%s] and the word as it begins then; perhaps “%s”".formatted(form, proposed));
            }
        });
    }

    /** The forms in which a noun may begin otherwise, with a proposal for each. */
    private Map<String, String> needed(String word, String plural) {
        Map<String, String> needed = new LinkedHashMap<>();
        changed(needed, Grammar.SOFT, Mutation.SOFT, word);
        changed(needed, Grammar.ASPIRATE, Mutation.ASPIRATE, word);
        changed(needed, Grammar.SOFT_PLURAL, Mutation.SOFT, plural);
        return needed;
    }

    private void changed(Map<String, String> needed, String form, Mutation mutation, String word) {
        String proposed =
                Beginnings.mutated(base.beginnings(), base.language().grammar().alphabet(), mutation, word);
        if (!proposed.equals(word)) {
            needed.put(form, proposed);
        }
    }

    private void gender(Entry noun) {
        Pattern gender = noun.attributes().get(Gender.ATTRIBUTE);
        List<String> genders = PatternCheck.constants(Gender.class);
        if (gender == null || !genders.contains(PatternUses.plain(gender))) {
            add(
                    noun,
                    "%s needs .gender, masculine or feminine: numbers before it agree with it".formatted(noun.id()),
                    "write on the next line, further in: .gender = feminine");
        }
    }

    private void add(Entry noun, String message, String hint) {
        findings.add(WordsRules.FORM
                .at(noun.at(), message)
                .marking(noun.id().length())
                .withHint(hint));
    }
}
