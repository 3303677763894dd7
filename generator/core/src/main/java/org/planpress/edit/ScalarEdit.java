package org.planpress.edit;

import java.util.ArrayList;
import java.util.List;
import org.planpress.edit.Draft.Spot;
import org.planpress.source.Node;
import org.planpress.source.Splice;
import org.planpress.source.Writing;
import org.planpress.source.Writing.Style;

/** Ways to write another single value in the place of one, best first; which of them says what it should is not known here. */
final class ScalarEdit {

    private final Draft draft;
    private final Spot spot;
    private final Node.Scalar old;
    private final Writing writing;
    private final String fresh;
    private final List<List<Splice>> ways = new ArrayList<>();

    private ScalarEdit(Draft draft, Spot spot, Node.Scalar old, String fresh) {
        this.draft = draft;
        this.spot = spot;
        this.old = old;
        this.writing = draft.file().writing(old);
        this.fresh = fresh;
    }

    static List<List<Splice>> ways(Draft draft, Change.Set set) throws CannotEdit {
        Spot spot = draft.spot(set.at());
        if (!(spot.node() instanceof Node.Scalar old)) {
            throw CannotEdit.because("'%s' is no single value".formatted(set.at()));
        }
        return new ScalarEdit(draft, spot, old, new Value.Words(set.text()).text()).ways();
    }

    private List<List<Splice>> ways() {
        boolean isShort = writing.style() == Style.PLAIN && isOneLine();
        if (!isShort && !fresh.isEmpty() && !old.text().isEmpty()) {
            new WordEdit(draft, old, writing, fresh).way().ifPresent(ways::add);
        }
        if (writing.style().isBlockScalar() && !fresh.isEmpty()) {
            inBlock();
        }
        if (fresh.indexOf('\n') >= 0) {
            asBlocks(true);
        }
        if (isShort && isLong()) {
            asBlocks(false);
        }
        asBefore();
        put(ScalarText.quoted(fresh));
        put(ScalarText.doubleQuoted(fresh));
        if (fresh.indexOf('\n') < 0) {
            put(ScalarText.singleQuoted(fresh));
        }
        asBlocks(true);
        return ways;
    }

    private boolean isOneLine() {
        return draft.text().substring(writing.start(), writing.end()).indexOf('\n') < 0;
    }

    /** Whether a line of usual length becomes one that is not. */
    private boolean isLong() {
        int before = draft.lineEnd(writing.end()) - draft.lineStart(writing.start());
        return before <= ScalarText.WIDTH
                && draft.column(writing.start()) + fresh.length() > ScalarText.WIDTH
                && fresh.indexOf(' ') > 0;
    }

    private void asBefore() {
        if (fresh.indexOf('\n') >= 0) {
            return;
        }
        switch (writing.style()) {
            case DOUBLE_QUOTED -> put(ScalarText.doubleQuoted(fresh));
            case SINGLE_QUOTED -> put(ScalarText.singleQuoted(fresh));
            default -> {
                boolean alike = ScalarText.isReadOtherwise(old.text()) && writing.style() == Style.PLAIN;
                boolean quiet = (alike && !old.isAbsent()) || !ScalarText.isReadOtherwise(fresh);
                if (quiet && ScalarText.canBePlain(fresh, spot.inFlow())) {
                    put(fresh);
                }
            }
        }
    }

    /** Puts one line in the place of all. */
    private void put(String text) {
        ways.add(List.of(put(text, writing.start(), end())));
    }

    private Splice put(String text, int start, int end) {
        boolean touches = start > 0 && ":-".indexOf(draft.text().charAt(start - 1)) >= 0;
        return new Splice(start, end, touches ? " " + text : text);
    }

    /** What follows a sign for remarks and was read all the same goes with the value. */
    private int end() {
        boolean isRemark = writing.start() == writing.end() && !old.text().isEmpty();
        return isRemark ? draft.lineEnd(writing.end()) : writing.end();
    }

    /** The lines below a sign that is there. */
    private void inBlock() {
        int start = draft.lineEnd(writing.start()) + 1;
        while (start < writing.end() && draft.line(start).isBlank()) {
            start = draft.lineEnd(start) + 1;
        }
        if (start >= writing.end()) {
            return;
        }
        String body = draft.text().substring(start, writing.end());
        int indent = body.length() - body.stripLeading().length();
        if (writing.style() == Style.LITERAL) {
            ways.add(List.of(new Splice(start, writing.end(), ScalarText.literal(fresh, indent))));
        } else if (ScalarText.canBeFolded(fresh)) {
            int width = Math.max(80, body.lines().mapToInt(String::length).max().orElse(ScalarText.WIDTH));
            ways.add(List.of(new Splice(
                    start, writing.end(), ScalarText.folded(fresh, paragraphs(body, indent), indent, width))));
        }
    }

    /** The paragraphs of folded lines, as their lines without the blanks before them. */
    private static List<List<String>> paragraphs(String body, int indent) {
        List<List<String>> paragraphs = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : body.lines().toList()) {
            if (!line.isBlank()) {
                open.add(line.substring(Math.min(indent, line.length())));
            } else if (!open.isEmpty()) {
                paragraphs.add(List.copyOf(open));
                open.clear();
            }
        }
        paragraphs.add(List.copyOf(open));
        return paragraphs;
    }

    /** Lines below a new sign; a remark beside the old value stays beside the sign. */
    private void asBlocks(boolean literal) {
        if (spot.inFlow() || spot.parent().isEmpty() || fresh.isEmpty()) {
            return;
        }
        int indent = draft.column(spot.parent().orElseThrow()) + draft.indentOf(Node.Mapping.class);
        String sign = literal ? "|" : ">-";
        String body = literal
                ? ScalarText.literal(fresh, indent)
                : ScalarText.folded(fresh, List.of(), indent, ScalarText.WIDTH);
        int lineEnd = draft.lineEnd(end());
        Splice value = put(sign, writing.start(), end());
        ways.add(
                lineEnd == end()
                        ? List.of(new Splice(value.start(), lineEnd, value.text() + "\n" + body))
                        : List.of(value, new Splice(lineEnd, lineEnd, "\n" + body)));
    }
}
