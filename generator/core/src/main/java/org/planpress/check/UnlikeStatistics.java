package org.planpress.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Figure;
import org.planpress.model.Measure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Compared;
import org.planpress.model.MeasureSheet.Comparison;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.Plan;
import org.planpress.model.Text;

/** Figures that are compared, side by side or in a sentence, are of one kind and one statistic, or a note says that they are not. */
final class UnlikeStatistics implements Check {

    private static final Rule STATISTICS = Rule.warning(
            "unlike-statistics",
            "Of figures that stand side by side, or that a sentence compares, one is called a median and another an average.",
            "Compare one statistic; or name both in the note, so that readers know.",
            "figures: [{name: Median here, value: '00:11:15'}, {name: Average of forces, value: '00:13:11'}]");

    private static final Rule KINDS = Rule.error(
            "unlike-figures",
            "Of figures that a comparison sets side by side one is a share, a time or an amount and another is not.",
            "Compare figures of one kind.",
            "figures: [{name: Here, value: 43%}, {name: Elsewhere, value: 1,125}]");

    private static final Rule KINDS_IN_WORDS = Rule.warning(
            "unlike-kinds",
            "A sentence says that a figure changed from a share, a time or an amount to a figure of another kind.",
            "Write both with one unit.",
            "text: Complaints rose from 43% to £1,125.");

    @Override
    public List<Rule> rules() {
        return List.of(STATISTICS, KINDS, KINDS_IN_WORDS);
    }

    @Override
    public List<Finding> check(PlanWords words) {
        return Stream.concat(
                        check(words.plan()).stream(),
                        words.readLanguage()
                                .flatMap(passage -> ComparedFigures.in(passage).stream()
                                        .map(slip ->
                                                slip.finding(passage, slip.ofKinds() ? KINDS_IN_WORDS : STATISTICS))))
                .toList();
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.measures().stream()
                .map(Measure::sheet)
                .flatMap(sheet -> Stream.concat(
                        sheet.comparisons().stream().flatMap(UnlikeStatistics::inComparison),
                        inReported(sheet).stream()))
                .toList();
    }

    private static Stream<Finding> inComparison(Comparison comparison) {
        List<Figure.Kind> kinds = comparison.figures().stream()
                .map(figure -> figure.value().kind())
                .distinct()
                .toList();
        if (kinds.size() > 1) {
            return Stream.of(KINDS.at(
                            comparison.at(),
                            "'%s' sets figures of several kinds side by side".formatted(comparison.title()))
                    .withHint("write all with one unit, or compare them elsewhere"));
        }
        return unlike(
                comparison.figures().stream().map(UnlikeStatistics::words).toList(), comparison.note(), comparison.at())
                .stream();
    }

    private static String words(Compared figure) {
        return figure.name() + " " + figure.meaning().map(Text::value).orElse("");
    }

    private static Optional<Finding> inReported(MeasureSheet sheet) {
        return unlike(
                sheet.reported().stream()
                        .map(Reported::note)
                        .map(note -> note.map(Text::value).orElse(""))
                        .toList(),
                sheet.note(),
                sheet.at());
    }

    /** What is said of single figures, each of one statistic, must not differ without a word for the reader. */
    private static Optional<Finding> unlike(List<String> figures, Optional<Text> note, SourceLocation at) {
        List<Set<Statistic>> named = figures.stream()
                .map(Statistic::in)
                .filter(found -> found.size() == 1)
                .distinct()
                .toList();
        boolean told = note.map(text -> Statistic.in(text.value()).size() > 1).orElse(false);
        return named.size() < 2 || told
                ? Optional.empty()
                : Optional.of(STATISTICS
                        .at(at, "one figure is a median and another an average")
                        .withHint("compare one statistic, or name both in 'note'"));
    }
}
