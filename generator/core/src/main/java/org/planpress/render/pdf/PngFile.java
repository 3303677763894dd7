package org.planpress.render.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A picture as a PNG file that knows its physical size, so that a layout program places it at the size it was drawn for.
 */
public final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte EIGHT_BITS = 8;
    private static final byte RGB = 2;
    private static final byte PER_METRE = 1;
    private static final double INCHES_IN_A_METRE = 1 / 0.0254;

    /** Each byte of a row is what it differs by from the one above: most rows of a drawing are like the last. */
    private static final byte UP = 2;

    private static final int BLOCK = 1 << 16;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private PngFile() {}

    /**
     * Writes a picture.
     *
     * @param picture of type {@link BufferedImage#TYPE_INT_RGB}
     * @param dotsPerInch how large it is in the world
     */
    public static byte[] of(BufferedImage picture, int dotsPerInch) {
        PngFile file = new PngFile();
        file.out.writeBytes(SIGNATURE);
        file.chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(picture.getWidth())
                        .putInt(picture.getHeight())
                        .put(EIGHT_BITS)
                        .put(RGB)
                        .array());
        file.chunk("sRGB", new byte[1]);
        int dotsPerMetre = (int) Math.round(dotsPerInch * INCHES_IN_A_METRE);
        file.chunk(
                "pHYs",
                ByteBuffer.allocate(9)
                        .putInt(dotsPerMetre)
                        .putInt(dotsPerMetre)
                        .put(PER_METRE)
                        .array());
        file.chunk("IDAT", deflated(rows(picture)));
        file.chunk("IEND", new byte[0]);
        return file.out.toByteArray();
    }

    private void chunk(String name, byte[] data) {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(type);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] rows(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] bytes = new byte[height * (1 + 3 * width)];
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        int at = 0;
        for (int y = 0; y < height; y++) {
            bytes[at++] = UP;
            for (int x = 0; x < width; x++) {
                int pixel = pixels[y * width + x];
                int above = y == 0 ? 0 : pixels[(y - 1) * width + x];
                bytes[at++] = (byte) ((pixel >> 16) - (above >> 16));
                bytes[at++] = (byte) ((pixel >> 8) - (above >> 8));
                bytes[at++] = (byte) (pixel - above);
            }
        }
        return bytes;
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] block = new byte[BLOCK];
            while (!deflater.finished()) {
                packed.write(block, 0, deflater.deflate(block));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
