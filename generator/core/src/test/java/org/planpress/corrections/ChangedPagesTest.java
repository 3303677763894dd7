package org.planpress.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.planpress.corrections.ChangedPages.Change;

class ChangedPagesTest {

    @Test
    void tellsWhichWordsChangedOnWhichPage() {
        assertThat(ChangedPages.between(
                        List.of("We offer forty beds.", "The end of it."),
                        List.of("We offer fifty beds.", "The end of it.")))
                .hasValue(List.of(new Change(1, 1, "forty", "fifty")));
    }

    /** A paragraph in front moves all others; none of them changed. */
    @Test
    void wordsThatMovedToAnotherPageAreTheSame() {
        assertThat(ChangedPages.between(
                        List.of("one two three four", "five six", "seven eight"),
                        List.of("zero one two three", "four five", "six seven eight nine")))
                .hasValue(List.of(new Change(1, 1, "", "zero"), new Change(3, 3, "", "nine")));
    }

    @Test
    void whatIsGoneIsToldWhereItWouldBe() {
        assertThat(ChangedPages.between(List.of("a b", "c d", "e f"), List.of("a b", "e f")))
                .hasValue(List.of(new Change(2, 2, "c d", "")));
    }

    @Test
    void theSameTextHasNoChanges() {
        assertThat(ChangedPages.between(List.of("a  b\n", ""), List.of("a b"))).hasValue(List.of());
        assertThat(ChangedPages.between(List.of(), List.of(""))).hasValue(List.of());
    }

    @Test
    void anotherTextIsNotListed() {
        String one = String.join(
                " ", IntStream.range(0, 5000).mapToObj(at -> "a" + at).toList());
        String other = String.join(
                " ", IntStream.range(0, 5000).mapToObj(at -> "b" + at).toList());

        assertThat(ChangedPages.between(List.of(one), List.of(other))).isEmpty();
    }

    /** Whatever is changed: carried out on the old text, the changes give the new one. */
    @Test
    void changesMakeTheNewTextOfTheOld() {
        Random chance = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<String> old = words(chance, chance.nextInt(40));
            List<String> now = new ArrayList<>(old);
            for (int edit = chance.nextInt(6); edit > 0; edit--) {
                int at = chance.nextInt(now.size() + 1);
                if (chance.nextBoolean() && at < now.size()) {
                    now.remove(at);
                } else {
                    now.add(at, "n" + chance.nextInt(4));
                }
            }
            List<Change> changes = ChangedPages.between(List.of(String.join(" ", old)), List.of(String.join(" ", now)))
                    .orElseThrow();

            int gone = changes.stream().mapToInt(change -> count(change.old())).sum();
            int come =
                    changes.stream().mapToInt(change -> count(change.words())).sum();
            assertThat(old.size() - gone + come).isEqualTo(now.size());
            assertThat(gone + come).isEqualTo(old.size() + now.size() - 2 * common(old, now));
        }
    }

    private static int count(String words) {
        return words.isEmpty() ? 0 : words.split(" ", -1).length;
    }

    private static List<String> words(Random chance, int many) {
        return IntStream.range(0, many).mapToObj(at -> "w" + chance.nextInt(5)).toList();
    }

    /** The longest common subsequence, reckoned the long way. */
    private static int common(List<String> one, List<String> other) {
        int[][] most = new int[one.size() + 1][other.size() + 1];
        for (int row = one.size() - 1; row >= 0; row--) {
            for (int column = other.size() - 1; column >= 0; column--) {
                most[row][column] = one.get(row).equals(other.get(column))
                        ? most[row + 1][column + 1] + 1
                        : Math.max(most[row + 1][column], most[row][column + 1]);
            }
        }
        return most[0][0];
    }
}
