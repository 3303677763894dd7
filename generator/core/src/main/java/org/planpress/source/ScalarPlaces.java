package org.planpress.source;

import java.util.ArrayList;
import java.util.List;
import org.planpress.finding.Provenance;
import org.planpress.finding.Provenance.Piece;
import org.planpress.finding.SourceLocation;

/**
 * Goes through the lines of a YAML file beside the characters of a value that was read from them. The parser tells only
 * where a value starts and ends; between the two it has folded lines and resolved escapes.
 */
final class ScalarPlaces {

    /** How a sign is written that would otherwise end the value. */
    enum Escapes {
        NONE,
        /** Twice. */
        DOUBLED,
        /** After a backslash, as are characters by their number, and line ends that are none. */
        BACKSLASH
    }

    /** A backslash, a letter and eight digits, which may stand for two characters. */
    private static final int LONGEST = 10;

    private final String[] lines;
    private final Escapes escapes;
    private int line;
    private int column;

    /**
     * Places from a point on.
     *
     * @param line from 0
     * @param column from 0
     */
    ScalarPlaces(String[] lines, int line, int column, Escapes escapes) {
        this.lines = lines;
        this.line = line;
        this.column = column;
        this.escapes = escapes;
    }

    /**
     * Where the characters of a value stand.
     *
     * @param words the value without space around it
     * @param path the file as it is named in findings
     * @param lineOffset the line of the file on which the first line stands
     */
    Provenance of(String words, String path, int lineOffset) {
        if (isWrittenAs(words)) {
            return Provenance.exactly(new SourceLocation(path, lineOffset + line, column + 1));
        }
        List<Piece> pieces = new ArrayList<>();
        boolean goesOn = false;
        for (int index = 0; index < words.length(); index++) {
            if (Character.isWhitespace(words.charAt(index))) {
                goesOn &= passSpace();
                continue;
            }
            goesOn &= !skipGap();
            if (!goesOn) {
                pieces.add(new Piece(index, new SourceLocation(path, lineOffset + line, column + 1), true));
            }
            int written = pass();
            if (written == LONGEST && Character.isHighSurrogate(words.charAt(index))) {
                index++;
            }
            goesOn = written == 1;
        }
        return pieces.isEmpty()
                ? Provenance.at(new SourceLocation(path, lineOffset + line, column + 1))
                : Provenance.of(pieces);
    }

    /** Nearly all values stand in one line, as they are, and there the search for their start ends. */
    private boolean isWrittenAs(String words) {
        if (words.isEmpty()) {
            return false;
        }
        skipGap();
        return line < lines.length
                && lines[line].startsWith(words, column)
                && words.indexOf('\'') < 0
                && words.indexOf('\\') < 0;
    }

    private boolean isGap() {
        return line < lines.length && (column >= lines[line].length() || Character.isWhitespace(sign(0)));
    }

    private char sign(int further) {
        int at = column + further;
        return line < lines.length && at < lines[line].length() ? lines[line].charAt(at) : '\n';
    }

    /** Passes a space, and tells whether it is one in the file too; the end of a line is left to what comes after. */
    private boolean passSpace() {
        if (isEscape()) {
            pass();
            return false;
        }
        boolean written = isGap() && column < lines[line].length();
        column += written ? 1 : 0;
        return written;
    }

    /** Whether there was anything to skip. */
    private boolean skipGap() {
        int startLine = line;
        int startColumn = column;
        while (isGap() ? line < lines.length - 1 || column < lines[line].length() : isJoint() || isEscapedSpace()) {
            if (isEscapedSpace()) {
                pass();
            } else if (column >= lines[line].length() || isJoint()) {
                line++;
                column = 0;
            } else {
                column++;
            }
        }
        return line != startLine || column != startColumn;
    }

    private boolean isEscape() {
        return escapes == Escapes.BACKSLASH && sign(0) == '\\' && !isJoint();
    }

    private boolean isEscapedSpace() {
        return isEscape() && "ntr LP".indexOf(sign(1)) >= 0;
    }

    /** A backslash at the end of a line: the words go on without a gap. */
    private boolean isJoint() {
        return escapes == Escapes.BACKSLASH
                && sign(0) == '\\'
                && column == lines[line].length() - 1
                && line < lines.length - 1;
    }

    /** Passes what one character is written as, and tells how many that takes. */
    private int pass() {
        int written = 1;
        if (escapes == Escapes.DOUBLED && sign(0) == '\'' && sign(1) == '\'') {
            written = 2;
        } else if (isEscape()) {
            written = switch (sign(1)) {
                case 'x' -> 4;
                case 'u' -> 6;
                case 'U' -> LONGEST;
                default -> 2;
            };
        }
        column += written;
        return written;
    }
}
