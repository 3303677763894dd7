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
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;

/**
 * A file's characters, strictly decoded: UTF-8 with or without a byte order mark, lines ended by LF whatever the
 * author's system wrote, and no invisible characters: each is told, and a blank stands in its place.
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
        return of(read, shownPath, findings);
    }

    /** The same of characters that were decoded already. */
    static Optional<String> of(String raw, String shownPath, Findings findings) {
        String read = withPlainLines(raw);
        for (int index : Invisible.in(read)) {
            findings.add(SourceRules.CONTROL_CHARACTER
                    .at(
                            endOf(read.substring(0, index), shownPath),
                            "%s stands here".formatted(Invisible.name(read, index)))
                    .withHint(Invisible.cure(read, index)));
        }
        return Optional.of(Invisible.blanked(read)).filter(text -> !ConflictMarkers.areIn(text, shownPath, findings));
    }

    /** Without a byte order mark, and with LF at the end of each line. */
    static String withPlainLines(String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return withoutMark.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static SourceLocation endOf(String text, String shownPath) {
        int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
        return new SourceLocation(shownPath, line, text.length() - text.lastIndexOf('\n'));
    }
}
