package org.planpress.render.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetteringTest {

    private static final Lettering LETTERS = new Lettering(18, Lettering.REGULAR);

    @ParameterizedTest
    @CsvSource({"one, 500, 1", "one two three four five six, 120, 3", "one, 5, 9", "'', 500, 1"})
    void countsTheLinesThatWordsFill(String words, double width, int lines) {
        assertThat(LETTERS.lines(words, width)).isEqualTo(lines);
    }

    @Test
    void leavesMoreRoomForBroadAndLargeLetters() {
        String words = "The words of a title";

        assertThat(new Lettering(18, Lettering.TITLE).width(words)).isGreaterThan(LETTERS.width(words));
        assertThat(new Lettering(36, Lettering.REGULAR).width(words)).isEqualTo(2 * LETTERS.width(words));
        assertThat(LETTERS.width("WWWW")).isGreaterThan(LETTERS.width("iiii"));
    }
}
