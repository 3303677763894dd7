package org.planpress.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.corrections.Differences.Change;

class DifferencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one two three | one 2 three      | 4  | two       | 2
            one two three | one three        | 4  | two       | ''
            one two       | one two three    | 7  | ''        | three
            two           | one two          | 0  | ''        | one
            (by May),     | (by March),      | 4  | May       | March
            by May        | by  May and June | 6  | ''        | and June
            one           | two              | 0  | one       | two
            """)
    void areAsFewWordsAsPossible(String old, String now, int start, String words, String others) {
        assertThat(Differences.between(old, now)).containsExactly(new Change(start, words, others));
    }

    @Test
    void areNoneOfSpaces() {
        assertThat(Differences.between("one  two ", "one two")).isEmpty();
    }

    @Test
    void areToldOneByOneUnlessAllIsNew() {
        assertThat(Differences.between("a b c d e", "a x c y e"))
                .containsExactly(new Change(2, "b", "x"), new Change(6, "d", "y"));
        assertThat(Differences.between("a 1 b 2 c 3 d 4 e 5 f 6 g 7", "a 0 b 0 c 0 d 0 e 0 f 0 g 0"))
                .hasSize(1);
    }

    @Test
    void sayHowMuchIsShared() {
        assertThat(Differences.likeness("a b c d", "a b c x")).isEqualTo(0.75);
        assertThat(Differences.likeness("a", "b")).isZero();
        assertThat(Differences.likeness("", "")).isEqualTo(1);
    }
}
