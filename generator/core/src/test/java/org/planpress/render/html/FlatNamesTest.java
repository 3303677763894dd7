package org.planpress.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlatNamesTest {

    @Test
    void keepTheNamesOfFilesThatNoOtherHas() {
        assertThat(FlatNames.of(List.of("fonts/text.ttf", "more/titles.ttf")).values())
                .containsExactly("text.ttf", "titles.ttf");
    }

    @Test
    void tellFilesOfOneNameApartByTheirFolders() {
        assertThat(FlatNames.of(List.of("a/regular.ttf", "b/Regular.ttf", "b/bold.ttf"))
                        .values())
                .containsExactly("a-regular.ttf", "b-Regular.ttf", "bold.ttf");
    }

    @Test
    void canBeUnpackedEverywhere() {
        assertThat(FlatNames.of(List.of("con.ttf", "Büro Schrift.ttf", "Büro-Schrift.ttf"))
                        .values())
                .containsExactlyInAnyOrder("file-con.ttf", "B-ro-Schrift.ttf", "B-ro-Schrift-2.ttf");
    }
}
