package org.planpress.changes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.ChangeKind;
import org.planpress.model.Measure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Statistics;
import org.planpress.model.MeasureSheet.Target;
import org.planpress.model.Plan;
import org.planpress.model.Series;

/** What measures say: what they count, how, towards what, and each value. */
final class MeasureThings {

    private final Plan plan;

    MeasureThings(Plan plan) {
        this.plan = plan;
    }

    Stream<Thing> all() {
        return plan.measures().stream().map(this::measure);
    }

    private Thing measure(Measure measure) {
        MeasureSheet sheet = measure.sheet();
        Sayings says = new Sayings()
                .add(ChangeKind.RETITLED, sheet.title())
                .add(ChangeKind.REWORDED, sheet.question())
                .add(ChangeKind.DEFINITION_CHANGED, sheet.definition())
                .add(
                        ChangeKind.SOURCE_CHANGED,
                        sheet.source().publisher() + ", " + sheet.source().publication())
                .add(ChangeKind.METHOD_CHANGED, method(sheet))
                .add(ChangeKind.LEAD_CHANGED, sheet.owner());
        sheet.statistics()
                .map(Statistics::rebase)
                .orElse(List.of())
                .forEach(rebase -> says.part(
                        ChangeKind.SERIES_BROKEN,
                        rebase.from().written(),
                        rebase.reason().value(),
                        Optional.of(rebase.reason().value())));
        sheet.target().ifPresent(target -> target(target, says));
        measure.series().ifPresent(series -> values(series, sheet, says));
        return new Thing(
                "measures/" + measure.id(),
                Thing.Sort.MEASURE,
                Optional.empty(),
                measure.id().value(),
                sheet.title().value(),
                says.all(),
                withholds(sheet),
                sheet.at());
    }

    private static String method(MeasureSheet sheet) {
        return Stream.of(
                        Stream.of(word(sheet.unit()), word(sheet.frequency()), word(sheet.combining())),
                        sheet.weightedBy().stream().map(weight -> "weighted by " + weight),
                        Stream.of("rules " + word(sheet.rules())),
                        sheet.suppressBelow().stream().map(below -> "withheld below " + below),
                        sheet.statistics().flatMap(Statistics::screening).stream()
                                .map(on -> "screening " + on),
                        sheet.statistics().flatMap(Statistics::fixedBaseline).stream()
                                .map(points -> "baseline of " + points),
                        Stream.of("good is " + word(sheet.goodDirection())))
                .flatMap(parts -> parts)
                .reduce((first, second) -> first + "; " + second)
                .orElse("");
    }

    private static void target(Target target, Sayings says) {
        target.value()
                .ifPresent(value -> says.add(
                        ChangeKind.TARGET_CHANGED,
                        (target.kind() == MeasureSheet.TargetKind.FLOOR ? "at least " : "at most ")
                                + Sayings.figure(value.value(), value.kind())
                                + target.per()
                                        .map(per -> " (" + word(per) + ")")
                                        .orElse("")));
        target.years()
                .forEach(year -> says.part(
                        ChangeKind.YEAR_TARGET_CHANGED,
                        year.year().written(),
                        Sayings.figure(year.value().value(), year.value().kind()),
                        Optional.empty()));
        says.date(ChangeKind.TARGET_DATE_MOVED, target.by());
    }

    private static void values(Series series, MeasureSheet sheet, Sayings says) {
        series.rows().forEach(row -> {
            String part =
                    row.period().written() + row.area().map(area -> ", " + area).orElse("");
            row.value()
                    .map(value -> Sayings.figure(
                            value.stripTrailingZeros(), sheet.unit().value()))
                    .ifPresent(value -> says.part(
                            ChangeKind.FIGURE_REVISED,
                            part,
                            value,
                            row.revision().map(revision -> revision.reason().value())));
        });
    }

    /** What a small number was before may have been withheld, and the former whole less its parts tells a former part. */
    private boolean withholds(MeasureSheet sheet) {
        return sheet.suppressBelow().isPresent()
                || sheet.weightedBy()
                        .flatMap(weight -> plan.measure(weight.id()))
                        .filter(weight -> weight.sheet().suppressBelow().isPresent())
                        .isPresent();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
