package org.planpress.export.text;

import java.util.List;
import java.util.function.UnaryOperator;
import org.planpress.site.frame.Fact;
import org.planpress.words.Voice;

/** Lines of plain text. An empty line stands between paragraphs and never twice. */
final class TextLines {

    private static final String INDENT = "  ";

    private final Voice voice;
    private final UnaryOperator<String> shown;
    private final StringBuilder text = new StringBuilder();

    /** Whether what was written is followed by an empty line, should anything follow. */
    private boolean open;

    /**
     * No lines yet.
     *
     * @param shown gives words that bear marks as plain text shows them
     */
    TextLines(Voice voice, UnaryOperator<String> shown) {
        this.voice = voice;
        this.shown = shown;
    }

    /** A title with a line under it: of equals signs for a chapter, of hyphens for a part. */
    void heading(int level, String words) {
        gap();
        line(0, words);
        if (level <= 2) {
            line(0, (level == 1 ? "=" : "-").repeat(Math.max(1, words.codePointCount(0, words.length()))));
        }
        gap();
    }

    void paragraph(String words) {
        if (!words.isBlank()) {
            line(0, words);
            gap();
        }
    }

    void paragraphs(List<String> paragraphs) {
        paragraphs.forEach(this::paragraph);
    }

    /** A thing with an id and what belongs to it. */
    void thing(String id, String words) {
        gap();
        line(0, "[" + id + "] " + words);
    }

    void under(String words) {
        if (!words.isBlank()) {
            line(1, words);
        }
    }

    void facts(List<Fact> facts) {
        facts.forEach(fact -> under(fact(fact)));
    }

    /** What is told, each as a paragraph. */
    void told(List<Fact> facts) {
        facts.forEach(fact -> paragraph(fact(fact)));
    }

    private String fact(Fact fact) {
        return voice.say(new PlanTextMessage.Named(fact.term(), fact.text()));
    }

    void item(int depth, String mark, String words) {
        line(depth, mark + " " + words);
    }

    void items(List<String> items) {
        items.forEach(item -> item(0, "-", item));
        gap();
    }

    /** Cells with a bar between them; a cell has no line of its own. */
    void row(List<String> cells) {
        line(0, String.join(" | ", cells));
    }

    /** Ends a paragraph or a list. */
    void gap() {
        open = !text.isEmpty();
    }

    private void line(int depth, String words) {
        if (open) {
            text.append('\n');
            open = false;
        }
        text.append(INDENT.repeat(depth))
                .append(shown.apply(words).strip().replaceAll("\\s+", " "))
                .append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
