package org.planpress.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.finding.Provenance;
import org.planpress.finding.SourceLocation;

class DigestTest {

    private record Word(String text, Provenance from) {}

    private record Other(String text, Provenance from) {}

    private record Named(String text, SourceLocation at) {}

    private record Holder(Object value) {}

    private record Whole(String part) implements Digestible {
        @Override
        public Object digested() {
            return part.toLowerCase(Locale.ROOT);
        }
    }

    private static final Provenance HERE = Provenance.at(new SourceLocation("a.yml", 1, 1));
    private static final Provenance THERE = Provenance.at(new SourceLocation("a.yml", 7, 3));

    /** Longer than what is taken at a time. */
    private static final String LONG = "long ".repeat(1000);

    private enum Tone {
        LOUD,
        LOW {
            @Override
            public String toString() {
                return "LOUD";
            }
        }
    }

    /** The letter for a text, and that it has no bytes, in four bytes. */
    @Test
    void isTheSameInEveryRun() {
        assertThat(Digest.of("").hex()).isEqualTo("406a202b87a1b639417da4d2e5d2090b8e4d91be8a64ae09703d7d6a20f7a612");
    }

    /** The same in other words, or in another order that nobody sees. */
    static Stream<List<Object>> same() {
        Map<String, Integer> backwards = new LinkedHashMap<>();
        backwards.put("b", 2);
        backwards.put("a", 1);
        return Stream.of(
                List.of(new Word("a", HERE), new Word("a", THERE)),
                List.of(new Named("a", HERE.start()), new Named("a", THERE.start())),
                List.of(List.of("a", "b"), Arrays.asList("a", "b")),
                List.of(new TreeMap<>(backwards), backwards),
                List.of(new TreeSet<>(Set.of("a", "b")), new LinkedHashSet<>(List.of("b", "a"))),
                List.of(new byte[] {1, 2}, new byte[] {1, 2}),
                List.of(new Whole("A"), new Whole("a")));
    }

    @ParameterizedTest
    @MethodSource("same")
    void doesNotTellApart(List<Object> two) {
        assertThat(Digest.of(two.get(0))).isEqualTo(Digest.of(two.get(1)));
    }

    /** What a careless digest takes for the same. */
    static Stream<List<Object>> different() {
        return Stream.of(
                List.of("a", "b"),
                List.of(List.of("ab", "c"), List.of("a", "bc")),
                List.of(List.of(List.of("a"), List.of()), List.of(List.of(), List.of("a"))),
                List.of(List.of("a", "b"), List.of("b", "a")),
                List.of(List.of("a"), Set.of("a")),
                List.of(Set.of("a"), Set.of("b")),
                List.of(Map.of("a", "b"), Map.of("b", "a")),
                List.of(new Word("a", HERE), new Other("a", HERE)),
                List.of(
                        List.of(new Word("a", HERE), new Word("b", HERE)),
                        List.of(new Word("a", HERE), new Other("b", HERE))),
                List.of(
                        List.of(new Word("a", HERE), new Other("b", HERE), new Word("c", HERE)),
                        List.of(new Word("a", HERE), new Other("b", HERE), new Other("c", HERE))),
                List.of(LONG + "a", LONG + "b"),
                List.of(List.of("a", LONG, LONG), List.of("b", LONG, LONG)),
                List.of(List.of(LONG, "a", LONG), List.of(LONG, "b", LONG)),
                List.of(new Holder(Optional.empty()), new Holder(Optional.of(""))),
                List.of(Optional.of(Optional.empty()), Optional.empty()),
                List.of(1, 1L),
                List.of(1, "1"),
                List.of(true, false),
                List.of(new BigDecimal("1.0"), new BigDecimal("1.00")),
                List.of(0.1 + 0.2, 0.3),
                List.of(0.0, -0.0),
                List.of(OptionalInt.of(1), OptionalInt.empty()),
                List.of(OptionalDouble.of(0), OptionalDouble.empty()),
                List.of(Tone.LOUD, Tone.LOW),
                List.of(Tone.LOUD, "LOUD"),
                List.of(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 2, 1)),
                List.of(new byte[] {1, 2}, new byte[] {2, 1}),
                List.of(new Whole("a"), "a"));
    }

    @ParameterizedTest
    @MethodSource("different")
    void tellsApart(List<Object> two) {
        assertThat(Digest.of(two.get(0))).isNotEqualTo(Digest.of(two.get(1)));
    }

    static Stream<Object> unknown() {
        return Stream.of(
                new Object(), Pattern.compile("a"), new int[] {1}, Thread.currentThread(), (Runnable) () -> {});
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void refusesWhatItDoesNotKnow(Object unknown) {
        assertThatThrownBy(() -> Digest.of(List.of("known", new Holder(unknown))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(unknown.getClass().toString());
    }

    @Test
    void refusesNothingAtAll() {
        assertThatThrownBy(() -> Digest.of(Arrays.asList("known", null))).isInstanceOf(IllegalArgumentException.class);
    }
}
