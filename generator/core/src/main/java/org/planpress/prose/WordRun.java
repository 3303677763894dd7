package org.planpress.prose;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.planpress.finding.Provenance;
import org.planpress.model.Prose;

/**
 * Words that follow one another without a mark between them. Each character remembers where it came from, because an
 * escape or an entity is longer in the file than in the text; so a link by id, {@code [[p2.vawg]]}, has its own place.
 */
final class WordRun {

    private static final Pattern LINK_BY_ID = Pattern.compile("\\[\\[([^\\[\\]\\s]{1,80})]]");
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final BasedSequence source;
    private final Places positions;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();
    /** Where in the text each line of the file ends. */
    private final List<Integer> lineEnds = new ArrayList<>();

    WordRun(BasedSequence source, Places positions) {
        this.source = source;
        this.positions = positions;
    }

    /** Adds characters of the file, in which a backslash may stand before a mark that is meant as a character. */
    void addSource(BasedSequence chars) {
        List<Integer> written = Positions.offsets(chars);
        for (int i = 0; i < chars.length(); i++) {
            int offset = written.get(i);
            boolean escape =
                    chars.charAt(i) == '\\' && i + 1 < chars.length() && ESCAPABLE.indexOf(chars.charAt(i + 1)) >= 0;
            if (escape) {
                i++;
            }
            add(chars.charAt(i), offset);
        }
    }

    /** Adds text that stands at one place of the file in another form. */
    void add(String decoded, int offset) {
        decoded.chars().forEach(character -> add((char) character, offset));
    }

    /** Adds the space that the end of a line stands for. */
    void addSpace(int offset) {
        if (text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
            add(' ', offset);
        }
        lineEnds.add(text.length());
    }

    /** Adds the end of a line as it is. */
    void addLineEnd(int offset) {
        add('\n', offset);
        lineEnds.add(text.length());
    }

    private void add(char character, int offset) {
        text.append(character);
        offsets.add(offset);
    }

    /** The words so far as inlines; the run is empty afterwards. */
    List<Prose.Inline> end(boolean withLinks) {
        List<Prose.Inline> inlines = new ArrayList<>();
        int done = 0;
        Matcher link = LINK_BY_ID.matcher(text);
        while (withLinks && link.find()) {
            if (isEscaped(link)) {
                continue;
            }
            addWords(inlines, done, link.start());
            Prose.Words id = new Prose.Words(link.group(1), from(link.start(1), link.end(1)));
            inlines.add(new Prose.Link("id:" + link.group(1), List.of(id), from(link.start(), link.end())));
            done = link.end();
        }
        addWords(inlines, done, text.length());
        text.setLength(0);
        offsets.clear();
        lineEnds.clear();
        return inlines;
    }

    /** Whether the file has a bracket of the link in another form, so that the author meant the character. */
    private boolean isEscaped(Matcher link) {
        return IntStream.of(link.start(), link.start() + 1, link.end() - 2, link.end() - 1)
                .anyMatch(index -> source.charAt(offsets.get(index)) != text.charAt(index));
    }

    /** Words of each line on their own, so that the place of every one of them is known. */
    private void addWords(List<Prose.Inline> inlines, int start, int end) {
        int done = start;
        for (int lineEnd : lineEnds) {
            if (lineEnd > done && lineEnd < end) {
                addLine(inlines, done, lineEnd);
                done = lineEnd;
            }
        }
        if (done < end) {
            addLine(inlines, done, end);
        }
    }

    private void addLine(List<Prose.Inline> inlines, int start, int end) {
        inlines.add(new Prose.Words(text.substring(start, end), from(start, end)));
    }

    private Provenance from(int start, int end) {
        return positions.from(offsets.subList(start, end));
    }
}
