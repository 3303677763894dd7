package org.planpress.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;

/**
 * A file's characters, strictly decoded: UTF-8 with or without a byte order mark, lines ended by LF whatever the
 * author's system wrote, and no invisible characters.
 */
final class SourceText {

    /** A plan's largest hand-written file is some tens of kilobytes; this leaves room and stops accidents. */
    static final long MOST_BYTES = 2_000_000;

    private SourceText() {}

    static Optional<String> read(Path file, String shownPath, Findings findings) {
        try {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                findings.add(SourceRules.TOO_LARGE.at(
                        SourceLocation.startOf(shownPath),
                        "the file has %d bytes; the most is %d".formatted(size, MOST_BYTES)));
                return Optional.empty();
            }
            return decode(Files.readAllBytes(file), shownPath, findings);
        } catch (IOException unreadable) {
            findings.add(SourceRules.unread(shownPath, unreadable));
            return Optional.empty();
        }
    }

    private static Optional<String> decode(byte[] bytes, String shownPath, Findings findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
        String read = withPlainLines(characters.flip().toString());
        if (result.isError()) {
            findings.add(SourceRules.NOT_UTF8
                    .at(endOf(read, shownPath), "the bytes here are not UTF-8, so the letter cannot be read")
                    .withHint(TableReader.isTable(shownPath) ? "save it as CSV UTF-8, not as plain CSV" : ""));
            return Optional.empty();
        }
        return Optional.of(read).filter(text -> hasOnlyText(text, shownPath, findings));
    }

    private static String withPlainLines(String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return withoutMark.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean hasOnlyText(String text, String shownPath, Findings findings) {
        OptionalInt invisible = firstInvisible(text);
        invisible.ifPresent(index -> findings.add(SourceRules.CONTROL_CHARACTER.at(
                endOf(text.substring(0, index), shownPath),
                "an invisible character (U+%04X) stands here".formatted((int) text.charAt(index)))));
        return invisible.isEmpty();
    }

    /** Where the first character stands that cannot be seen and has no place in text. */
    static OptionalInt firstInvisible(String text) {
        return IntStream.range(0, text.length())
                .filter(index -> isInvisible(text.charAt(index)) || isLoneSurrogate(text, index))
                .findFirst();
    }

    /** Line separators that some programs obey and others ignore would make positions ambiguous, so they go too. */
    private static boolean isInvisible(char character) {
        boolean control = character < ' ' && character != '\n' && character != '\t';
        boolean oddSeparator = character == '\u2028' || character == '\u2029';
        boolean notACharacter = character == '\uFFFE' || character == '\uFFFF' || character == '\uFEFF';
        return control || (character >= 0x7F && character < 0xA0) || oddSeparator || notACharacter;
    }

    private static boolean isLoneSurrogate(String text, int index) {
        char character = text.charAt(index);
        if (Character.isHighSurrogate(character)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(character)
                && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    private static SourceLocation endOf(String text, String shownPath) {
        int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
        return new SourceLocation(shownPath, line, text.length() - text.lastIndexOf('\n'));
    }
}
