package org.planpress.output;

import java.nio.charset.StandardCharsets;

/**
 * A finished file.
 *
 * @param path where it goes under the output folder, with {@code /} as separator and none at the start
 * @param mediaType its media type, such as {@code text/html; charset=utf-8}
 * @param bytes its content; nobody changes it after this
 */
@SuppressWarnings("ArrayRecordComponent") // artifacts are passed along, never compared
public record Artifact(String path, String mediaType, byte[] bytes) {

    public Artifact {
        if (path.startsWith("/") || path.contains("..") || path.contains("\\")) {
            throw new IllegalArgumentException("an artifact stays under the output folder: " + path);
        }
    }

    /** A file of text in UTF-8. */
    public static Artifact text(String path, String mediaType, String content) {
        return new Artifact(path, mediaType, content.getBytes(StandardCharsets.UTF_8));
    }
}
