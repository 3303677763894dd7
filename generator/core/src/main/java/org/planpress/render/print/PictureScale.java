package org.planpress.render.print;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.planpress.look.PictureFile;

/**
 * Makes a picture smaller. Rows and columns that are not needed are left out while reading, so that a picture of any
 * size takes about as much memory as the small one; what is left is averaged.
 */
final class PictureScale {

    private static final int FEW = 64;
    private static final float QUALITY = 0.9f;

    private PictureScale() {}

    /** The picture as JPEG if it was one, else as PNG, no wider than {@code width} pixels and in the colours of screens. */
    static byte[] down(byte[] bytes, PictureFile file, int width) throws IOException {
        BufferedImage read = read(bytes, file, width);
        int wide = Math.min(width, file.width());
        int high = (int) Math.max(1, Math.round((double) file.height() * wide / file.width()));
        boolean photograph = file.form() == PictureFile.Form.JPEG;
        boolean clear = !photograph && read.getColorModel().hasAlpha();
        BufferedImage small =
                new BufferedImage(wide, high, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(read, 0, 0, wide, high, null);
        pen.dispose();
        return photograph ? jpeg(small) : png(small);
    }

    /** Reads a few pixels from all over a picture, which fails if it holds less than its head says. */
    static void tried(byte[] bytes, PictureFile file) throws IOException {
        read(bytes, file, FEW);
    }

    private static BufferedImage read(byte[] bytes, PictureFile file, int width) throws IOException {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = ImageIO.getImageReaders(stream).next();
            try {
                reader.setInput(stream, true, true);
                ImageReadParam sparse = reader.getDefaultReadParam();
                int step = Math.max(1, file.width() / (2 * width));
                sparse.setSourceSubsampling(step, step, 0, 0);
                return file.form() == PictureFile.Form.JPEG && file.inks() == 4
                        ? onScreen(
                                reader.readRaster(0, sparse),
                                new String(bytes, 0, Math.min(bytes.length, 50_000), StandardCharsets.ISO_8859_1))
                        : reader.read(0, sparse);
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException damaged) {
            // The readers of the JDK throw whatever comes to hand when a file is not what it says.
            throw new IOException("the picture is damaged", damaged);
        }
    }

    /** Four inks as three colours. Adobe's files hold how much of each ink is not there, and may mix them twice. */
    private static BufferedImage onScreen(Raster inks, String head) {
        int adobe = head.indexOf("Adobe");
        boolean mixed = adobe >= 0 && adobe + 11 < head.length() && head.charAt(adobe + 11) == 2;
        BufferedImage screen = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] ink = new int[4];
        for (int y = 0; y < inks.getHeight(); y++) {
            for (int x = 0; x < inks.getWidth(); x++) {
                inks.getPixel(x + inks.getMinX(), y + inks.getMinY(), ink);
                int[] left = mixed ? unmixed(ink) : ink.clone();
                int black = adobe >= 0 ? ink[3] : 255 - ink[3];
                int rgb = 0;
                for (int colour = 0; colour < 3; colour++) {
                    int free = adobe >= 0 ? left[colour] : 255 - left[colour];
                    rgb = rgb << 8 | free * black / 255;
                }
                screen.setRGB(x, y, rgb);
            }
        }
        return screen;
    }

    private static int[] unmixed(int[] ycc) {
        double blue = ycc[1] - 128;
        double red = ycc[2] - 128;
        return new int[] {
            within(ycc[0] + 1.402 * red),
            within(ycc[0] - 0.344136 * blue - 0.714136 * red),
            within(ycc[0] + 1.772 * blue)
        };
    }

    private static int within(double value) {
        return (int) Math.round(Math.max(0, Math.min(255, value)));
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam quality = writer.getDefaultWriteParam();
        quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        quality.setCompressionQuality(QUALITY);
        return written(writer, quality, picture);
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        return written(writer, writer.getDefaultWriteParam(), picture);
    }

    private static byte[] written(ImageWriter writer, ImageWriteParam how, BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
