package org.planpress.site.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.model.Unit;
import org.planpress.site.chart.ControlLine.Level;
import org.planpress.site.chart.ControlLine.Mark;
import org.planpress.site.chart.ControlLine.Point;
import org.planpress.site.chart.ControlLine.Stretch;
import org.planpress.words.Language;
import org.planpress.words.Voice;

class ScaleTest {

    private static ControlLine line(ValueFormat format, List<Stretch> stretches, double... values) {
        List<Point> points = DoubleStream.of(values)
                .mapToObj(value -> new Point(
                        LocalDate.EPOCH, "Jan 1970", OptionalDouble.of(value), Mark.USUAL, ControlLine.Standing.FIRM))
                .toList();
        return new ControlLine(
                points, stretches, Optional.empty(), format, OptionalDouble.of(0), OptionalDouble.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            COUNT;0;0;240;0, 50, 100, 150, 200
            COUNT;0;0;3;0, 1, 2, 3
            COUNT;0;-30;30;−40, −20, 0, 20
            PERCENT;1;0;3.6;0%, 1%, 2%, 3%
            PERCENT;1;0;0.3;0%, 0.1%, 0.2%, 0.3%
            DURATION;0;0;900;0 s, 5 min, 10 min, 15 min
            DURATION;0;0;50;0 s, 15 s, 30 s, 45 s
            DURATION;0;0;300000;0 s, 24 h, 48 h, 72 h
            MONEY;2;0;2400000;£0, £500,000, £1m, £1.5m, £2m
            """)
    void hasRoundTicks(Unit unit, int decimals, double lowest, double highest, String words) {
        ValueFormat format = new ValueFormat(Voice.builtIn(Language.ENGLISH), unit, decimals);
        Scale scale = Scale.of(List.of(line(format, List.of(), lowest, highest)));

        assertThat(String.join(", ", scale.ticks().stream().map(format::brief).toList())
                        .replace('\u00A0', ' '))
                .startsWith(words);
    }

    @Test
    void startsAtZeroUnlessTheLimitsCouldNotBeReadThere() {
        ValueFormat count = new ValueFormat(Voice.builtIn(Language.ENGLISH), Unit.COUNT, 0);

        assertThat(line(count, List.of(), 690, 710).scaleStart()).isEmpty();
        assertThat(line(count, List.of(new Stretch(0, 1, 700, 640, 760)), 690, 710)
                        .scaleStart())
                .hasValue(600);
        assertThat(line(count, List.of(new Stretch(0, 1, 700, 400, 1000)), 690, 710)
                        .scaleStart())
                .isEmpty();
        assertThat(line(count, List.of(new Stretch(0, 2, 700, 640, 760)), 690, 710, 5)
                        .scaleStart())
                .isEmpty();
        assertThat(line(count, List.of(new Stretch(0, 1, -700, -760, -640)), -690, -710)
                        .scaleStart())
                .isEmpty();
    }

    @Test
    void takesLimitsAsTheyAreDrawn() {
        ControlLine line = line(
                new ValueFormat(Voice.builtIn(Language.ENGLISH), Unit.COUNT, 0),
                List.of(new Stretch(0, 1, 10, -90, 110)),
                8,
                12);

        assertThat(line.lower(line.stretches().get(0))).isZero();
        assertThat(Scale.of(List.of(line)).low()).isZero();
    }

    @Test
    void isSharedByAllLines() {
        ValueFormat count = new ValueFormat(Voice.builtIn(Language.ENGLISH), Unit.COUNT, 0);
        ControlLine target = new ControlLine(
                List.of(),
                List.of(),
                Optional.of(Level.across(1, 900, "Target")),
                count,
                OptionalDouble.empty(),
                OptionalDouble.empty());

        Scale scale = Scale.of(List.of(line(count, List.of(), 20), line(count, List.of(), 300), target));

        assertThat(scale.low()).isZero();
        assertThat(scale.high()).isCloseTo(936, within(0.001));
    }

    /** A tick that is written like another, or with a value it does not have, would be a lie. */
    @Test
    void neverRoundsATick() {
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            Unit unit = List.of(Unit.values()).get(i % Unit.values().length);
            ValueFormat format = new ValueFormat(Voice.builtIn(Language.ENGLISH), unit, random.nextInt(3));
            double size = Math.pow(10, random.nextInt(9) - 1);
            Scale scale = Scale.of(
                    List.of(line(format, List.of(), size * random.nextGaussian(), size * random.nextDouble())));

            assertThat(scale.ticks()).hasSizeBetween(1, 5).doesNotHaveDuplicates();
            assertThat(scale.ticks().get(0)).isEqualTo(scale.low());
            assertThat(scale.ticks().stream().map(format::brief)).doesNotHaveDuplicates();
            assertThat(scale.high())
                    .isGreaterThanOrEqualTo(scale.ticks().get(scale.ticks().size() - 1) - 1e-6 * size);
        }
    }
}
