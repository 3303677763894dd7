package org.planpress.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Figure;
import org.planpress.model.Measure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Target;
import org.planpress.model.MeasureSheet.TargetPer;
import org.planpress.model.MeasureSheet.YearTarget;
import org.planpress.model.Plan;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.Text;

/** A target says what it is for, has a value, and is the same for a KPI and its measure. */
final class TargetSense implements Check {

    private static final Rule PER = Rule.warning(
            "target-per-unknown",
            "A measure whose values are added has a target that does not say whether it is for each value or for a year.",
            "Say it in 'per': period, year, twelve-months or date.",
            "frequency: quarter\ntarget: {value: 450, kind: floor, source: Plan}");

    private static final Rule WITHOUT = Rule.error(
            "target-without-value",
            "A target has neither a value nor the values of years, or is for a date that it does not have.",
            "Give 'value', or 'years' with a value each; with 'per: date' give 'by'.",
            "target: {kind: floor, source: Plan}");

    private static final Rule TWO = Rule.warning(
            "two-targets",
            "A KPI has a target of its own that does not name the value of its measure's target.",
            "Keep the target in one place: in the measure, whose target the KPI then shows.",
            "target: 3,800 a year\nmeasures: [crimes]");

    private static final Rule YEAR = Rule.error(
            "year-target-twice",
            "A KPI has two targets for one year.",
            "Keep the right one.",
            "yearlyTargets:\n  - {year: 2026/27, target: '3,950'}\n  - {year: 2026/27, target: '3,900'}");

    @Override
    public List<Rule> rules() {
        return List.of(PER, WITHOUT, TWO, YEAR);
    }

    @Override
    public List<Finding> check(Plan plan) {
        Stream<Finding> ofMeasures = plan.measures().stream()
                .map(Measure::sheet)
                .flatMap(sheet -> sheet.target().stream().flatMap(target -> inTarget(sheet, target)));
        Stream<Finding> ofKpis = plan.editions().stream()
                .flatMap(edition -> edition.kpis().stream())
                .flatMap(kpi -> Stream.of(
                                kpi.target().stream().flatMap(text -> twice(plan, kpi, text, TargetSense::ofAll)),
                                kpi.yearlyTargets().stream()
                                        .flatMap(year -> twice(
                                                plan,
                                                kpi,
                                                year.target(),
                                                target -> target.wanted(year.year()).stream())),
                                yearTwice(kpi))
                        .flatMap(found -> found));
        return Stream.concat(ofMeasures, ofKpis).toList();
    }

    private static Stream<Finding> inTarget(MeasureSheet sheet, Target target) {
        if (target.value().isEmpty() && target.years().isEmpty()) {
            return Stream.of(WITHOUT.at(target.at(), "the target of '%s' has no value".formatted(sheet.id()))
                    .withHint("give 'value', or 'years' with a value each"));
        }
        if (target.per().equals(Optional.of(TargetPer.DATE)) && target.by().isEmpty()) {
            return Stream.of(
                    WITHOUT.at(target.at(), "the target of '%s' is for a date and has none".formatted(sheet.id()))
                            .withHint("give the date in 'by'"));
        }
        return sheet.targetPer().isPresent()
                ? Stream.empty()
                : Stream.of(PER.at(
                                target.at(),
                                "the values of '%s' are added, and its target does not say for what time it is"
                                        .formatted(sheet.id()))
                        .withHint("say 'per: period', 'per: year', 'per: twelve-months' or 'per: date'"));
    }

    private static Stream<Finding> yearTwice(Kpi kpi) {
        Set<ReportingPeriod> met = new HashSet<>();
        return kpi.yearlyTargets().stream()
                .filter(target -> !met.add(target.year()))
                .map(target -> YEAR.at(
                                target.at(), "KPI '%s' has two targets for %s".formatted(kpi.id(), target.year()))
                        .withHint("drop one of the two"));
    }

    /** A measure that has no target for a time contradicts nothing that is said of it. */
    private static Stream<Finding> twice(Plan plan, Kpi kpi, Text text, Function<Target, Stream<Figure>> wanted) {
        return kpi.measures().stream()
                .flatMap(ref -> plan.measure(ref.id()).stream())
                .map(Measure::sheet)
                .filter(sheet -> sheet.target().isPresent())
                .filter(sheet -> {
                    List<String> values = wanted.apply(sheet.target().get())
                            .map(TargetSense::words)
                            .toList();
                    return !values.isEmpty()
                            && values.stream()
                                    .noneMatch(value -> bare(text.value()).contains(bare(value)));
                })
                .limit(1)
                .map(sheet -> TWO.at(
                                text.at(),
                                "KPI '%s' has the target '%s', and measure '%s' has another"
                                        .formatted(kpi.id(), text, sheet.id()))
                        .marking(text.value().length())
                        .withHint("keep the target in the measure; the KPI shows it"));
    }

    /** The values of a target and, where each year has its own, what they come to. */
    private static Stream<Figure> ofAll(Target target) {
        List<Figure> years = target.years().stream().map(YearTarget::value).toList();
        Stream<Figure> sum = years.stream()
                .map(Figure::value)
                .reduce(BigDecimal::add)
                .map(all -> new Figure(all, years.get(0).kind()))
                .stream();
        return Stream.of(target.value().stream(), years.stream(), sum).flatMap(figures -> figures);
    }

    /** Without what only groups digits. */
    private static String bare(String words) {
        return words.replace(",", "");
    }

    private static String words(Figure figure) {
        return FigureWords.of(figure);
    }
}
