package org.planpress.render.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookmarksTest {

    private static final String LONG = "priorities-p1-a-very-long-name-of-something-";

    @ParameterizedTest
    @CsvSource({"commitments-p2.vawg.3, commitments_p2_vawg_3", "2025-q4, p_2025_q4", "about, about"})
    void namesPlacesAsEditorsTakeThem(String place, String name) {
        assertThat(new Bookmarks(Bookmarks.LONGEST).of(place)).isEqualTo(name);
    }

    @Test
    void givesEachPlaceANameOfItsOwn() {
        Bookmarks bookmarks = new Bookmarks(Bookmarks.LONGEST);

        assertThat(bookmarks.of("a.b")).isEqualTo("a_b");
        assertThat(bookmarks.of("a-b")).isEqualTo("a_b_2");
        assertThat(bookmarks.of("a.b")).isEqualTo("a_b");
        assertThat(bookmarks.of(LONG + "one")).hasSize(40).isNotEqualTo(bookmarks.of(LONG + "two"));
        assertThat(bookmarks.of(LONG + "two")).hasSizeLessThanOrEqualTo(40);
    }
}
