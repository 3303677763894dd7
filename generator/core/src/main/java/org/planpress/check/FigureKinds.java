package org.planpress.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.Plan;
import org.planpress.model.Unit;

/** Each figure of a measure counts what the measure counts, and a change is of the kind that its unit asks for. */
final class FigureKinds implements Check {

    private static final Rule RULE = Rule.error(
            "wrong-kind-of-figure",
            "A figure of a measure is not of the measure's kind. The change of a percentage is in points, of a duration"
                    + " in time, of everything else in percent.",
            "Write the figure with the unit of the measure; if the source prints another, say so in a note.",
            "unit: percent\nreported:\n  - {period: 2023-10, yearOnYear: 9.9%, source: Panel paper}");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.measures().stream()
                .flatMap(measure -> inSheet(measure.sheet()))
                .toList();
    }

    private static Stream<Finding> inSheet(MeasureSheet sheet) {
        return Stream.of(
                        sheet.reported().stream().flatMap(reported -> inReported(reported, sheet.unit())),
                        sheet.target().stream()
                                .flatMap(target -> Stream.concat(
                                        values("the target", target.value(), sheet.unit(), target.at()),
                                        target.years().stream()
                                                .flatMap(year -> value(
                                                        "the target of " + year.year(),
                                                        year.value(),
                                                        sheet.unit(),
                                                        year.at())))),
                        sheet.serviceLevels().stream()
                                .flatMap(level -> value("the service level", level.value(), sheet.unit(), level.at())))
                .flatMap(Function.identity());
    }

    private static Stream<Finding> inReported(Reported reported, Unit unit) {
        SourceLocation at = reported.at();
        return Stream.of(
                        values("'month'", reported.month(), unit, at),
                        values("'threeMonth'", reported.threeMonth(), unit, at),
                        values("'twelveMonth'", reported.twelveMonth(), unit, at),
                        reported.yearOnYear().stream()
                                .flatMap(change -> wrong("'yearOnYear'", change.kind(), unit.change(), at)))
                .flatMap(Function.identity());
    }

    private static Stream<Finding> values(String name, Optional<Figure> figure, Unit unit, SourceLocation at) {
        return figure.stream().flatMap(given -> value(name, given, unit, at));
    }

    private static Stream<Finding> value(String name, Figure figure, Unit unit, SourceLocation at) {
        return wrong(name, figure.kind(), unit.value(), at);
    }

    private static Stream<Finding> wrong(String name, Figure.Kind given, Figure.Kind wanted, SourceLocation at) {
        return given == wanted
                ? Stream.empty()
                : Stream.of(RULE.at(at, "%s is %s and must be %s".formatted(name, words(given), words(wanted)))
                        .withHint(form(wanted)));
    }

    private static String words(Figure.Kind kind) {
        return switch (kind) {
            case NUMBER -> "a plain number";
            case PERCENT -> "a percentage";
            case POINTS -> "a number of percentage points";
            case SECONDS -> "a time";
            case POUNDS -> "an amount of money";
        };
    }

    private static String form(Figure.Kind kind) {
        return switch (kind) {
            case NUMBER -> "write the number without a unit";
            case PERCENT -> "write the number with a percent sign after it";
            case POINTS -> "write the number and 'points' after it";
            case SECONDS -> "write it as HH:MM:SS";
            case POUNDS -> "write £ before the number; after it m or bn for millions or billions";
        };
    }
}
