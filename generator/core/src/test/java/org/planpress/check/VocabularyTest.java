package org.planpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.check.Vocabulary.Sought;

class VocabularyTest {

    private static final Sought ROADS = Sought.of("road", "roads");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "roads",
                "The ROAD is long",
                "road",
                "rail-road",
                "road2",
                "2road",
                "the road’s end",
                "é road",
                "x_road_x",
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen road"
            })
    void mayHoldAWordHoweverItStands(String words) {
        assertThat(Vocabulary.of(words).mayHold(ROADS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "broad", "roadside", "street", "roa d"})
    void tellsThatAWordIsNotThere(String words) {
        assertThat(Vocabulary.of(words).mayHold(ROADS)).isFalse();
    }

    @Test
    void knowsSignsAndDigits() {
        Vocabulary words = Vocabulary.of("Costs (in all) £5m");
        assertThat(words.holdsAny("[(")).isTrue();
        assertThat(words.holdsAny("[{")).isFalse();
        assertThat(words.holdsDigits()).isTrue();
        assertThat(Vocabulary.of("five £").holdsDigits()).isFalse();
        assertThat(Vocabulary.of("a:b/c").holdsDigits()).isFalse();
    }

    @Test
    void knowsWhereNoWordStandsTwice() {
        assertThat(Vocabulary.of("mend the roads").mayRepeat()).isFalse();
        assertThat(Vocabulary.of("Mend roads, mend parks").mayRepeat()).isTrue();
        assertThat(Vocabulary.of("12 12").mayRepeat()).isTrue();
        // Letters beyond ASCII are not told apart.
        assertThat(Vocabulary.of("çà çà").mayRepeat()).isTrue();
    }
}
