package org.planpress.prose;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.planpress.finding.SourceLocation;

/** Turns an offset in a text into the line and column of the file that the text is a part of. */
final class Positions {

    private final String path;
    private final int firstLine;
    private final int[] lineStarts;

    Positions(String text, String path, int firstLine) {
        this.path = path;
        this.firstLine = firstLine;
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(offset -> text.charAt(offset) == '\n')
                                .map(offset -> offset + 1))
                .toArray();
    }

    SourceLocation at(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new SourceLocation(path, firstLine + line, offset - lineStarts[line] + 1);
    }
}
