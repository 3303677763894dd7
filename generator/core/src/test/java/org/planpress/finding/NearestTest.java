package org.planpress.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> FIELDS = List.of("status", "statusNote", "start", "due", "lead", "asOf");

    @ParameterizedTest
    @CsvSource({
        "stauts, status", // neighbours swapped
        "statuss, status", // one too many
        "satus, status", // one too few
        "stetus, status", // one wrong
        "Status, status", // case does not count
        "stausnot, statusNote", // two slips
        "laed, lead",
        "de, due",
    })
    void forgivesSlipsOfTheHand(String written, String meant) {
        assertThat(Nearest.to(written, FIELDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"owner", "xy", "budget"})
    void staysSilentWhenNothingIsNear(String written) {
        assertThat(Nearest.to(written, FIELDS)).isEmpty();
    }

    @Test
    void equallyNearWordsAreDecidedByTheAlphabet() {
        assertThat(Nearest.to("p1.k9", List.of("p1.k3", "p1.k1", "p1.k2"))).contains("p1.k1");
        assertThat(Nearest.to("p1.k9", List.of("p1.k2", "p1.k3", "p1.k1"))).contains("p1.k1");
    }

    @Test
    void aLongWordMayDifferInAThirdOfItsLetters() {
        assertThat(Nearest.to("comissionersoffise", List.of("commissioners-office")))
                .contains("commissioners-office");
        assertThat(Nearest.to("anything", List.of())).isEmpty();
    }

    @Test
    void guessesNothingForAWordThatNobodyCouldHaveMistyped() {
        String endless = "a".repeat(100_000);

        assertThat(Nearest.to(endless, List.of(endless + "b"))).isEmpty();
    }
}
