package org.planpress.testing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A PNG that says to be of a size, sums and all, and holds no pixels. */
public final class HollowPng {

    private HollowPng() {}

    public static byte[] of(int width, int height) {
        byte[] head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        byte[] end = "IEND".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(8 + 25 + 12)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put(head)
                .putInt(sum(head))
                .putInt(0)
                .put(end)
                .putInt(sum(end))
                .array();
    }

    private static int sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }
}
