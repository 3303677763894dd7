package org.planpress.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planpress.render.print.PageFills.Fill;

/** How spaces change so that last pages are filled. */
class FeatheringTest {

    private static final Fill FULL = new Fill(690, 700);

    @Test
    void leavesAloneWhatEndsWell() {
        assertThat(next(1000, FULL, new Fill(500, 700))).isEqualTo(1);
    }

    @Test
    void opensTheSpacesOfAHalfEmptyPage() {
        assertThat(next(1000, FULL, FULL, new Fill(280, 700))).isBetween(1.1, 1.3);
    }

    @Test
    void closesThoseThatALittleOnTheLastPageNeeds() {
        assertThat(next(1000, FULL, FULL, new Fill(60, 700))).isBetween(0.9, 0.95);
    }

    @Test
    void triesNothingThatWouldShow() {
        assertThat(next(100, new Fill(60, 700))).isEqualTo(1);
        assertThat(next(0, FULL, new Fill(60, 700))).isEqualTo(1);
    }

    @Test
    void saysWhichSequencesChanged() {
        Feathering better = Feathering.none()
                .next(List.of(List.of(FULL), List.of(FULL, new Fill(60, 700))), List.of(1000.0, 1000.0));

        assertThat(better.changed(Feathering.none())).containsExactly(1);
    }

    private static double next(double spaces, Fill... pages) {
        return Feathering.none()
                .next(List.of(List.of(pages)), List.of(spaces))
                .factors()
                .get(0);
    }
}
