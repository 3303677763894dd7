package org.planpress.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.MeasureFacts;
import org.planpress.analysis.PartsAndWhole;
import org.planpress.analysis.PartsAndWhole.Rest;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.analysis.Reconciliation.Which;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.Ref;

/**
 * What is counted in the areas makes up what is counted in the whole. A small part may be missing, because not every
 * case could be put into an area; such cases are shown as unallocated.
 */
final class UnallocatedParts implements FigureCheck {

    private static final Rule RULE = Rule.warning(
            "parts-and-whole",
            "The figures of the areas make more than the figure of the whole, or leave more than 2% of it out.",
            "Look the figures up at their source; one of them may be of another period or counted in another way.",
            "period,area,value\n2023-10,force,481\n2023-10,county,300\n2023-10,swindon,200");

    /** How much of the whole may lie in no area. */
    private static final BigDecimal UNALLOCATED = new BigDecimal("0.02");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(PlanAnalysis analysis) {
        return analysis.measures().values().stream()
                .flatMap(facts -> PartsAndWhole.of(facts, analysis.plan()).stream()
                        .flatMap(parts -> Stream.concat(
                                inSeries(parts, facts, analysis).stream(), inReported(parts, facts, analysis))))
                .toList();
    }

    /** The first period that does not fit, and how many more there are: one slip often fills a column. */
    private static Optional<Finding> inSeries(PartsAndWhole parts, MeasureFacts facts, PlanAnalysis analysis) {
        List<Rest> odd = parts.values().stream().filter(UnallocatedParts::isOdd).toList();
        String more = odd.size() > 1 ? "; %d more like it".formatted(odd.size() - 1) : "";
        return odd.stream().findFirst().map(rest -> {
            SourceLocation at = SeriesRows.at(facts.measure(), rest.period(), parts.whole(), analysis);
            return finding(at, rest.period().toString(), rest, more);
        });
    }

    private static Stream<Finding> inReported(PartsAndWhole parts, MeasureFacts facts, PlanAnalysis analysis) {
        return parts.reported().stream()
                .filter(UnallocatedParts::isOdd)
                .flatMap(rest -> facts.measure().reported().stream()
                        .filter(set -> set.period().equals(rest.period()))
                        .filter(set -> analysis.area(set.area().map(Ref::id)).equals(parts.whole()))
                        .map(Reported::at)
                        .map(at -> finding(at, rest.period() + ", " + words(rest.which()), rest, "")));
    }

    private static Finding finding(SourceLocation at, String name, Rest rest, String more) {
        return RULE.at(
                        at,
                        "%s: the areas make %s, the whole is %s%s"
                                .formatted(
                                        name,
                                        rest.parts().toPlainString(),
                                        rest.whole().toPlainString(),
                                        more))
                .withHint("look the figures up at their source");
    }

    /** Of a small whole one case is more than a fiftieth. */
    private static boolean isOdd(Rest rest) {
        BigDecimal slack = rest.whole().abs().multiply(UNALLOCATED).max(BigDecimal.ONE);
        return rest.unallocated().signum() < 0 || rest.unallocated().compareTo(slack) > 0;
    }

    private static String words(Which which) {
        return which.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
