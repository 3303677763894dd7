package org.planpress.look;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * What can be told of a picture without decoding it: a few bytes say how large it is, and whether all of it is there.
 *
 * @param form how the picture is stored
 * @param width in pixels; 0 if the file does not say
 * @param height in pixels; 0 if the file does not say
 * @param inks how many colours each pixel is mixed from; 0 if the file does not say
 * @param gradual whether it is stored to appear bit by bit, so that all of it is needed to show any of it
 * @param fault why nobody can show it, as the end of a sentence about the file; none if they can
 */
public record PictureFile(Form form, int width, int height, int inks, boolean gradual, Optional<String> fault) {

    /** How pictures are stored. */
    public enum Form {
        JPEG,
        PNG,
        GIF,
        BMP,
        TIFF,
        WEBP,
        SVG,
        HEIC,
        AVIF,
        UNKNOWN
    }

    private static final String EMPTY = "is empty";
    private static final String CUT = "ends too early";
    private static final String DAMAGED = "is damaged";
    private static final String RARE = "is a JPEG of a kind that nothing shows";
    private static final String NO_PIXELS = "has no pixels";
    private static final long PNG_START = 0x89504E470D0A1A0AL;
    private static final int HEAD = 1_000;

    /** What a file holds. */
    public static PictureFile of(byte[] bytes) {
        if (bytes.length == 0) {
            return unknown(EMPTY);
        }
        PictureFile file =
                switch (form(bytes)) {
                    case JPEG -> jpeg(ByteBuffer.wrap(bytes));
                    case PNG -> png(bytes);
                    case GIF -> asked(Form.GIF, bytes);
                    case BMP -> asked(Form.BMP, bytes);
                    case TIFF -> asked(Form.TIFF, bytes);
                    case WEBP -> new PictureFile(Form.WEBP, 0, 0, 0, false, Optional.empty());
                    case HEIC -> new PictureFile(Form.HEIC, 0, 0, 0, false, Optional.empty());
                    case AVIF -> new PictureFile(Form.AVIF, 0, 0, 0, false, Optional.empty());
                    case SVG -> new PictureFile(Form.SVG, 0, 0, 0, false, Optional.empty());
                    case UNKNOWN -> unknown("is no picture of a known kind");
                };
        boolean vanishes = file.inks > 0 && (file.width < 1 || file.height < 1);
        return vanishes && file.fault.isEmpty() ? file.with(NO_PIXELS) : file;
    }

    private static PictureFile unknown(String fault) {
        return new PictureFile(Form.UNKNOWN, 0, 0, 0, false, Optional.of(fault));
    }

    private PictureFile with(String reason) {
        return new PictureFile(form, width, height, inks, gradual, Optional.of(reason));
    }

    /** Whether no common browser shows it, whatever else does. */
    public boolean isUnknownToBrowsers() {
        return form == Form.TIFF || form == Form.HEIC;
    }

    /** Whether it is of a kind that everything shows, and says how large it is. */
    public boolean isCommon() {
        return (form == Form.JPEG || form == Form.PNG) && width > 0 && height > 0;
    }

    /** How many pixels it has. */
    public long pixels() {
        return (long) width * height;
    }

    private static Form form(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00FF\u00D8")) {
            return Form.JPEG;
        } else if (bytes.length >= 8 && ByteBuffer.wrap(bytes).getLong() == PNG_START) {
            return Form.PNG;
        } else if (head.startsWith("GIF8")) {
            return Form.GIF;
        } else if (head.startsWith("BM")) {
            return Form.BMP;
        } else if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return Form.TIFF;
        } else if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Form.WEBP;
        } else if (head.startsWith("ftypavi", 4)) {
            return Form.AVIF;
        } else if (head.length() > 12 && head.substring(4, 12).matches("ftyp(?:hei|hev|mif1|msf1).?")) {
            return Form.HEIC;
        }
        return head.contains("<svg") ? Form.SVG : Form.UNKNOWN;
    }

    /** Walks from marker to marker up to the pixels, then looks for the mark at the end. */
    private static PictureFile jpeg(ByteBuffer file) {
        PictureFile found = new PictureFile(Form.JPEG, 0, 0, 0, false, Optional.of(DAMAGED));
        for (int at = 2; at + 9 < file.limit(); ) {
            int marker = file.getShort(at) & 0xFFFF;
            if (marker == 0xFFFF) {
                at++;
                continue;
            }
            if (marker < 0xFFC0) {
                return found.with(DAMAGED);
            }
            boolean frame = marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
            if (frame) {
                found = new PictureFile(
                        Form.JPEG,
                        file.getShort(at + 7) & 0xFFFF,
                        file.getShort(at + 5) & 0xFFFF,
                        file.get(at + 9) & 0xFF,
                        marker == 0xFFC2,
                        marker <= 0xFFC2 && file.get(at + 4) == 8 ? Optional.empty() : Optional.of(RARE));
            }
            if (marker == 0xFFDA) {
                return found.fault.isPresent() || ended(file) ? found : found.with(CUT);
            }
            at += 2 + (file.getShort(at + 2) & 0xFFFF);
        }
        return found.with(CUT);
    }

    /** Cameras add a few bytes, sometimes a small second picture, after the end. */
    private static boolean ended(ByteBuffer file) {
        for (int at = file.limit() - 2; at >= 2; at--) {
            if ((file.getShort(at) & 0xFFFF) == 0xFFD9) {
                return true;
            }
        }
        return false;
    }

    /** Walks from chunk to chunk; each has a sum that says whether it is sound. The first tells the size, sound or not. */
    private static PictureFile png(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        boolean sized = bytes.length >= 24;
        PictureFile found = new PictureFile(
                Form.PNG, sized ? file.getInt(16) : 0, sized ? file.getInt(20) : 0, 0, false, Optional.of(CUT));
        for (int at = 8; at + 12 <= file.limit(); ) {
            int length = file.getInt(at);
            String name = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (length < 0 || length > file.limit() - at - 12) {
                return found.with(CUT);
            }
            CRC32 sum = new CRC32();
            sum.update(bytes, at + 4, length + 4);
            if ((int) sum.getValue() != file.getInt(at + 8 + length)) {
                return found.with(DAMAGED);
            }
            if (name.equals("IHDR") && length == 13) {
                boolean interlaced = file.get(at + 20) != 0;
                found = new PictureFile(
                        Form.PNG, file.getInt(at + 8), file.getInt(at + 12), 3, interlaced, Optional.empty());
            } else if (name.equals("IEND")) {
                return found;
            }
            at += 12 + length;
        }
        return found.with(CUT);
    }

    private static PictureFile asked(Form form, byte[] bytes) {
        PictureFile unreadable = new PictureFile(form, 0, 0, 0, false, Optional.of(DAMAGED));
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return unreadable;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return new PictureFile(form, reader.getWidth(0), reader.getHeight(0), 3, false, Optional.empty());
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            // The readers of the JDK throw whatever comes to hand when a file is not what it says.
            return unreadable;
        }
    }
}
