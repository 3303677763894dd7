package org.planpress.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.EasyTrack;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.EasyRead;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.model.Text;

/**
 * That easy-read texts have short sentences and a page of their own. As with plain English, a long sentence is a note: it may have
 * to be.
 */
final class EasySentences implements Check {

    private static final Rule LONG = Rule.note(
            "easy-sentence",
            "A sentence in easy read has more than 12 words.",
            "Make two sentences of it, with one idea each.",
            "easyRead: {sentences: [You should not have to wait for more than two minutes when you ring 101.]}");

    private static final Rule TAKEN = Rule.warning(
            "easy-read-taken",
            "A page that an author wrote stands at /easy-read/, where the easy-read texts of the plan would stand. They have"
                    + " no page and no document.",
            "Give that page another name.",
            "pages/easy-read.md beside easyRead in a priority");

    private static final int LONGEST = 12;

    @Override
    public List<Rule> rules() {
        return List.of(LONG, TAKEN);
    }

    @Override
    public List<Finding> check(Plan plan) {
        boolean told = plan.edition(plan.site().currentEdition().id())
                .flatMap(edition -> edition.easyTexts().findAny())
                .isPresent();
        Stream<Finding> taken = EasyTrack.inItsPlace(plan).filter(page -> told).stream()
                .map(page -> TAKEN.at(
                                page.sheet().at(), "this page stands where the easy-read texts of the plan would stand")
                        .withHint("give it another name"));
        return Stream.concat(
                        taken,
                        plan.editions().stream()
                                .filter(edition -> !edition.sheet().status().isHistory())
                                .flatMap(Edition::easyTexts)
                                .map(EasyRead::sentences)
                                .flatMap(List::stream)
                                .flatMap(text -> longest(text).stream()))
                .toList();
    }

    private static Optional<Finding> longest(Text text) {
        long words = Sentences.of(text.value())
                .mapToLong(sentence -> Sentences.words(sentence.group()))
                .max()
                .orElse(0);
        return words <= LONGEST
                ? Optional.empty()
                : Optional.of(LONG.at(text.at(), "this sentence in easy read has %d words".formatted(words))
                        .withHint("make two of it, with one idea each"));
    }
}
