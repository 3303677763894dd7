package org.planpress.edit;

import java.util.List;
import java.util.Optional;
import org.planpress.source.Node;
import org.planpress.source.Splice;
import org.planpress.source.Writing;
import org.planpress.source.Writing.Style;

/** Other words in the middle of a value, so that the lines around them stay as they are. */
record WordEdit(Draft draft, Node.Scalar old, Writing writing, String fresh) {

    /** A stretch of the old value that goes, and what comes in its place. */
    private record Stretch(int start, int end, String words) {}

    /** The words in place; empty if whole lines come or go. */
    Optional<List<Splice>> way() {
        Stretch stretch = stretch();
        String goes = old.text().substring(stretch.start(), stretch.end());
        if (goes.isEmpty()
                || stretch.words().isEmpty()
                || goes.indexOf('\n') >= 0
                || stretch.words().indexOf('\n') >= 0) {
            return Optional.empty();
        }
        int start = draft.file().offset(old.from(), stretch.start());
        int last = draft.file().offset(old.from(), stretch.end() - 1);
        int end = last + written(last);
        if (start < writing.start() || end > writing.end() || start >= end) {
            return Optional.empty();
        }
        return Optional.of(List.of(
                writing.style() == Style.FOLDED
                        ? wrapped(start, end, stretch.words())
                        : new Splice(start, end, escaped(stretch.words()))));
    }

    /** Whole words around what differs; never nothing, so that its place is known. */
    private Stretch stretch() {
        String text = old.text();
        int most = Math.min(text.length(), fresh.length());
        int start = 0;
        while (start < most && text.charAt(start) == fresh.charAt(start)) {
            start++;
        }
        int after = 0;
        while (after < most - start
                && text.charAt(text.length() - 1 - after) == fresh.charAt(fresh.length() - 1 - after)) {
            after++;
        }
        start = wordStart(start);
        int end = wordEnd(text.length() - after);
        if (start == end || fresh.length() - (text.length() - end) <= start) {
            if (start > 0) {
                start = wordStart(start - 1);
            } else {
                end = wordEnd(Math.min(text.length(), end + 1));
            }
        }
        return new Stretch(start, end, fresh.substring(start, fresh.length() - (text.length() - end)));
    }

    private int wordStart(int from) {
        int at = from;
        while (at > 0 && !Character.isWhitespace(old.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < old.text().length() && !Character.isWhitespace(old.text().charAt(at))) {
            at++;
        }
        return at;
    }

    /** How many characters of the file one of the value takes. */
    private int written(int offset) {
        String text = draft.text();
        if (writing.style() == Style.SINGLE_QUOTED && text.startsWith("''", offset)) {
            return 2;
        }
        if (writing.style() != Style.DOUBLE_QUOTED || !text.startsWith("\\", offset) || offset + 1 >= text.length()) {
            return 1;
        }
        return switch (text.charAt(offset + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    private String escaped(String words) {
        return switch (writing.style()) {
            case DOUBLE_QUOTED -> ScalarText.escaped(words);
            case SINGLE_QUOTED -> words.replace("'", "''");
            default -> words;
        };
    }

    /** A line that becomes far longer than its neighbours is broken; its neighbours are not wrapped anew. */
    private Splice wrapped(int start, int end, String words) {
        int lineEnd = draft.lineEnd(end);
        String rest = words + draft.text().substring(end, lineEnd);
        int column = draft.column(start);
        int longest = draft.text()
                .substring(writing.start(), writing.end())
                .lines()
                .mapToInt(String::length)
                .max()
                .orElse(ScalarText.WIDTH);
        int width = Math.max(longest, 80);
        if (column + rest.length() <= Math.max(width, ScalarText.WIDTH) + 20) {
            return new Splice(start, end, words);
        }
        String line = draft.line(start);
        String indent = " ".repeat(line.length() - line.stripLeading().length());
        return new Splice(
                start,
                lineEnd,
                String.join("\n" + indent, ScalarText.wrap(rest, column - indent.length(), width - indent.length())));
    }
}
