package org.planpress.render.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.planpress.finding.Provenance;
import org.planpress.site.chart.DataTable;
import org.planpress.words.Phrase;
import org.planpress.words.Slot;
import org.planpress.words.Voice;

/** The body of a text document as it grows: paragraphs, lists, tables and pictures in named styles. */
final class TextBody {

    /** The width of text in twentieths of a point. */
    static final int WIDTH = 9070;

    /** Headings down to this level stand in the contents. */
    static final int LISTED = 2;

    /**
     * A table of so many rows stays on one page. Longer ones are left to the editor: told to keep some of their rows
     * together, LibreOffice can lose the rows after them.
     */
    private static final int SHORT_TABLE = 8;

    private static final String ROOM = "<w:spacing w:after=\"160\"/>";
    private static final int EMU_IN_MILLIMETRE = 36_000;
    private static final int WIDEST = 160;
    private static final int HIGHEST = 215;
    private static final int MOST_BESIDE_TEXT = 150;
    private static final double MILLIMETRES_IN_INCH = 25.4;
    private static final int DOTS_PER_INCH = 300;

    private final Voice voice;
    private final StringBuilder out = new StringBuilder();
    private final Bookmarks bookmarks = new Bookmarks(Bookmarks.LONGEST);
    private final PassageMarks passages;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> footnotes = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final Function<String, String> relations;
    private final BiFunction<TextBody, String, Optional<String>> marked;
    private String last = "";
    private int afterLast;
    private int places;
    private int pictures;
    private int figures;
    private int tables;

    /** A heading as the contents name it. */
    record Entry(int level, String words, String bookmark) {}

    /**
     * A picture in the file.
     *
     * @param relation the id by which the text finds it
     */
    record Picture(String relation, int width, int height) {}

    /**
     * An empty body.
     *
     * @param voice says what stands around the words of the plan
     * @param relations gives the id by which the text finds a full address
     * @param marked gives words that bear marks as runs of such a body
     * @param passages gives each paragraph its id
     */
    TextBody(
            Voice voice,
            Function<String, String> relations,
            BiFunction<TextBody, String, Optional<String>> marked,
            PassageMarks passages) {
        this.passages = passages;
        this.voice = voice;
        this.relations = relations;
        this.marked = marked;
    }

    /** A heading that links can lead to, with the plan's own id of what follows, if it has one. */
    void heading(int level, String words, String place, Optional<String> id) {
        heading(level, words, Optional.empty(), place, id);
    }

    /** The same with words of which it may be known where they stand. */
    void heading(int level, String words, Optional<Provenance> from, String place, Optional<String> id) {
        String name = bookmarks.of(place);
        passages.under(place);
        if (level <= LISTED) {
            entries.add(new Entry(level, words, name));
        }
        String beside = id.map(TextBody::planId).orElse("");
        String gap = beside.isEmpty() ? "" : level <= LISTED ? "<w:r><w:br/></w:r>" : run("  ");
        paragraph(
                "Heading" + level,
                marked(
                        name,
                        from.map(known -> run(words, Looks.PLAIN, known)).orElseGet(() -> run(words)) + gap + beside));
    }

    /** A heading with the plan's own id before it, for what people look up by its id. */
    void numbered(int level, String words, String place, String id) {
        passages.under(place);
        paragraph("Heading" + level, marked(bookmarks.of(place), planId(id) + run("  " + words)));
    }

    /** A place with the plan's own id, inside a paragraph. */
    String place(String place, String id) {
        return marked(bookmarks.of(place), planId(id));
    }

    private String marked(String name, String content) {
        places++;
        return passages.marked(name, content);
    }

    private static String planId(String id) {
        return "<w:r><w:rPr><w:rStyle w:val=\"PlanId\"/><w:noProof/></w:rPr>" + PassageMarks.text("[" + id + "]")
                + "</w:r>";
    }

    void words(String style, String words) {
        paragraph(style, run(words));
    }

    /** A paragraph that stays with the next one. */
    void lead(String style, String words) {
        leading(style, run(words));
    }

    /** The same with runs of its own. */
    void leading(String style, String content) {
        paragraph(style, "<w:keepNext/>", content);
    }

    void paragraph(String style, String content) {
        paragraph(style, "", content);
    }

    private void paragraph(String style, String more, String content) {
        paragraph(style, more, "", content);
    }

    private void paragraph(String style, String more, String indent, String content) {
        String group = group(style);
        if (!last.isEmpty() && !last.equals(group)) {
            out.insert(afterLast, ROOM);
        }
        out.append("<w:p><w:pPr>").append(style.equals("Normal") ? "" : "<w:pStyle w:val=\"" + style + "\"/>");
        out.append(more);
        last = group;
        afterLast = out.length();
        out.append(indent)
                .append("</w:pPr>")
                .append(style.equals("Caption") ? passages.floating(content) : passages.of(content))
                .append("</w:p>");
    }

    /** Paragraphs of a group stand close together, and further from what follows them. */
    private static String group(String style) {
        return style.startsWith("List") ? "List" : style.equals("Fact") ? style : "";
    }

    /** Starts a list; its items name it by the number returned. */
    int list(boolean ordered, int start) {
        return ordered ? PlanNumbering.FIRST_LIST + orderedStarting(start) : PlanNumbering.BULLETS;
    }

    private int orderedStarting(int start) {
        starts.add(start);
        return starts.size() - 1;
    }

    /** The first numbers of the numbered lists, in their order. */
    List<Integer> starts() {
        return List.copyOf(starts);
    }

    void item(int list, int level, String content) {
        item(list, level, false, content);
    }

    /** An item of a list; a kept one stays with the next paragraph. */
    void item(int list, int level, boolean kept, String content) {
        String style = list == PlanNumbering.BULLETS ? "ListBullet" : "ListNumber";
        paragraph(
                style,
                (kept ? "<w:keepNext/>" : "") + "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                        + "\"/></w:numPr>",
                content);
    }

    /** A further paragraph of an item. */
    void more(int level, String content) {
        paragraph("ListContinue", "", "<w:ind w:left=\"" + (level + 1) * PlanNumbering.INDENT + "\"/>", content);
    }

    /** A list; the first and the last of its items never stand on a page alone. */
    void bullets(List<String> items) {
        for (int at = 0; at < items.size(); at++) {
            item(PlanNumbering.BULLETS, 0, kept(at, items.size()), run(items.get(at)));
        }
    }

    /** Whether an item of a list stays with the one after it. */
    static boolean kept(int at, int size) {
        return (at == 0 && size > 1) || at + 2 == size;
    }

    /** Words of a page with the marks that they bear. */
    String run(String words) {
        return marked.apply(this, words).orElseGet(() -> run(words, Looks.PLAIN));
    }

    /** The same in some looks. */
    String run(String words, Looks looks) {
        return run(looks, words.isEmpty() ? "" : passages.said(words));
    }

    /** Words of which it is known where they stand. */
    String run(String words, Looks looks, Provenance from) {
        return run(looks, words.isEmpty() ? "" : passages.said(words, from));
    }

    /** Words of ours, which bear no mark. */
    static String plain(String words) {
        return run(Looks.PLAIN, words.isEmpty() ? "" : PassageMarks.text(words));
    }

    private static String run(Looks looks, String text) {
        return text.isEmpty() ? "" : "<w:r>" + looks.xml() + text + "</w:r>";
    }

    /** A link to a full address. */
    String outward(String address, String content) {
        return "<w:hyperlink r:id=\"" + relations.apply(address) + "\" w:history=\"1\">" + content + "</w:hyperlink>";
    }

    /** The same where the text around it is no part of the body. */
    static String aside(String address, String content) {
        return "<w:fldSimple w:instr=\" HYPERLINK &quot;" + Xml.escaped(address) + "&quot; \">" + content
                + "</w:fldSimple>";
    }

    /** A link to a place of this document. */
    String inward(String place, String content) {
        return "<w:hyperlink w:anchor=\"" + bookmarks.of(place) + "\" w:history=\"1\">" + content + "</w:hyperlink>";
    }

    /** The call of a footnote, whose words the document keeps. */
    String footnote(String content) {
        footnotes.add(passages.floating(content));
        return "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\""
                + footnotes.size() + "\"/></w:r>";
    }

    List<String> footnotes() {
        return List.copyOf(footnotes);
    }

    /** How many places have a name, beside the ids of paragraphs. */
    int places() {
        return places;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The name of a figure or table, with its number as a field. */
    void caption(boolean table, String words) {
        // The field counts under a name that is no word: an editor keeps tables and figures apart by it.
        String kind = table ? "Table" : "Figure";
        int number = table ? ++tables : ++figures;
        Slot counted = new Slot(String.valueOf(number), kind);
        Phrase name = voice.phrase(
                table ? new DocumentMessage.Table(counted, words) : new DocumentMessage.Figure(counted, words));
        paragraph(
                "Caption",
                name.pieces().stream()
                        .map(piece -> piece.address()
                                .map(field -> "<w:fldSimple w:instr=\" SEQ " + field + " \\* ARABIC \">"
                                        + run(piece.text()) + "</w:fldSimple>")
                                .orElse(run(piece.text())))
                        .collect(Collectors.joining()));
    }

    /** Whether a picture takes most of a page. */
    static boolean tall(Picture picture) {
        return picture.height() * MILLIMETRES_IN_INCH / DOTS_PER_INCH > MOST_BESIDE_TEXT;
    }

    /** A picture as large as it was made, but for what is too large for the page. */
    String picture(Picture picture, String title, String description) {
        return picture(picture, title, description, WIDEST, HIGHEST);
    }

    /** A picture as large as it was made, but for what is larger than so many millimetres. */
    String picture(Picture picture, String title, String description, double widest, double highest) {
        double wide = picture.width() * MILLIMETRES_IN_INCH / DOTS_PER_INCH;
        double high = picture.height() * MILLIMETRES_IN_INCH / DOTS_PER_INCH;
        double scale = Math.min(1, Math.min(widest / wide, highest / high));
        long cx = Math.round(wide * scale * EMU_IN_MILLIMETRE);
        long cy = Math.round(high * scale * EMU_IN_MILLIMETRE);
        pictures++;
        return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"" + cx
                + "\" cy=\"" + cy
                + "\"/><wp:docPr id=\"" + pictures + "\" name=\"Picture " + pictures + "\" descr=\""
                + Xml.escaped(description)
                + (title.isEmpty() ? "" : "\" title=\"" + Xml.escaped(title)) + "\"/><a:graphic><a:graphicData"
                + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\""
                + pictures
                + "\" name=\"Picture " + pictures + "\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\""
                + picture.relation()
                + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
                + "<a:ext cx=\"" + cx + "\" cy=\"" + cy
                + "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
                + "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    /** A cell: what it says, and whether it stands to the right. */
    record Cell(String content, boolean right) {}

    /**
     * A table whose first row is repeated on each page.
     *
     * @param description what it holds, for those who hear it
     */
    void table(String description, List<Cell> head, List<List<Cell>> rows, int strongRows) {
        List<Integer> widths = ColumnWidths.of(head, rows, strongRows, WIDTH);
        out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"PlanTable\"/><w:tblW w:w=\"")
                .append(WIDTH)
                .append(
                        "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"04A0\" w:firstRow=\"1\" w:lastRow=\"0\"")
                .append(
                        " w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblDescription w:val=\"")
                .append(Xml.escaped(description))
                .append("\"/></w:tblPr><w:tblGrid>");
        widths.forEach(width -> out.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        out.append("</w:tblGrid>");
        row("<w:cantSplit/><w:tblHeader/>", widths, head, true, rows.size() <= SHORT_TABLE);
        for (int at = 0; at < rows.size(); at++) {
            boolean strong = at >= rows.size() - strongRows;
            row("<w:cantSplit/>", widths, rows.get(at), strong, rows.size() <= SHORT_TABLE);
        }
        out.append("</w:tbl>");
        paragraph(
                "Normal",
                (rows.size() <= SHORT_TABLE ? "<w:keepNext/>" : "")
                        + "<w:spacing w:after=\"80\" w:line=\"200\" w:lineRule=\"auto\"/>",
                "");
    }

    private void row(String kind, List<Integer> widths, List<Cell> cells, boolean strong, boolean kept) {
        out.append("<w:tr><w:trPr>").append(kind).append("</w:trPr>");
        boolean whole = cells.size() == 1 && widths.size() > 1;
        for (int at = 0; at < cells.size(); at++) {
            Cell cell = cells.get(at);
            out.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                    .append(whole ? WIDTH : widths.get(at))
                    .append("\" w:type=\"dxa\"/>")
                    .append(whole ? "<w:gridSpan w:val=\"" + widths.size() + "\"/>" : "")
                    .append("</w:tcPr>");
            String content = strong || whole
                    ? cell.content().replace("<w:r><w:t", "<w:r><w:rPr><w:b/></w:rPr><w:t")
                    : cell.content();
            paragraph(
                    "TableText",
                    (kept ? "<w:keepNext/>" : "") + (cell.right() ? "<w:jc w:val=\"right\"/>" : ""),
                    content);
            out.append("</w:tc>");
        }
        out.append("</w:tr>");
    }

    /** The figures behind a chart, with their caption. */
    void table(DataTable data) {
        caption(true, data.caption());
        List<List<Cell>> rows = new ArrayList<>();
        for (DataTable.Group group : data.groups()) {
            if (!group.heading().isEmpty()) {
                rows.add(List.of(new Cell(run(group.heading()), false)));
            }
            group.rows().forEach(row -> rows.add(cells(data, row)));
        }
        data.foot().forEach(row -> rows.add(cells(data, row)));
        table(
                data.caption(),
                data.columns().stream()
                        .map(column -> new Cell(run(column.head()), column.numeric()))
                        .toList(),
                rows,
                (int) data.foot().stream().filter(DataTable.Row::strong).count());
    }

    /** Words in a column of figures stand where its figures do. */
    private List<Cell> cells(DataTable data, DataTable.Row row) {
        return IntStream.range(0, row.cells().size())
                .mapToObj(at -> new Cell(
                        run(row.cells().get(at).shown()), data.columns().get(at).numeric()))
                .toList();
    }

    /** All paragraphs so far. */
    String xml() {
        return out.toString();
    }
}
