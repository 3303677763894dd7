package org.planpress.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.planpress.analysis.HeldBack.Sum;

/** Tries to work out what is held back: by trying all numbers there could be, which is not how it is decided. */
class HeldBackTest {

    /** No number is tried beyond this one. */
    private static final int MOST = 500;

    @Test
    void oneSmallPartTakesTheSmallestOtherWithIt() {
        assertThat(held(5, 1, "all 123", "north 3", "south 80", "east 40")).containsExactly("north", "east");
    }

    @Test
    void twoSmallPartsThatMakeASmallSumTakeAThird() {
        assertThat(held(5, 1, "all 83", "north 1", "south 2", "east 80")).containsExactly("north", "south", "east");
    }

    @Test
    void twoSmallPartsThatTheirMarkExplainsHideOneAnother() {
        assertThat(held(5, 1, "all 87", "north 4", "south 3", "east 80")).containsExactly("north", "south");
    }

    @Test
    void aZeroHidesNobodySoThatTheWholeGoes() {
        assertThat(held(5, 1, "all 3", "north 3", "south 0", "east 0")).containsExactly("all", "north");
        assertThat(held(5, 1, "all 9", "north 4", "south 5", "east 0")).containsExactly("north", "south");
    }

    @Test
    void nothingIsHeldBackWithoutASmallNumber() {
        assertThat(held(5, 1, "all 35", "north 5", "south 30", "east 0")).isEmpty();
    }

    @Test
    void aPartIsSafeWhereAnotherPartIsNotKnown() {
        assertThat(held(5, 1, "all 123", "north 3", "south 80")).containsExactly("north");
    }

    @Test
    void partsThatMakeMoreThanTheWholeAllGo() {
        assertThat(held(5, 1, "all 20", "north 3", "south 80", "east 40")).contains("north", "south", "east");
    }

    private static Set<String> held(int below, int least, String... numbers) {
        Map<String, OptionalDouble> all = new LinkedHashMap<>();
        for (String number : numbers) {
            all.put(number.split(" ", 2)[0], OptionalDouble.of(Double.parseDouble(number.split(" ", 2)[1])));
        }
        List<String> parts =
                all.keySet().stream().filter(name -> !name.equals("all")).toList();
        return heldBack(all, List.of(new Sum<>("all", parts, parts.size() == 3)), least, below)
                .all();
    }

    private static HeldBack<String> heldBack(
            Map<String, OptionalDouble> all, List<Sum<String>> sums, int least, int below) {
        Set<String> small = new LinkedHashSet<>();
        all.forEach((name, value) -> {
            if (value.isEmpty() || (value.getAsDouble() >= least && value.getAsDouble() < below)) {
                small.add(name);
            }
        });
        return new HeldBack<>(all, sums, small, least, below);
    }

    @Test
    void noSmallNumberOfAnyTreeCanBeWorkedOut() {
        Random random = new Random(7);
        int tried = 0;
        int more = 0;
        for (int tree = 0; tree < (Boolean.getBoolean("deep") ? 20_000 : 400); tree++) {
            Map<String, OptionalDouble> all = new LinkedHashMap<>();
            List<Sum<String>> sums = new ArrayList<>();
            grow(random, "all", 0, all, sums);
            int least = random.nextInt(2);
            HeldBack<String> numbers = heldBack(all, sums, least, 5);
            Set<String> held = numbers.all();
            more += held.size() - numbers.small().size();
            for (String small : numbers.small()) {
                if (number(all, small).isEmpty()) {
                    long width = IntStream.range(0, MOST)
                            .filter(number -> isPossible(all, sums, held, least, small, number))
                            .limit(6 - least)
                            .count();
                    assertThat(width)
                            .as("%s of %s with %s held back", small, all, held)
                            .isEqualTo(6 - least);
                    continue;
                }
                int floor = floor(small, all, sums, held, least);
                assertThat(isPossible(all, sums, held, least, small, floor)
                                && isPossible(all, sums, held, least, small, 5))
                        .as("%s of %s with %s held back", small, all, held)
                        .isTrue();
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(500);
        assertThat(more).isGreaterThan(100);
    }

    private static OptionalDouble number(Map<String, OptionalDouble> all, String name) {
        return all.getOrDefault(name, OptionalDouble.empty());
    }

    /** What a sum of numbers that are held back cannot be below. */
    private static int floor(
            String name, Map<String, OptionalDouble> all, List<Sum<String>> sums, Set<String> held, int least) {
        int made = 0;
        for (Sum<String> sum : sums) {
            for (String part : sum.whole().equals(name) ? sum.parts() : List.<String>of()) {
                boolean hidden = held.contains(part) || number(all, part).isEmpty();
                made += hidden ? floor(part, all, sums, held, least) : 0;
            }
        }
        return Math.max(made, number(all, name).isEmpty() ? 0 : least);
    }

    /** A tree of two levels, whose wholes are the sums of their parts, and now and then a bit more. */
    private static int grow(
            Random random, String name, int depth, Map<String, OptionalDouble> all, List<Sum<String>> sums) {
        all.put(name, OptionalDouble.empty());
        int sum = 0;
        if (depth < 2 && random.nextInt(3) > depth - 1) {
            List<String> parts = new ArrayList<>();
            int count = 1 + random.nextInt(4);
            for (int part = 0; part < count; part++) {
                parts.add(name + part);
                sum += grow(random, name + part, depth + 1, all, sums);
            }
            boolean complete = random.nextInt(4) > 0;
            sum += complete ? 0 : random.nextInt(9);
            sums.add(new Sum<>(name, parts, complete));
        } else {
            sum = random.nextBoolean() ? random.nextInt(6) : random.nextInt(30);
        }
        if (random.nextInt(30) > 0) {
            all.put(name, OptionalDouble.of(sum));
        }
        return sum;
    }

    private static boolean isPossible(
            Map<String, OptionalDouble> all,
            List<Sum<String>> sums,
            Set<String> held,
            int least,
            String supposed,
            int number) {
        return !possible("all", all, sums, held, least, supposed, number).isEmpty();
    }

    /** Every number that an area can have, if another is what is supposed. */
    private static BitSet possible(
            String name,
            Map<String, OptionalDouble> all,
            List<Sum<String>> sums,
            Set<String> held,
            int least,
            String supposed,
            int number) {
        BitSet possible = new BitSet();
        if (name.equals(supposed)) {
            possible.set(number);
        } else if (held.contains(name) || number(all, name).isEmpty()) {
            possible.set(number(all, name).isEmpty() ? 0 : least, MOST);
        } else {
            possible.set((int) number(all, name).getAsDouble());
        }
        sums.stream().filter(sum -> sum.whole().equals(name)).forEach(sum -> {
            BitSet made = new BitSet();
            made.set(0);
            for (String part : sum.parts()) {
                BitSet one = possible(part, all, sums, held, least, supposed, number);
                BitSet together = new BitSet();
                made.stream()
                        .forEach(before -> one.stream()
                                .filter(here -> before + here < MOST)
                                .forEach(here -> together.set(before + here)));
                made = together;
            }
            if (!sum.complete() && !made.isEmpty()) {
                made.set(made.nextSetBit(0), MOST);
            }
            possible.and(made);
        });
        return possible;
    }
}
