package org.planpress.render.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.finding.Provenance;

/** Gives each paragraph of a text document the bookmark of its id, and remembers what it says and where that stands. */
final class PassageMarks {

    private static final Pattern COUNTED = Pattern.compile("<w:fldSimple w:instr=\" SEQ .*?</w:fldSimple>");
    private static final Pattern PIECE =
            Pattern.compile("<w:t( at=\"(\\d+)\")? xml:space=\"preserve\">([^<]*)</w:t>|<w:br/>|<w:tab/>");
    private static final String AT = " at=\"";

    private final Bookmarks places = new Bookmarks(PassageId.LONGEST_PLACE);
    private final List<Passage> all = new ArrayList<>();
    private final List<Provenance> origins = new ArrayList<>();
    private Function<String, Optional<Provenance>> origin = words -> Optional.empty();
    private String place;
    private int number;
    private int bookmarks;

    /**
     * Marks for one part of a document.
     *
     * @param start the place of what stands before the first heading
     * @param taken how many bookmarks other parts of the document may have
     */
    PassageMarks(String start, int taken) {
        this.place = places.of(start);
        this.bookmarks = taken;
    }

    /** From here on words are looked for in some part of the plan. */
    void from(Function<String, Optional<Provenance>> words) {
        origin = words;
    }

    /** From here on paragraphs are about another thing. */
    void under(String thing) {
        place = places.of(thing).toLowerCase(Locale.ROOT);
        number = 0;
    }

    /** Words as a text element, without an origin. */
    static String text(String words) {
        return "<w:t xml:space=\"preserve\">" + Xml.escaped(words) + "</w:t>";
    }

    /** Words of a page as a text element. */
    String said(String words) {
        return origin.apply(words).map(from -> said(words, from)).orElseGet(() -> text(words));
    }

    /** Words as a text element whose origin is known. */
    String said(String words, Provenance from) {
        origins.add(from);
        return "<w:t" + AT + (origins.size() - 1) + "\" xml:space=\"preserve\">" + Xml.escaped(words) + "</w:t>";
    }

    /** What stands in a paragraph, with its id around it; what says nothing has none. */
    String of(String content) {
        return of(content, false);
    }

    /** The same for what stands wherever there is room. */
    String floating(String content) {
        return of(content, true);
    }

    private String of(String content, boolean floats) {
        String bare = content.contains(AT) ? content.replaceAll("<w:t at=\"\\d+\"", "<w:t") : content;
        StringBuilder words = new StringBuilder();
        List<Passage.Run> runs = new ArrayList<>();
        Matcher piece = PIECE.matcher(COUNTED.matcher(content).replaceAll(""));
        while (piece.find()) {
            int start = words.length();
            words.append(piece.group(3) == null ? " " : unescaped(piece.group(3)));
            if (piece.group(2) != null) {
                runs.add(new Passage.Run(start, words.length(), origins.get(Integer.parseInt(piece.group(2)))));
            }
        }
        if (words.toString().isBlank()) {
            return bare;
        }
        PassageId id = PassageId.of(place, ++number, words.toString());
        all.add(new Passage(id, words.toString(), floats, List.copyOf(runs)));
        return marked(id.bookmark(), bare);
    }

    /** A bookmark around something. */
    String marked(String name, String content) {
        bookmarks++;
        return "<w:bookmarkStart w:id=\"" + bookmarks + "\" w:name=\"" + name + "\"/>" + content
                + "<w:bookmarkEnd w:id=\"" + bookmarks + "\"/>";
    }

    private static String unescaped(String xml) {
        return xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** The paragraphs so far, in their order; a footnote stands before the paragraph that calls it. */
    List<Passage> passages() {
        return List.copyOf(all);
    }
}
