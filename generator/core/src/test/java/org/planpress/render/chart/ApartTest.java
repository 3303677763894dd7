package org.planpress.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ApartTest {

    @Test
    void leavesPlacesThatAreFarEnoughApart() {
        assertThat(Apart.of(new double[] {10, 40, 90}, 20, 0, 100)).containsExactly(10, 40, 90);
    }

    @Test
    void movesCloseOnesApartAroundTheirMiddle() {
        assertThat(Apart.of(new double[] {50, 50, 200}, 20, 0, 300)).containsExactly(40, 60, 200);
        assertThat(Apart.of(new double[] {50, 55, 60}, 20, 0, 300)).containsExactly(35, 55, 75);
    }

    @Test
    void staysBetweenTheEnds() {
        assertThat(Apart.of(new double[] {2, 3}, 20, 0, 100)).containsExactly(0, 20);
        assertThat(Apart.of(new double[] {98, 99, 99}, 20, 0, 100)).containsExactly(60, 80, 100);
    }

    @Test
    void keepsOrderAndDistanceInAnyCase() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            double[] places =
                    random.doubles(1 + random.nextInt(6), -20, 320).sorted().toArray();
            double[] apart = Apart.of(places, 21, 0, 300);
            for (int at = 0; at < apart.length; at++) {
                assertThat(apart[at]).isBetween(-1e-9, 300 + 1e-9);
                if (at > 0) {
                    assertThat(apart[at] - apart[at - 1]).isGreaterThanOrEqualTo(21 - 1e-9);
                }
            }
        }
    }
}
