package org.planpress.prose;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.planpress.finding.Provenance;
import org.planpress.finding.Provenance.Piece;
import org.planpress.finding.SourceLocation;

/** Turns an offset in a text into the line and column of the file that the text is a part of. */
final class Positions implements Places {

    private final String path;
    private final int firstLine;
    private final int[] lineStarts;
    private final List<Integer> inserted;

    /**
     * The positions of a text.
     *
     * @param inserted lines that are not in the file, by their numbers in the text from 0, in order
     */
    Positions(String text, String path, int firstLine, List<Integer> inserted) {
        this.path = path;
        this.inserted = inserted;
        this.firstLine = firstLine;
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(offset -> text.charAt(offset) == '\n')
                                .map(offset -> offset + 1))
                .toArray();
    }

    @Override
    public SourceLocation at(int offset) {
        int line = line(offset);
        int above = (int) inserted.stream().filter(number -> number < line).count();
        return new SourceLocation(path, firstLine + line - above, offset - lineStarts[line] + 1);
    }

    /**
     * The provenance of words of which each character comes from somewhere in the text.
     *
     * @param offsets for each character, never none
     */
    @Override
    public Provenance from(List<Integer> offsets) {
        List<Piece> pieces = new ArrayList<>();
        int next = -1;
        int lineEnd = 0;
        for (int index = 0; index < offsets.size(); index++) {
            int offset = offsets.get(index);
            if (offset != next || offset >= lineEnd) {
                pieces.add(new Piece(index, at(offset), true));
                int below = line(offset) + 1;
                lineEnd = below < lineStarts.length ? lineStarts[below] : Integer.MAX_VALUE;
            }
            next = offset + 1;
        }
        return Provenance.of(pieces);
    }

    /** Where the characters of a part of the text stand. */
    static List<Integer> offsets(BasedSequence chars) {
        List<Integer> offsets = new ArrayList<>();
        int offset = chars.getStartOffset();
        for (int index = 0; index < chars.length(); index++) {
            // The parser puts spaces in the place of some tabs; such a space has no offset and takes the one before.
            offset = Math.max(offset, chars.getIndexOffset(index));
            offsets.add(offset);
        }
        return offsets;
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
