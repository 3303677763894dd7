package org.planpress.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.look.PictureFile;
import org.planpress.testing.HollowPng;

/** A picture is judged by its file, and made no larger than paper shows. */
class PictureFileTest {

    private static byte[] picture(String form, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), form, out))
                .isTrue();
        return out.toByteArray();
    }

    private static byte[] start(byte[] bytes, double part) {
        return Arrays.copyOf(bytes, (int) (bytes.length * part));
    }

    private static String objection(byte[] bytes) {
        return PictureLimits.objection(PictureFile.of(bytes)).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif", "bmp", "tiff"})
    void readsTheSizeOfASoundPicture(String form) throws IOException {
        PictureFile file = PictureFile.of(picture(form, 60, 40));

        assertThat(file.width()).isEqualTo(60);
        assertThat(file.height()).isEqualTo(40);
        assertThat(PictureLimits.objection(file)).isEmpty();
        assertThat(PictureLimits.excess(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"jpg, ends too early", "png, ends too early"})
    void findsThatAPictureIsNotWhole(String form, String objection) throws IOException {
        assertThat(objection(start(picture(form, 300, 200), 0.6))).isEqualTo(objection);
    }

    @Test
    void findsThatAPictureIsDamaged() throws IOException {
        byte[] png = picture("png", 60, 40);
        png[60] = (byte) (png[60] ^ 1);
        byte[] jpeg = picture("jpg", 60, 40);
        Arrays.fill(jpeg, 20, 200, (byte) 7);

        byte[] lossless = picture("jpg", 60, 40);
        for (int at = 0; at + 1 < lossless.length; at++) {
            if (lossless[at] == (byte) 0xFF && lossless[at + 1] == (byte) 0xC0) {
                lossless[at + 1] = (byte) 0xC3;
            }
        }

        assertThat(objection(lossless)).isEqualTo("is a JPEG of a kind that nothing shows");
        assertThat(objection(png)).isEqualTo("is damaged");
        assertThat(objection(jpeg)).isEqualTo("is damaged");
        assertThat(objection("GIF89a and no more".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("is damaged");
    }

    @Test
    void findsThatAFileIsNoPictureForPrint() {
        assertThat(objection(new byte[0])).isEqualTo("is empty");
        assertThat(objection("Hello".getBytes(StandardCharsets.US_ASCII))).isEqualTo("is no picture of a known kind");
        assertThat(objection("RIFF0000WEBPVP8 ".getBytes(StandardCharsets.US_ASCII)))
                .startsWith("is a WebP picture");
        assertThat(objection("<?xml version='1.0'?><svg/>".getBytes(StandardCharsets.US_ASCII)))
                .startsWith("is an SVG drawing");
        assertThat(objection(HollowPng.of(0, 40))).isEqualTo("has no pixels");
    }

    @Test
    void findsThatAPictureHasMorePixelsThanAreOfUse() {
        assertThat(PictureLimits.excess(PictureFile.of(HollowPng.of(20_000, 15_000))))
                .hasValue("has 20,000 by 15,000 pixels");
        assertThat(objection(HollowPng.of(20_000, 20_000))).isEmpty();
        assertThat(objection(HollowPng.of(2_000_000_000, 2_000_000_000))).endsWith("more than can be read");
    }

    @ParameterizedTest
    @CsvSource({"jpg, 5000", "png, 5000", "gif, 300", "tiff, 300"})
    void showsNoMorePixelsThanPaper(String form, int width) throws IOException {
        Map<String, byte[]> files = new HashMap<>(Map.of("assets/a", picture(form, width, width / 2)));

        PrintPictures.Shown shown = new PrintPictures(files).in("assets/a", 72, 720);

        assertThat(shown.width()).isEqualTo(72);
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(files.get(shown.address())));
        assertThat(small.getWidth()).isEqualTo(300);
        assertThat(small.getHeight()).isEqualTo(150);
    }

    @Test
    void takesAPictureAsItIsIfItIsNoFiner() throws IOException {
        byte[] bytes = picture("jpg", 360, 100);
        Map<String, byte[]> files = new HashMap<>(Map.of("assets/a", bytes));

        PrintPictures.Shown shown = new PrintPictures(files).in("assets/a", 72, 720);

        assertThat(files.get(shown.address())).isSameAs(bytes);
    }

    @Test
    void keepsATallPictureOnItsPage() throws IOException {
        Map<String, byte[]> files = new HashMap<>(Map.of("assets/a", picture("png", 100, 3000)));

        assertThat(new PrintPictures(files).in("assets/a", 400, 600).width()).isEqualTo(20);
    }

    @Test
    void doesNotShowAPictureThatHoldsLessThanItSays() {
        PrintPictures pictures = new PrintPictures(new HashMap<>(Map.of("assets/a", HollowPng.of(60, 40))));

        assertThat(pictures.in("assets/a", 72, 72).objection()).hasValue("is damaged");
    }

    @Test
    void saysWhyAPictureIsNotShown() {
        PrintPictures pictures = new PrintPictures(new HashMap<>(Map.of("assets/a", new byte[0])));

        assertThat(pictures.in("assets/a", 72, 72).objection()).hasValue("is empty");
    }

    @Test
    void leavesItToTheChecksToTellOfAPictureThatIsNotThere() {
        PrintPictures.Shown shown = new PrintPictures(new HashMap<>()).in("assets/b", 72, 72);

        assertThat(shown.there()).isFalse();
        assertThat(shown.objection()).isEmpty();
    }
}
