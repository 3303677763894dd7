package org.planpress.output;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint by which files are compared. */
public final class Sha256 {

    private Sha256() {}

    /** SHA-256 of {@code bytes} in lower-case hexadecimal digits. */
    public static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            // Every Java platform has to have it.
            throw new IllegalStateException(impossible);
        }
    }
}
