package org.planpress.site.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Target;
import org.planpress.model.MeasureSheet.YearTarget;
import org.planpress.model.ReportingPeriod;
import org.planpress.site.chart.TargetMessage.Each;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/** The values of a target in words, by themselves. */
public record TargetLevels(Voice voice, MeasureSheet sheet, Target target) {

    /** The target of a measure: {@code at least 450 each financial year by March 2028}; empty without one. */
    public static Optional<String> inFull(Voice voice, MeasureSheet sheet) {
        return sheet.target().map(target -> voice.say(new TargetLevels(voice, sheet, target).inFull()));
    }

    /** The target for the year or the time that a period lies in; all of it where none is set for that. */
    public static Optional<String> inPeriod(Voice voice, MeasureSheet sheet, ReportingPeriod period) {
        return sheet.target()
                .flatMap(target ->
                        target.year(period).map(year -> voice.say(new TargetLevels(voice, sheet, target).ofYear(year))))
                .or(() -> inFull(voice, sheet));
    }

    private Message ofYear(YearTarget year) {
        return new TargetMessage.Years(
                target.kind(),
                voice.say(new TargetMessage.InYear(figure(year.value()), Periods.of(voice, year.year()))),
                eachInYear());
    }

    private Message inFull() {
        Message levels = target.years().isEmpty() ? level(target.value()) : all();
        return target.by()
                .filter(when -> target.years().isEmpty() || target.value().isEmpty())
                .<Message>map(when -> new TargetMessage.LevelBy(levels, Periods.by(voice, when)))
                .orElse(levels);
    }

    /** One value: the one that is wanted, or else the only or first one. */
    Message level(Optional<Figure> wanted) {
        String value = wanted.or(target::value)
                .or(() -> target.years().stream().map(YearTarget::value).findFirst())
                .map(this::figure)
                .orElse("");
        return new TargetMessage.Level(target.kind(), value, each());
    }

    /** {@code The target for 2025/26 is at least 450}. */
    Message in(YearTarget year) {
        return new TargetMessage.IsFor(
                new TargetMessage.Level(target.kind(), figure(year.value()), eachInYear()),
                Periods.of(voice, year.year()));
    }

    /** {@code at least 450 for 2025/26 and 480 for 2026/27}. */
    Message all() {
        return new TargetMessage.Years(
                target.kind(),
                voice.list(Stream.concat(inYears(year -> true), rest())
                        .map(voice::say)
                        .toList()),
                eachInYear());
    }

    /** The values beside the one that was told: that of a year or, where none was, the one for its date. */
    List<String> others(Optional<YearTarget> told) {
        return Stream.concat(
                        inYears(year -> !told.equals(Optional.of(year))), told.isPresent() ? rest() : Stream.empty())
                .map(voice::say)
                .toList();
    }

    private Stream<Message> inYears(Predicate<YearTarget> which) {
        return target.years().stream()
                .filter(which)
                .map(year -> new TargetMessage.InYear(figure(year.value()), Periods.of(voice, year.year())));
    }

    /** The value for its date, or for all other years. */
    private Stream<Message> rest() {
        return target.value().map(this::figure).stream()
                .map(value -> target.by()
                        .<Message>map(when -> new TargetMessage.ValueBy(value, Periods.by(voice, when)))
                        .orElseGet(() -> new TargetMessage.Otherwise(value)));
    }

    private String figure(Figure value) {
        return ValueFormat.of(voice, sheet).figure(value);
    }

    private Each each() {
        return target.per()
                .map(per -> switch (per) {
                    case PERIOD ->
                        switch (sheet.frequency()) {
                            case MONTH -> Each.MONTH;
                            case QUARTER -> Each.QUARTER;
                            case FINANCIAL_QUARTER -> Each.FINANCIAL_QUARTER;
                            case HALF_YEAR -> Each.HALF_YEAR;
                            case FINANCIAL_HALF_YEAR -> Each.FINANCIAL_HALF_YEAR;
                            case YEAR -> Each.YEAR;
                            case FINANCIAL_YEAR -> Each.FINANCIAL_YEAR;
                        };
                    case YEAR -> Each.YEAR;
                    case TWELVE_MONTHS -> Each.TWELVE_MONTHS;
                    case DATE -> Each.NONE;
                })
                .orElse(Each.NONE);
    }

    /** A target that names its year need not say that it is for a year. */
    private Each eachInYear() {
        Each each = each();
        return each == Each.YEAR || each == Each.FINANCIAL_YEAR ? Each.NONE : each;
    }
}
