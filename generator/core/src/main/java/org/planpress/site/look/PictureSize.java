package org.planpress.site.look;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * How large a picture is, read from the start of its file without unpacking it.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record PictureSize(long width, long height) {

    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int JPEG = 0xFFD8;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;

    /** The size of a PNG or JPEG picture; empty for any other file, and for a damaged one. */
    public static Optional<PictureSize> of(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        try {
            if (isPng(bytes)) {
                return found(Integer.toUnsignedLong(file.getInt(16)), Integer.toUnsignedLong(file.getInt(20)));
            }
            return Short.toUnsignedInt(file.getShort(0)) == JPEG ? jpeg(file) : Optional.empty();
        } catch (IndexOutOfBoundsException cutOff) {
            return Optional.empty();
        }
    }

    /** Whether a file starts as a PNG picture does. */
    public static boolean isPng(byte[] bytes) {
        return bytes.length >= Long.BYTES && ByteBuffer.wrap(bytes).getLong() == PNG;
    }

    /** A JPEG is a chain of parts; the part that opens a frame holds the size. */
    private static Optional<PictureSize> jpeg(ByteBuffer file) {
        int at = 2;
        while (Byte.toUnsignedInt(file.get(at)) == 0xFF) {
            int kind = Byte.toUnsignedInt(file.get(at + 1));
            boolean table = kind == 0xC4 || kind == 0xC8 || kind == 0xCC;
            if (kind >= FIRST_FRAME && kind <= LAST_FRAME && !table) {
                return found(Short.toUnsignedInt(file.getShort(at + 7)), Short.toUnsignedInt(file.getShort(at + 5)));
            }
            at += kind == 0xFF ? 1 : 2 + Short.toUnsignedInt(file.getShort(at + 2));
        }
        return Optional.empty();
    }

    private static Optional<PictureSize> found(long width, long height) {
        return width > 0 && height > 0 ? Optional.of(new PictureSize(width, height)) : Optional.empty();
    }
}
