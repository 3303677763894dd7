package org.planpress.render.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.model.Prose;
import org.planpress.site.marks.InlineMarks;

/**
 * Marks of fields on their way through one run of a template. The template prints words; those that bear marks get signs
 * around them that Unicode keeps for the inner use of programs, and when all is printed, {@link #carriedOut} puts elements
 * in the place of the signs where elements can stand. In attributes and titles the words stay plain. None of the signs is
 * left: {@link #carriedOut} takes out each of them.
 */
public final class PrintedMarks {

    /** Inlines as markup. */
    @FunctionalInterface
    public interface Markup {
        String of(List<Prose.Inline> inlines);
    }

    private static final char OPEN = '\uFDE2';
    private static final char MIDDLE = '\uFDE3';
    private static final char CLOSE = '\uFDE4';

    private static final Pattern MARKED = Pattern.compile("\uFDE2(\\d+)\uFDE3([^\uFDE4]*)\uFDE4");

    /** An element of words alone as a whole, a remark, or any tag with its name. */
    private static final Pattern TAGS = Pattern.compile(
            "<(script|style|title|textarea|option|fo:bookmark-title|fo:title|x:xmpmeta)\\b.*?</\\1>|<!--.*?-->"
                    + "|<(/?)([A-Za-z][\\w:.-]*)(?:\"[^\"]*\"|'[^']*'|[^'\">])*>",
            Pattern.DOTALL);

    /** In these no link can stand. */
    private static final Set<String> LINKS = Set.of("a", "button", "summary", "label", "fo:basic-link");

    private final InlineMarks marks;
    private final List<List<Prose.Inline>> printed = new ArrayList<>();

    public PrintedMarks(InlineMarks marks) {
        this.marks = marks;
    }

    /**
     * Words as they are printed.
     *
     * @param words as an object, as the page holds them
     * @param escaped the same as markup
     */
    public String printed(String words, String escaped) {
        return marks.of(words)
                .map(inlines -> {
                    printed.add(inlines);
                    return OPEN + String.valueOf(printed.size() - 1) + MIDDLE + escaped + CLOSE;
                })
                .orElse(escaped);
    }

    /** A filled template, with elements for marks. */
    public String carriedOut(String filled, Markup markup) {
        if (printed.isEmpty()) {
            return filled;
        }
        StringBuilder out = new StringBuilder(filled.length());
        Matcher tags = TAGS.matcher(filled);
        int done = 0;
        int links = 0;
        while (tags.find()) {
            out.append(marked(filled.substring(done, tags.start()), links > 0, markup));
            out.append(MARKED.matcher(tags.group()).replaceAll("$2"));
            String name = tags.group(3);
            if (name != null && LINKS.contains(name) && !tags.group().endsWith("/>")) {
                links += tags.group().startsWith("</") ? -1 : 1;
            }
            done = tags.end();
        }
        return out.append(marked(filled.substring(done), links > 0, markup)).toString();
    }

    private String marked(String text, boolean inLink, Markup markup) {
        return text.indexOf(OPEN) < 0
                ? text
                : MARKED.matcher(text).replaceAll(mark -> {
                    List<Prose.Inline> inlines = printed.get(Integer.parseInt(mark.group(1)));
                    return Matcher.quoteReplacement(markup.of(inLink ? WithoutLinks.in(inlines) : inlines));
                });
    }
}
