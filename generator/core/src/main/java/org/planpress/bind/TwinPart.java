package org.planpress.bind;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.planpress.finding.SourceLocation;
import org.planpress.output.Sha256;

/**
 * Something that the first language says, and what a translation makes of it.
 *
 * @param path its file in the first language
 * @param field where it stands there, by ids and names; the text of a Markdown file is {@code text}
 * @param first its words
 * @param at where they stand
 * @param said the translation, if there is one
 */
public record TwinPart(String path, String field, String first, SourceLocation at, Optional<Said> said) {

    /** So many digits tell one text from another. */
    private static final int DIGITS = 12;

    /**
     * A translation.
     *
     * @param length how many characters to mark in a finding about it
     */
    public record Said(String words, SourceLocation at, int length) {}

    /** What the words of the first language are known by: the same for words that differ in spaces and line ends only. */
    public String mark() {
        String plain = first.strip().replaceAll("\\s+", " ");
        return Sha256.hex(plain.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
