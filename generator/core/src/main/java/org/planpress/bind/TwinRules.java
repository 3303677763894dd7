package org.planpress.bind;

import java.util.List;
import org.planpress.finding.Rule;

/** What can be wrong with the twin of a file in another language. */
final class TwinRules {

    static final Rule FACT = Rule.error(
            "twin-fact",
            "A translation says a fact, such as a date, a figure, a status or an address. Facts stand once, in the first"
                    + " language, so that no two languages can tell different ones.",
            "Delete the line: the translation has the fact from the first language.",
            "status: on-track in cy/editions/2025-29/priorities/p1/commitments.yml");
    static final Rule UNKNOWN_ID = Rule.error(
            "twin-unknown-id",
            "A translation has words for an id that the first language does not have there.",
            "Correct the id; words are put to the thing that has the same id.",
            "id: p1.vawg.33 in cy/editions/2025-29/priorities/p1/commitments.yml");
    static final Rule ALONE = Rule.error(
            "twin-alone",
            "A translation has words for something that the first language does not say, so that readers of the two would be"
                    + " told different things.",
            "Say it in the first language too, or delete it.",
            "a file in cy/ without the same file in the first language");
    static final Rule LIST = Rule.error(
            "twin-list",
            "A list without ids has another number of items than in the first language, so nobody can tell which words belong"
                    + " to which item.",
            "Write one item for each of the first language, in the same order.",
            "two lines under points where the first language has three");

    static final Rule FIGURES = Rule.warning(
            "twin-figures",
            "A translation says other figures or dates in its words than the first language.",
            "Write the same figures in both.",
            "4,120 in one language and 4,210 in the other");
    static final Rule STALE = Rule.warning(
            "twin-stale",
            "The words of the first language have changed since a translation of them was agreed.",
            "Hold the two against each other and mend the translation; then run planpress words agree.",
            "a title that was reworded in the first language only");

    static final Rule MISSING = Rule.warning(
            "twin-missing",
            "Something of the first language is not translated; readers find it in the first language, marked as being in it.",
            "Translate it in the file of the same name; planpress words coverage lists all.",
            "an outcome in English on a page in Welsh");
    static final Rule REQUIRED = Rule.error(
            "twin-required",
            "Something of the first language is not translated, and translations are required.",
            "Translate it in the file of the same name; planpress words coverage lists all.",
            "translations: required, and an outcome in English only");

    private TwinRules() {}

    static List<Rule> all() {
        return List.of(FACT, UNKNOWN_ID, ALONE, LIST, FIGURES, STALE, MISSING, REQUIRED);
    }
}
