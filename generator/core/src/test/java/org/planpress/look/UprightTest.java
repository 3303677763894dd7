package org.planpress.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UprightTest {

    private static final int WIDE = 32;
    private static final int HIGH = 16;

    /** A picture that is white but for its upper left corner. */
    private static byte[] plain(String form) throws IOException {
        BufferedImage picture = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < WIDE; x++) {
            for (int y = 0; y < HIGH; y++) {
                picture.setRGB(x, y, x < 8 && y < 8 ? 0 : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(picture, form, plain);
        return plain.toByteArray();
    }

    private static byte[] exif(int orientation, boolean little) {
        return little
                ? new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte) orientation, 0, 0, 0}
                : new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0
                };
    }

    /** The picture stored as a camera stores it. */
    private static byte[] photograph(int orientation, boolean little) throws IOException {
        byte[] plain = plain("jpeg");
        byte[] tiff = exif(orientation, little);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (8 + tiff.length), 'E', 'x', 'i', 'f', 0, 0});
        out.write(tiff);
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    /** The picture as a program stores it that keeps what the camera said. */
    private static byte[] png(int orientation, boolean little) throws IOException {
        byte[] plain = plain("png");
        int afterTheHeader = 8 + 12 + 13;
        byte[] exif = exif(orientation, little);
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.write(new byte[] {'e', 'X', 'I', 'f'});
        chunk.write(exif);
        CRC32 sum = new CRC32();
        sum.update(chunk.toByteArray());
        return ByteBuffer.allocate(plain.length + chunk.size() + 8)
                .put(plain, 0, afterTheHeader)
                .putInt(exif.length)
                .put(chunk.toByteArray())
                .putInt((int) sum.getValue())
                .put(plain, afterTheHeader, plain.length - afterTheHeader)
                .array();
    }

    @ParameterizedTest
    @CsvSource({
        "2, right, top",
        "3, right, bottom",
        "4, left, bottom",
        "5, left, top",
        "6, right, top",
        "7, right, bottom",
        "8, left, bottom"
    })
    void turnsThePixels(int orientation, String side, String end) throws IOException {
        for (boolean little : new boolean[] {true, false}) {
            isTurned(Upright.of(photograph(orientation, little)), orientation, side, end);
            isTurned(Upright.of(png(orientation, little)), orientation, side, end);
        }
    }

    private static void isTurned(byte[] bytes, int orientation, String side, String end) throws IOException {
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(bytes));
        boolean onItsSide = orientation >= 5;
        assertThat(upright.getWidth()).isEqualTo(onItsSide ? HIGH : WIDE);
        assertThat(upright.getHeight()).isEqualTo(onItsSide ? WIDE : HIGH);
        int x = side.equals("left") ? 2 : upright.getWidth() - 3;
        int y = end.equals("top") ? 2 : upright.getHeight() - 3;
        assertThat(upright.getRGB(x, y) & 0xFF).isLessThan(60);
        assertThat(upright.getRGB(upright.getWidth() - 1 - x, upright.getHeight() - 1 - y) & 0xFF)
                .isGreaterThan(200);
        assertThat(Upright.orientation(bytes)).isEqualTo(1);
    }

    @Test
    void keepsWhatIsSeenThrough() throws IOException {
        BufferedImage clear = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_ARGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(clear, "png", out);
        byte[] turned = png(6, true);
        int afterTheHeader = 8 + 12 + 13;
        int chunk = turned.length - plain("png").length;
        byte[] picture = ByteBuffer.allocate(out.size() + chunk)
                .put(out.toByteArray(), 0, afterTheHeader)
                .put(turned, afterTheHeader, chunk)
                .put(out.toByteArray(), afterTheHeader, out.size() - afterTheHeader)
                .array();

        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(Upright.of(picture)));

        assertThat(upright.getWidth()).isEqualTo(HIGH);
        assertThat(upright.getRGB(1, 1) >>> 24).isZero();
    }

    @Test
    void leavesAllElseAsItIs() throws IOException {
        byte[] upright = photograph(1, true);
        byte[] uprightPng = png(1, false);
        assertThat(Upright.of(uprightPng)).isSameAs(uprightPng);
        byte[] cut = java.util.Arrays.copyOf(photograph(6, true), 30);
        assertThat(Upright.of(upright)).isSameAs(upright);
        assertThat(Upright.of(cut)).isSameAs(cut);
        assertThat(Upright.of(new byte[0])).isEmpty();
    }

    @Test
    void saysHowLargeBrowsersShowWhatLiesOnItsSide() throws IOException {
        assertThat(PictureSize.of(photograph(1, false))).contains(new PictureSize(WIDE, HIGH));
        assertThat(PictureSize.of(photograph(6, true))).contains(new PictureSize(HIGH, WIDE));
        assertThat(PictureSize.of(png(3, false))).contains(new PictureSize(WIDE, HIGH));
    }
}
