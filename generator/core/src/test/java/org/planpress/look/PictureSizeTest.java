package org.planpress.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PictureSizeTest {

    private static Optional<PictureSize> drawing(String sides) {
        return PictureSize.of(("<svg xmlns=\"http://www.w3.org/2000/svg\" " + sides + "><path d=\"M0 0h1\"/></svg>")
                .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takesTheSizeThatADrawingGivesItself() {
        assertThat(drawing("width=\"200\" height=\"100px\"")).contains(new PictureSize(200, 100));
        assertThat(drawing("width=\"200\" height=\"100\" viewBox=\"0 0 20 10\""))
                .contains(new PictureSize(200, 100));
        assertThat(drawing("width=\"2in\" height=\"1in\"")).contains(new PictureSize(192, 96));
    }

    // Browsers show it as wide as there is room
    @Test
    void letsADrawingFillTheTextThatSaysOnlyHowItsSidesCompare() {
        assertThat(drawing("viewBox=\"0 0 24 12\"")).contains(new PictureSize(1_200, 600));
    }

    @Test
    void keepsNoPlaceForWhatDoesNotSayOrIsNotShown() {
        assertThat(drawing("")).isEmpty();
        assertThat(PictureSize.of(new byte[0])).isEmpty();
        assertThat(PictureSize.of("no picture".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(PictureSize.of(new byte[] {'I', 'I', '*', 0, 8, 0, 0, 0})).isEmpty();
    }
}
