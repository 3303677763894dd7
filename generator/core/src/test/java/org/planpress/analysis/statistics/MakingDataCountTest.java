package org.planpress.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.model.Direction;

/**
 * Each rule of NHS England's "Making Data Count" against a file of {@code statistics/xmr}: a series, and the limits and
 * judgements worked out by hand, or published, as its first lines say.
 */
class MakingDataCountTest {

    private static final Path FOLDER = Path.of("src/test/resources/statistics/xmr");
    private static final double EXACT = 1e-9;

    /** The lines of a file: a word, a colon and what it says. */
    private record Case(String name, List<String> lines) {

        static Case of(Path file) {
            try {
                return new Case(
                        file.getFileName().toString(),
                        Files.readAllLines(file).stream()
                                .filter(line -> !line.startsWith("#"))
                                .toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        List<String> all(String word) {
            return lines.stream()
                    .filter(line -> line.startsWith(word + ":"))
                    .map(line -> line.substring(word.length() + 1).strip())
                    .toList();
        }

        Optional<String> said(String word) {
            return all(word).stream().findFirst();
        }

        ControlChart chart() {
            return ControlChart.of(
                    numbers(said("values").orElseThrow())
                            .map(number -> number.map(value -> OptionalDouble.of(value.doubleValue()))
                                    .orElse(OptionalDouble.empty()))
                            .toList(),
                    settings());
        }

        private Settings settings() {
            return new Settings(
                    Direction.valueOf(said("good").orElse("increase").toUpperCase(Locale.ROOT)),
                    said("target")
                            .map(target -> OptionalDouble.of(Double.parseDouble(target)))
                            .orElse(OptionalDouble.empty()),
                    said("rebase")
                            .map(at -> new TreeSet<>(List.of(Integer.valueOf(at))))
                            .orElse(new TreeSet<>()),
                    said("baseline").map(Integer::parseInt).orElse(0),
                    said("screening").map(Boolean::parseBoolean).orElse(true));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Case::of).toList().stream();
        }
    }

    static Stream<Case> published() throws IOException {
        return cases().filter(published -> published.said("published").isPresent());
    }

    private static Stream<Optional<BigDecimal>> numbers(String words) {
        return Arrays.stream(words.split(" ", -1))
                .map(word -> word.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(word)));
    }

    @Test
    void hasAFileForEachRule() throws IOException {
        assertThat(cases().map(Case::name).map(name -> name.replaceFirst("-.*|\\.txt", "")))
                .contains(
                        "baseline",
                        "moving",
                        "screening",
                        "outside",
                        "trend",
                        "two",
                        "shift",
                        "first",
                        "fewest",
                        "constant",
                        "variation",
                        "assurance",
                        "published");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void judgesAsWorkedOutByHand(Case expected) {
        ControlChart chart = expected.chart();

        assertThat(letters(chart)).as("rules").isEqualTo(expected.said("rules").orElseThrow());
        assertThat(word(chart.assurance()))
                .as("assurance")
                .isEqualTo(expected.said("assurance").orElseThrow());
        assertThat(variations(chart))
                .as("variation")
                .isEqualTo(expected.said("variation").orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheLimitsWorkedOutByHand(Case expected) {
        List<Segment> segments = expected.chart().segments();
        List<String> wanted = expected.all("segment");

        assertThat(segments).hasSameSizeAs(wanted);
        for (int index = 0; index < wanted.size(); index++) {
            Segment segment = segments.get(index);
            String[] words = wanted.get(index).split(" ", 4);
            assertThat(List.of(segment.from(), segment.to(), segment.points()))
                    .isEqualTo(Stream.of(words).limit(3).map(Integer::valueOf).toList());
            assertThat(segment.provisional()).isEqualTo(segment.points() < 12);
            assertThat(segment.limits().isPresent()).isEqualTo(!words[3].equals("none"));
            segment.limits()
                    .ifPresent(limits -> assertThat(
                                    new double[] {limits.mean(), limits.movingRange(), limits.lower(), limits.upper()})
                            .containsExactly(doubles(words[3]), within(EXACT)));
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void agreesWithPublishedFiguresToTheirLastDigit(Case expected) {
        Limits limits = expected.chart().segments().get(0).limits().orElseThrow();
        List<BigDecimal> printed = numbers(expected.said("published").orElseThrow())
                .flatMap(Optional::stream)
                .toList();
        List<Double> found = List.of(limits.mean(), limits.lower(), limits.upper());

        assertThat(printed).hasSize(3);
        IntStream.range(0, 3)
                .forEach(index -> assertThat(found.get(index))
                        .isCloseTo(
                                printed.get(index).doubleValue(),
                                within(0.5 * Math.pow(10, -printed.get(index).scale()))));
    }

    private static double[] doubles(String words) {
        return numbers(words)
                .flatMap(Optional::stream)
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
    }

    /** One letter for each period: O, T, 2, S or a dot; o, t, ! and s for the low side. */
    private static String letters(ControlChart chart) {
        return chart.judgements().stream()
                .map(judgement -> switch (judgement.rule()) {
                    case OUTSIDE -> judgement.high() ? "O" : "o";
                    case TREND -> judgement.high() ? "T" : "t";
                    case TWO_OF_THREE -> judgement.high() ? "2" : "!";
                    case SHIFT -> judgement.high() ? "S" : "s";
                    case TWO_MONTHS, THREE_MONTHS, EIGHT_MONTHS -> "not a rule of this chart";
                    case NONE -> ".";
                })
                .collect(Collectors.joining());
    }

    private static String variations(ControlChart chart) {
        return chart.segments().stream()
                .map(segment -> word(chart.judgements().get(segment.to()).type()))
                .collect(Collectors.joining(" "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
