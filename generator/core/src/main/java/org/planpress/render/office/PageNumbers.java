package org.planpress.render.office;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * On which page each bookmark of a text document stands, as it is likely to be laid out: the contents show these numbers
 * until an editor counts for itself, which it does when somebody asks it to. Breaks are where an editor makes them: chapters
 * start a page, headings and rows stay whole, paragraphs leave two lines at least.
 */
final class PageNumbers {

    private static final double PAGE = 704;
    private static final double TWIPS = 20;
    private static final double EMU = 12_700;

    /** The height of a line of letters of one point, as the usual typefaces ask for it. */
    private static final double LEADING = 1.144;

    private static final double SINGLE = 240;
    private static final int FEWEST = 2;

    /** What stands together on a page or is parted between its lines. */
    private static final class Item {
        private double before;
        private double after;
        private double line;
        private int lines;
        private boolean whole;
        private boolean kept;
        private boolean onNewPage;
        private final List<String> bookmarks = new ArrayList<>();

        double height() {
            return before + lines * line + after;
        }
    }

    private final Map<String, TextStyle> styles;
    private final List<Item> items = new ArrayList<>();
    private final Map<String, Integer> pages = new HashMap<>();

    private PageNumbers(Map<String, TextStyle> styles) {
        this.styles = styles;
    }

    /**
     * The pages of the bookmarks of a document.
     *
     * @param document the main part of the file
     * @param styles the part with its styles
     */
    static Map<String, Integer> of(String document, String styles) {
        PageNumbers numbers = new PageNumbers(TextStyle.all(styles));
        try {
            numbers.read(reader(document));
        } catch (XMLStreamException wrong) {
            throw new IllegalStateException("the text of a document cannot be read", wrong);
        }
        numbers.layOut();
        return Map.copyOf(numbers.pages);
    }

    static XMLStreamReader reader(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new StringReader(xml));
    }

    /** A row as its cells grow it. */
    private static final class Row {
        private final Item item = new Item();
        private double width;
        private double cell;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        Deque<Row> rows = new ArrayDeque<>();
        Optional<Paragraph> paragraph = Optional.empty();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tr" -> rows.push(new Row());
                    case "tc" -> rows.element().cell = 0;
                    case "tcW" -> rows.element().width = twips(xml, "w");
                    case "p" -> paragraph = Optional.of(new Paragraph(styles));
                    default -> {
                        if (paragraph.isPresent()) {
                            paragraph.get().open(xml);
                        }
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "p" -> {
                        paragraph.ifPresent(whole -> add(whole, Optional.ofNullable(rows.peek())));
                        paragraph = Optional.empty();
                    }
                    case "tc" -> rows.element().item.line = Math.max(rows.element().item.line, rows.element().cell);
                    case "tr" -> items.add(rows.pop().item);
                    default -> {}
                }
            }
        }
    }

    private void add(Paragraph paragraph, Optional<Row> row) {
        if (row.isEmpty()) {
            items.add(paragraph.item(Paragraph.WIDTH));
            return;
        }
        Item inside = paragraph.item(row.get().width - Paragraph.CELL);
        row.get().cell += inside.height();
        row.get().item.lines = 1;
        row.get().item.whole = true;
        row.get().item.kept |= inside.kept;
        row.get().item.bookmarks.addAll(inside.bookmarks);
    }

    static double twips(XMLStreamReader xml, String name) {
        String value = attribute(xml, name);
        return value.isEmpty() ? 0 : Double.parseDouble(value) / TWIPS;
    }

    static String attribute(XMLStreamReader xml, String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return "";
    }

    /** A paragraph as it is read. */
    private static final class Paragraph {

        static final double WIDTH = 453.5;

        /** The margins of a cell. */
        static final double CELL = 8.5;

        private final Map<String, TextStyle> styles;
        private TextStyle style;
        private final Item item = new Item();
        private final StringBuilder words = new StringBuilder();
        private double indent;
        private double drawn;

        Paragraph(Map<String, TextStyle> styles) {
            this.styles = styles;
            this.style = styles.getOrDefault("Normal", TextStyle.PLAIN);
            dress();
        }

        private void dress() {
            item.before = style.before();
            item.after = style.after();
            item.kept = style.kept();
            item.whole = style.whole();
            item.onNewPage = style.onNewPage();
            indent = style.indent();
        }

        void open(XMLStreamReader xml) throws XMLStreamException {
            switch (xml.getLocalName()) {
                case "pStyle" -> {
                    style = styles.getOrDefault(attribute(xml, "val"), style);
                    dress();
                }
                case "keepNext" -> item.kept = true;
                case "pageBreakBefore" -> item.onNewPage = true;
                case "ilvl" -> indent = (Integer.parseInt(attribute(xml, "val")) + 1) * PlanNumbering.INDENT / TWIPS;
                case "spacing" -> space(xml);
                case "bookmarkStart" -> item.bookmarks.add(attribute(xml, "name"));
                case "extent" -> drawn = Math.max(drawn, Double.parseDouble(attribute(xml, "cy")) / EMU);
                case "br" -> words.append('\n');
                case "t" -> words.append(xml.getElementText());
                default -> {}
            }
        }

        private void space(XMLStreamReader xml) {
            item.before = attribute(xml, "before").isEmpty() ? item.before : twips(xml, "before");
            item.after = attribute(xml, "after").isEmpty() ? item.after : twips(xml, "after");
        }

        Item item(double width) {
            item.line = style.points() * LEADING * style.line() / SINGLE;
            item.lines = words.toString()
                    .lines()
                    .mapToInt(line -> LetterWidths.lines(line, width - indent, style.points(), style.bold()))
                    .sum();
            item.lines = Math.max(1, item.lines);
            if (drawn > 0) {
                item.line = drawn;
                item.whole = true;
            }
            return item;
        }
    }

    private void layOut() {
        int page = 1;
        double used = 0;
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            if (used > 0 && (item.onNewPage || used + gap(at) + together(at) > PAGE)) {
                page++;
                used = 0;
            }
            int first = page;
            item.bookmarks.forEach(name -> pages.put(name, first));
            double top = used == 0 ? 0 : gap(at);
            int left = item.lines;
            int fitting = (int) ((PAGE - used - top) / item.line);
            while (!item.whole && left > fitting && fitting >= FEWEST) {
                left -= left - fitting < FEWEST ? left - FEWEST : fitting;
                page++;
                used = 0;
                top = 0;
                fitting = (int) (PAGE / item.line);
            }
            used += top + left * item.line + item.after;
        }
    }

    /** Of the room below a paragraph and that above the next one the larger counts. */
    private double gap(int at) {
        return Math.max(0, items.get(at).before - (at > 0 ? items.get(at - 1).after : 0));
    }

    /** The height of what stays on the page of an item: itself or its first lines, and what it is kept with. */
    private double together(int from) {
        double height = 0;
        for (int at = from; at < items.size(); at++) {
            Item item = items.get(at);
            boolean last = !item.kept || at + 1 == items.size() || items.get(at + 1).onNewPage;
            int lines = item.whole || !last || item.lines < FEWEST * 2 ? item.lines : FEWEST;
            height += (at == from ? 0 : gap(at)) + lines * item.line;
            if (last || height > PAGE) {
                return height > PAGE ? Math.min(height, items.get(from).line) : height;
            }
            height += item.after;
        }
        return height;
    }
}
