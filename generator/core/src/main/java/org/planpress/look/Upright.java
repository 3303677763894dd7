package org.planpress.look;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Photographs as they are meant to be looked at. A camera that is held upright stores its pixels lying on their side, and
 * says so beside them (Exif 2.32, tag 0x0112); browsers turn them, typesetters and office suites do not.
 */
public final class Upright {

    private static final int ORIENTATION = 0x0112;
    private static final int APP1 = 0xFFE1;
    private static final int EXIF_OF_JPEG = 0x45786966;
    private static final int EXIF_OF_PNG = 0x65584966;
    private static final int PNG_DATA = 0x49444154;
    private static final long PNG_START = 0x89504E470D0A1A0AL;
    private static final int PIXELS = 0xFFDA;
    private static final long MOST_PIXELS = 80_000_000;
    private static final float QUALITY = 0.95f;

    private Upright() {}

    /** The same photograph with its pixels turned; anything else, and what cannot be read, as it is. */
    public static byte[] of(byte[] bytes) {
        int orientation = orientation(bytes);
        if (orientation < 2 || orientation > 8 || PictureFile.of(bytes).pixels() > MOST_PIXELS) {
            return bytes;
        }
        try {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes));
            if (read == null) {
                return bytes;
            }
            BufferedImage upright = turned(read, orientation);
            return isPng(bytes) ? png(upright) : jpeg(upright);
        } catch (IOException | RuntimeException unreadable) {
            // Told where the picture is looked at; the readers of the JDK throw whatever comes to hand.
            return bytes;
        }
    }

    /** How the pixels of a JPEG or PNG are stored, 1 to 8; 1 if it does not say. */
    static int orientation(byte[] bytes) {
        try {
            ByteBuffer file = ByteBuffer.wrap(bytes);
            if (isPng(bytes)) {
                return inChunks(file);
            }
            return bytes.length >= 4 && (file.getShort(0) & 0xFFFF) == 0xFFD8 ? inSegments(file) : 1;
        } catch (IndexOutOfBoundsException | BufferUnderflowException damaged) {
            return 1;
        }
    }

    private static boolean isPng(byte[] bytes) {
        return bytes.length >= 8 && ByteBuffer.wrap(bytes).getLong() == PNG_START;
    }

    private static int inSegments(ByteBuffer file) {
        for (int at = 2; at + 4 < file.limit(); at += 2 + (file.getShort(at + 2) & 0xFFFF)) {
            int marker = file.getShort(at) & 0xFFFF;
            if (marker == APP1 && file.getInt(at + 4) == EXIF_OF_JPEG) {
                return inDirectory(file.slice(at + 10, (file.getShort(at + 2) & 0xFFFF) - 8));
            }
            if (marker == PIXELS || marker < 0xFFC0) {
                return 1;
            }
        }
        return 1;
    }

    /** Browsers heed what stands before the pixels, as the third edition of PNG asks for. */
    private static int inChunks(ByteBuffer file) {
        for (int at = 8; at + 12 <= file.limit() && file.getInt(at) >= 0; at += 12 + file.getInt(at)) {
            int name = file.getInt(at + 4);
            if (name == EXIF_OF_PNG) {
                return inDirectory(file.slice(at + 8, file.getInt(at)));
            }
            if (name == PNG_DATA) {
                return 1;
            }
        }
        return 1;
    }

    private static int inDirectory(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + 12 * entry;
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
                return tiff.getShort(at + 8) & 0xFFFF;
            }
        }
        return 1;
    }

    private static BufferedImage turned(BufferedImage stored, int orientation) {
        int wide = stored.getWidth();
        int high = stored.getHeight();
        boolean onItsSide = orientation >= 5;
        AffineTransform turn =
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, wide, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, wide, high);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, high);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, high, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, high, wide);
                    default -> new AffineTransform(0, -1, 1, 0, 0, wide);
                };
        BufferedImage upright = new BufferedImage(
                onItsSide ? high : wide,
                onItsSide ? wide : high,
                stored.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = upright.createGraphics();
        pen.drawImage(stored, turn, null);
        pen.dispose();
        return upright;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(picture, "png", stream);
        }
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), quality);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
