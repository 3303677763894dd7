package org.planpress.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.source.Node;
import org.planpress.source.Splice;

/**
 * The parts of a list or group that has a line or more for each: which lines are those of a part, with the remarks that plainly
 * belong to it, and how they can come, go and change places.
 *
 * @param column where dashes or names start
 * @param parts in order
 */
record Parts(Draft draft, int column, List<Part> parts) {

    /**
     * The lines of a part.
     *
     * @param start of its first line, or of its remark
     * @param head of its dash or name
     * @param end of its last line, before the line end
     */
    record Part(int start, int head, int end) {}

    /** The items of a list in lines. */
    static Parts of(Draft draft, Node.Sequence list) throws CannotEdit {
        int column = draft.column(list);
        List<Integer> heads = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int from = draft.start(list);
        for (Node item : list.items()) {
            int head = dash(draft, from, column);
            heads.add(head);
            int end = Math.max(draft.end(item), head + 1);
            ends.add(end);
            from = draft.lineEnd(end) + 1;
        }
        return of(draft, column, heads, ends);
    }

    /** The fields of a group in lines. */
    static Parts of(Draft draft, Node.Mapping group) {
        List<Integer> heads =
                group.entries().stream().map(entry -> draft.start(entry.key())).toList();
        List<Integer> ends = group.entries().stream()
                .map(entry -> Math.max(draft.end(entry.value()), draft.end(entry.key())))
                .toList();
        return of(draft, draft.column(group), heads, ends);
    }

    private static int dash(Draft draft, int from, int column) throws CannotEdit {
        int at = from;
        while (at < draft.text().length()) {
            int place = draft.lineStart(at) + column;
            if (place >= at && draft.text().startsWith("-", place) && (place == from || isBlank(draft, place))) {
                return place;
            }
            at = draft.lineEnd(at) + 1;
        }
        throw CannotEdit.because("an item of this list is written in a way that is not known here");
    }

    /** Whether nothing stands before a place in its line. */
    private static boolean isBlank(Draft draft, int place) {
        return draft.text().substring(draft.lineStart(place), place).isBlank();
    }

    private static Parts of(Draft draft, int column, List<Integer> heads, List<Integer> ends) {
        boolean othersHaveRemarks = heads.stream()
                .skip(1)
                .anyMatch(
                        head -> draft.remarkAbove(draft.lineStart(head), column).isPresent());
        List<Part> parts = new ArrayList<>();
        for (int index = 0; index < heads.size(); index++) {
            int head = heads.get(index);
            int start = isBlank(draft, head) ? draft.lineStart(head) : head;
            // Above the first it may be about all of them.
            boolean mayBelong = start < head + 1 && isBlank(draft, head) && (index > 0 || othersHaveRemarks);
            parts.add(new Part(
                    mayBelong ? withRemarks(draft, start, column) : start,
                    head,
                    withRemarksInside(draft, ends.get(index), column)));
        }
        return new Parts(draft, column, parts);
    }

    private static int withRemarks(Draft draft, int lineStart, int column) {
        int start = lineStart;
        for (Optional<Integer> above = draft.remarkAbove(start, column);
                above.isPresent();
                above = draft.remarkAbove(start, column)) {
            start = above.get();
        }
        return start;
    }

    /** Remarks right below that start further right are about what is in the part. */
    private static int withRemarksInside(Draft draft, int end, int column) {
        int last = draft.lineEnd(end);
        while (last < draft.file().fieldsEnd()) {
            int next = last + 1;
            String line = draft.line(Math.min(next, draft.text().length()));
            int indent = line.length() - line.stripLeading().length();
            if (next >= draft.file().fieldsEnd() || indent <= column || !line.startsWith("#", indent)) {
                return last;
            }
            last = draft.lineEnd(next);
        }
        return last;
    }

    int size() {
        return parts.size();
    }

    private boolean startsALine(int index) {
        return isBlank(draft, parts.get(index).head());
    }

    /** Whether empty lines stand between most parts. */
    private boolean isAiry() {
        int airy = 0;
        for (int index = 1; index < size(); index++) {
            airy += draft.isBlankAbove(parts.get(index).start()) ? 1 : 0;
        }
        return airy * 2 > size() - 1;
    }

    /** Puts a part in; its first line starts at the column by itself. */
    List<Splice> with(int place, String text) {
        String between = isAiry() ? "\n\n" : "\n";
        String blanks = " ".repeat(column);
        if (place == size()) {
            int end = parts.get(place - 1).end();
            return List.of(new Splice(end, end, between + blanks + text));
        }
        Part next = parts.get(place);
        int at = startsALine(place) ? draft.lineStart(next.start()) + column : next.head();
        return List.of(new Splice(at, at, text + between + blanks));
    }

    /** Takes a part away; there are others. */
    List<Splice> without(int index) {
        Part part = parts.get(index);
        if (!startsALine(index)) {
            return List.of(new Splice(part.head(), firstOfNext(index), ""));
        }
        int start = part.start();
        int end = Math.min(part.end() + 1, draft.text().length());
        if (index < size() - 1) {
            if (start == 0 || draft.isBlankAbove(start) || index == 0) {
                end = afterBlank(end);
            }
        } else {
            while (draft.isBlankAbove(start)) {
                start = draft.lineStart(start - 1);
            }
            if (part.end() == draft.text().length() && start > 0) {
                // The file goes on to have no line end after its last line.
                start--;
            }
        }
        return List.of(new Splice(start, end, ""));
    }

    /** The first field of an item stands behind its dash, and then the next one does; remarks between stay. */
    private int firstOfNext(int index) {
        int next = parts.get(index + 1).head();
        String between = draft.text().substring(parts.get(index).end(), next);
        return between.isBlank() ? next : parts.get(index).end();
    }

    private int afterBlank(int lineStart) {
        int at = lineStart;
        while (at < draft.file().fieldsEnd()
                && draft.line(at).isBlank()
                && draft.lineEnd(at) < draft.text().length()) {
            at = draft.lineEnd(at) + 1;
        }
        return at;
    }

    /** Moves a part; what stands between parts stays where it is. */
    List<Splice> moved(int from, int to) throws CannotEdit {
        List<Integer> order = new ArrayList<>();
        for (int index = 0; index < size(); index++) {
            order.add(index);
        }
        order.add(to, order.remove(from));
        List<Splice> splices = new ArrayList<>();
        for (int index = Math.min(from, to); index <= Math.max(from, to); index++) {
            if (!startsALine(index)) {
                throw CannotEdit.because("an item of this list does not start a line");
            }
            Part slot = parts.get(index);
            Part moved = parts.get(order.get(index));
            splices.add(new Splice(slot.start(), slot.end(), draft.text().substring(moved.start(), moved.end())));
        }
        return splices;
    }

    /** All lines of the parts, with what stands between them. */
    Splice replacedBy(String text) {
        return new Splice(parts.get(0).start(), parts.get(size() - 1).end(), text);
    }
}
