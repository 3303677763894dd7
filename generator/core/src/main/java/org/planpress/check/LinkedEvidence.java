package org.planpress.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.PublishedFigure;
import org.planpress.model.Ref;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.model.TopicRef;

/** What is linked to a KPI or a commitment shows how it goes: each thing once, and for a KPI something. */
final class LinkedEvidence implements Check {

    private static final Rule TWICE = Rule.warning(
            "linked-twice",
            "A measure, a question, a topic or a figure is linked twice to one KPI or commitment.",
            "Drop one of the two; two links look like twice the evidence.",
            "measures: [999-abandonment, 999-abandonment]");

    private static final Rule BARE = Rule.note(
            "kpi-without-evidence",
            "A KPI has nothing that shows how it goes, or no starting point or target to hold that against.",
            "Link a measure or what was published about it, and give baseline and target if the plan sets them.",
            "kpis:\n  - {id: p1.k1, title: Trust, text: More people trust the police., direction: increase}");

    @Override
    public List<Rule> rules() {
        return List.of(TWICE, BARE);
    }

    @Override
    public boolean needsWholePlan() {
        return true;
    }

    /** An edition that is history stays as it was, and papers that are told again cannot be mended here. */
    @Override
    public List<Finding> check(Plan plan) {
        boolean ours = !plan.site().restated().orElse(false);
        return Stream.concat(
                        plan.editions().stream().flatMap(LinkedEvidence::twice),
                        plan.editions().stream()
                                .filter(edition ->
                                        ours && !edition.sheet().status().isHistory())
                                .flatMap(edition -> edition.kpis().stream())
                                .flatMap(kpi -> bare(plan, kpi)))
                .toList();
    }

    /** A link by what it leads to, and where it stands. */
    private record Linked(String what, SourceLocation at) {}

    private static Stream<Finding> twice(Edition edition) {
        return Stream.concat(
                edition.kpis().stream()
                        .flatMap(kpi -> twice(
                                "KPI '" + kpi.id() + "'",
                                kpi.measures(),
                                kpi.questions(),
                                kpi.topics(),
                                kpi.figures())),
                edition.commitments().stream().flatMap(LinkedEvidence::twice));
    }

    private static Stream<Finding> twice(Commitment commitment) {
        return twice(
                "commitment '" + commitment.id() + "'",
                commitment.measures(),
                commitment.questions(),
                commitment.topics(),
                commitment.figures());
    }

    private static Stream<Finding> twice(
            String who, List<Ref> measures, List<Ref> questions, List<TopicRef> topics, List<PublishedFigure> figures) {
        Stream<Linked> links = Stream.of(
                        measures.stream().map(ref -> new Linked("measure '" + ref + "'", ref.at())),
                        questions.stream().map(ref -> new Linked("question '" + ref + "'", ref.at())),
                        topics.stream().map(ref -> new Linked("topic '" + ref + "'", ref.at())),
                        figures.stream().map(LinkedEvidence::linked))
                .flatMap(each -> each);
        Set<String> met = new HashSet<>();
        return links.filter(link -> !met.add(link.what().toLowerCase(Locale.ROOT)))
                .map(link -> TWICE.at(link.at(), "%s is linked to %s twice".formatted(who, link.what()))
                        .withHint("drop one of the two"));
    }

    private static Linked linked(PublishedFigure figure) {
        return new Linked(
                "figure '%s' for '%s'".formatted(figure.title(), figure.period()),
                figure.title().at());
    }

    private static Stream<Finding> bare(Plan plan, Kpi kpi) {
        List<String> gaps = new ArrayList<>();
        List<String> cures = new ArrayList<>();
        boolean shown = !kpi.measures().isEmpty()
                || !kpi.questions().isEmpty()
                || !kpi.topics().isEmpty()
                || !kpi.figures().isEmpty()
                || !kpi.publications().isEmpty();
        if (!shown) {
            gaps.add("no measure or published figure");
            cures.add("'measures' or 'figures'");
        }
        if (kpi.baseline().isEmpty()) {
            gaps.add("no baseline");
            cures.add("'baseline'");
        }
        if (!kpi.setsTarget() && !hasTarget(plan, kpi.measures())) {
            gaps.add("no target");
            cures.add("'target'");
        }
        return gaps.isEmpty()
                ? Stream.empty()
                : Stream.of(BARE.at(kpi.at(), "KPI '%s' has %s".formatted(kpi.id(), joined(gaps)))
                        .withHint("nobody can tell whether it was met; where the plan sets it, give " + joined(cures)));
    }

    /** A target of a measure is that of the KPI which it feeds. */
    private static boolean hasTarget(Plan plan, List<Ref> measures) {
        return measures.stream()
                .flatMap(ref -> plan.measure(ref.id()).stream())
                .anyMatch(measure -> measure.sheet().target().isPresent());
    }

    private static String joined(List<String> gaps) {
        String last = gaps.get(gaps.size() - 1);
        return gaps.size() == 1 ? last : String.join(", ", gaps.subList(0, gaps.size() - 1)) + " and " + last;
    }
}
