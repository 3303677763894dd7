package org.planpress.check;

import java.util.List;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Measure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.Plan;
import org.planpress.model.Unit;

/** What withholds small numbers has to be able to. */
final class SmallNumbers implements Check {

    private static final Rule UNIT = Rule.error(
            "suppress-unit",
            "A measure that is no count withholds what is below a number; but it is the people counted who could be"
                    + " recognised.",
            "Give suppressBelow to the measure that counts them, and name that one in weightedBy of this one: what is"
                    + " weighed by a withheld number is withheld, too.",
            "unit: percent\nsuppressBelow: 5");

    private static final Rule NUMBER = Rule.error(
            "suppress-below",
            "A measure withholds what is below a number, and nothing can be, or it says of zeros alone that they are"
                    + " withheld.",
            "Write the least number that may be published, 2 or more; suppressZero goes with it.",
            "suppressBelow: 0");

    @Override
    public List<Rule> rules() {
        return List.of(UNIT, NUMBER);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.measures().stream()
                .map(Measure::sheet)
                .flatMap(sheet -> Stream.concat(unit(sheet), number(sheet)))
                .toList();
    }

    private static Stream<Finding> unit(MeasureSheet sheet) {
        return sheet.suppressBelow().filter(below -> sheet.unit() != Unit.COUNT).stream()
                .map(below -> UNIT.at(
                                sheet.at(),
                                "'%s' is no count, and withholds what is below %d".formatted(sheet.id(), below))
                        .withHint(
                                "give suppressBelow to the measure that counts the people, and name it in weightedBy"));
    }

    private static Stream<Finding> number(MeasureSheet sheet) {
        int least = sheet.suppressZero().orElse(false) ? 1 : 2;
        return sheet.suppressBelow().isEmpty() && sheet.suppressZero().isEmpty()
                ? Stream.empty()
                : Stream.of(sheet.suppressBelow().orElse(0))
                        .filter(below -> below < least)
                        .map(below -> NUMBER.at(sheet.at(), "no count of '%s' is withheld".formatted(sheet.id()))
                                .withHint("give suppressBelow the least number that may be published, or leave"
                                        + " both fields out"));
    }
}
