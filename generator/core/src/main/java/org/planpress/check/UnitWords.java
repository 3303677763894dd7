package org.planpress.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Figure;
import org.planpress.model.Measure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.MeasureSheet.Target;
import org.planpress.model.Plan;
import org.planpress.model.Series;
import org.planpress.model.UnitWord;

/** A unit is said once and rightly: percentages, times and pounds have their own, and one tonne is not one tonnes. */
final class UnitWords implements Check {

    private static final Rule TWICE = Rule.error(
            "unit-said-twice",
            "A measure has a word for its unit, and its values say their unit already: percentages, times and money do.",
            "Leave 'unitWord' out, or let 'unit' be count or rate.",
            "unit: percent\nunitWord: percent of homes");

    private static final Rule ONE = Rule.warning(
            "unit-word-of-one",
            "A measure has the value 1, and its unit has one word for one and for many, so that pages say “1 tonnes”.",
            "Give both words; where they are the same, give it twice.",
            "unitWord: tonnes of CO2e");

    @Override
    public List<Rule> rules() {
        return List.of(TWICE, ONE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.measures().stream()
                .flatMap(measure -> measure.sheet().unitWord().stream().flatMap(word -> of(measure, word).stream()))
                .toList();
    }

    private static Optional<Finding> of(Measure measure, UnitWord word) {
        MeasureSheet sheet = measure.sheet();
        if (sheet.unit().value() != Figure.Kind.NUMBER) {
            return Optional.of(TWICE.at(
                            word.many().at(),
                            "values of '%s' say their unit themselves, so '%s' would be said beside it"
                                    .formatted(sheet.id(), word.many()))
                    .marking(word.many().value().length())
                    .withHint("leave 'unitWord' out, or let 'unit' be count or rate"));
        }
        return word.one().isEmpty() && numbers(measure).anyMatch(number -> isOne(number, sheet))
                ? Optional.of(ONE.at(
                                word.many().at(),
                                "'%s' has the value 1, which pages will call '1 %s'".formatted(sheet.id(), word.many()))
                        .marking(word.many().value().length())
                        .withHint("write unitWord: {one: …, many: %s}; where both are the same, give it twice"
                                .formatted(word.many())))
                : Optional.empty();
    }

    private static Stream<BigDecimal> numbers(Measure measure) {
        MeasureSheet sheet = measure.sheet();
        Stream<BigDecimal> series = measure.series().stream()
                .map(Series::rows)
                .flatMap(List::stream)
                .flatMap(row -> row.value().stream());
        Stream<Optional<Figure>> others = Stream.concat(
                sheet.target().stream().map(Target::value),
                sheet.reported().stream().map(Reported::month));
        return Stream.concat(series, others.flatMap(Optional::stream).map(Figure::value));
    }

    private static boolean isOne(BigDecimal number, MeasureSheet sheet) {
        return number.abs()
                        .setScale(sheet.shownDecimals(), RoundingMode.HALF_UP)
                        .compareTo(BigDecimal.ONE)
                == 0;
    }
}
