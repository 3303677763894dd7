package org.planpress.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finished file. Safe for use by several threads. */
public final class Artifact implements Digestible {

    private final String path;
    private final String mediaType;
    private final byte[] bytes;

    /** Worked out when somebody asks, and once; two who ask at once find the same. */
    private volatile @Nullable String sha256;

    /**
     * A file.
     *
     * @param path where it goes under the output folder, with {@code /} as separator and none at the start
     * @param mediaType its media type, such as {@code text/html; charset=utf-8}
     * @param bytes its content; nobody changes it after this
     */
    public Artifact(String path, String mediaType, byte[] bytes) {
        this(path, mediaType, bytes, null);
    }

    private Artifact(String path, String mediaType, byte[] bytes, @Nullable String sha256) {
        if (path.startsWith("/") || path.contains("..") || path.contains("\\")) {
            throw new IllegalArgumentException("an artifact stays under the output folder: " + path);
        }
        this.path = path;
        this.mediaType = mediaType;
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    /** A file of text in UTF-8. */
    public static Artifact text(String path, String mediaType, String content) {
        return new Artifact(path, mediaType, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A file whose fingerprint was worked out before. */
    public static Artifact known(String path, String mediaType, byte[] bytes, String sha256) {
        return new Artifact(path, mediaType, bytes, sha256);
    }

    /** Where it goes under the output folder, with {@code /} as separator and none at the start. */
    public String path() {
        return path;
    }

    /** Its media type, such as {@code text/html; charset=utf-8}. */
    public String mediaType() {
        return mediaType;
    }

    /** Its content, which nobody changes. */
    public byte[] bytes() {
        return bytes;
    }

    /** The fingerprint of its content, as {@link Sha256#hex}. */
    public String sha256() {
        String known = sha256;
        if (known == null) {
            known = Sha256.hex(bytes);
            sha256 = known;
        }
        return known;
    }

    @Override
    public Object digested() {
        return List.of(path, mediaType, bytes);
    }
}
