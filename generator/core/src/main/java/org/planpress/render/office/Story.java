package org.planpress.render.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The text of a text document that we made, without what only its editor needs: contents with their pages, how to send it back, and
 * pictures.
 *
 * @param blocks paragraphs and tables, in order
 * @param styles the looks of the document
 */
record Story(List<Block> blocks, List<Style> styles) {

    private static final String MAIN = "word/document.xml";
    private static final String NOTES = "word/footnotes.xml";
    private static final String RELATIONS = "word/_rels/document.xml.rels";

    /** What comes before the first chapter is contents and advice from here on. */
    private static final String ADVICE = "TOCHeading";

    private static final String CHAPTER = "Heading1";
    private static final Set<String> NOT_TEXT = Set.of("TOC1", "TOC2", "TOC3", ADVICE, "Picture", "Footer");

    /** A paragraph or a table. */
    sealed interface Block permits Paragraph, Table {}

    /**
     * A paragraph.
     *
     * @param starts whether it is the first of a numbered list
     */
    record Paragraph(String style, boolean starts, boolean right, List<Piece> pieces) implements Block {}

    /**
     * A table.
     *
     * @param widths of its columns, in points
     * @param heads how many rows are repeated on each page
     */
    record Table(List<Double> widths, int heads, List<List<Cell>> rows) implements Block {}

    /** A cell over one column or more. */
    record Cell(int columns, List<Paragraph> paragraphs) {}

    /** What stands in a paragraph. */
    sealed interface Piece {}

    /**
     * Words.
     *
     * @param style the name of a style of letters; empty for none
     * @param to where they lead: the name of a mark, or an address
     */
    record Words(String text, String style, Optional<String> to) implements Piece {}

    /** A mark that has a name: what something is called, or of which words of the plan a paragraph is made. */
    record Mark(String name) implements Piece {}

    record Note(Paragraph words) implements Piece {}

    /**
     * A style.
     *
     * @param letters whether it is one of letters, not of paragraphs
     * @param base the style that it differs from
     */
    record Style(
            String name,
            boolean letters,
            Optional<String> base,
            boolean titles,
            boolean bold,
            boolean italic,
            Optional<Double> size,
            double line,
            Optional<Double> before,
            Optional<Double> after,
            double indent,
            String list) {}

    /** Reads the parts of a document. */
    static Story of(Map<String, byte[]> parts) {
        return new Reader(parts).story();
    }

    private static final class Reader {

        private final Map<String, byte[]> parts;
        private final Map<String, Paragraph> notes = new HashMap<>();
        private final Map<String, String> addresses = new HashMap<>();
        private final Set<String> numbered = new java.util.HashSet<>();

        Reader(Map<String, byte[]> parts) {
            this.parts = parts;
        }

        Story story() {
            children(root(RELATIONS)).forEach(one -> addresses.put(one.getAttribute("Id"), one.getAttribute("Target")));
            all(root(NOTES), "w:footnote")
                    .filter(note -> note.getAttribute("w:type").isEmpty())
                    .forEach(note -> notes.put(
                            note.getAttribute("w:id"),
                            paragraph(all(note, "w:p").findFirst().orElseThrow())));
            List<Block> blocks = new ArrayList<>();
            boolean advice = false;
            for (Element block :
                    children(children(root(MAIN)).findFirst().orElseThrow()).toList()) {
                if (block.getTagName().equals("w:tbl")) {
                    blocks.add(table(block));
                } else if (block.getTagName().equals("w:p")) {
                    String style = style(block);
                    advice = !style.equals(CHAPTER) && (advice || style.equals(ADVICE));
                    Paragraph read = paragraph(block);
                    if (!advice && !NOT_TEXT.contains(style) && says(read)) {
                        blocks.add(read);
                    }
                }
            }
            return new Story(
                    blocks,
                    all(root("word/styles.xml"), "w:style")
                            .filter(Reader::isOfWords)
                            .map(Reader::styleOf)
                            .toList());
        }

        private static boolean says(Paragraph read) {
            return read.pieces().stream()
                    .anyMatch(piece ->
                            piece instanceof Words words && !words.text().isBlank());
        }

        private static boolean isOfWords(Element style) {
            return Set.of("paragraph", "character").contains(style.getAttribute("w:type"))
                    && !style.getAttribute("w:styleId").equals("DefaultParagraphFont")
                    && !NOT_TEXT.contains(style.getAttribute("w:styleId"));
        }

        private static Style styleOf(Element style) {
            String name = style.getAttribute("w:styleId");
            // What differs from nothing has what the document says of all paragraphs.
            Element spacing = value(style, "w:basedOn").isPresent()
                            || style.getAttribute("w:type").equals("character")
                    ? style
                    : all(style.getOwnerDocument().getDocumentElement(), "w:docDefaults")
                            .findFirst()
                            .orElseThrow();
            return new Style(
                    name,
                    style.getAttribute("w:type").equals("character"),
                    value(style, "w:basedOn"),
                    all(style, "w:rFonts")
                            .anyMatch(
                                    font -> !name.equals("Code") && !name.equals("Verbatim") && !name.equals("PlanId")),
                    isOn(style, "w:b"),
                    isOn(style, "w:i"),
                    value(style, "w:sz").map(size -> Double.parseDouble(size) / 2),
                    number(spacing, "w:spacing", "w:line") / 240,
                    given(spacing, "w:before"),
                    given(spacing, "w:after"),
                    number(style, "w:ind", "w:left") / 20,
                    name.startsWith("List") && !name.equals("ListContinue") ? name : "");
        }

        private static boolean isOn(Element parent, String name) {
            return all(parent, name).anyMatch(one -> !one.getAttribute("w:val").equals("0"));
        }

        private static double number(Element parent, String name, String attribute) {
            return all(parent, name)
                    .map(one -> one.getAttribute(attribute))
                    .filter(value -> !value.isEmpty())
                    .findFirst()
                    .map(Double::parseDouble)
                    .orElse(0.0);
        }

        /** A space, in points. */
        private static Optional<Double> given(Element parent, String attribute) {
            return all(parent, "w:spacing")
                    .map(one -> one.getAttribute(attribute))
                    .filter(value -> !value.isEmpty())
                    .findFirst()
                    .map(value -> Double.parseDouble(value) / 20);
        }

        private static Optional<String> value(Element parent, String name) {
            return all(parent, name).findFirst().map(one -> one.getAttribute("w:val"));
        }

        private static String style(Element paragraph) {
            return value(paragraph, "w:pStyle").orElse("Normal");
        }

        private Table table(Element table) {
            List<Double> widths = all(table, "w:gridCol")
                    .map(column -> Double.parseDouble(column.getAttribute("w:w")) / 20)
                    .toList();
            List<List<Cell>> rows = all(table, "w:tr")
                    .map(row -> all(row, "w:tc")
                            .map(cell -> new Cell(
                                    (int) Math.max(1, number(cell, "w:gridSpan", "w:val")),
                                    all(cell, "w:p").map(this::paragraph).toList()))
                            .toList())
                    .toList();
            return new Table(widths, (int) all(table, "w:tblHeader").count(), rows);
        }

        private Paragraph paragraph(Element paragraph) {
            List<Piece> pieces = new ArrayList<>();
            read(paragraph, "", Optional.empty(), pieces);
            String list = value(paragraph, "w:numId").orElse("");
            return new Paragraph(
                    style(paragraph),
                    style(paragraph).equals("ListNumber") && numbered.add(list),
                    value(paragraph, "w:jc").filter("right"::equals).isPresent(),
                    pieces);
        }

        private void read(Element parent, String style, Optional<String> to, List<Piece> pieces) {
            String letters = style;
            for (Element child : children(parent).toList()) {
                switch (child.getTagName()) {
                    case "w:rPr" -> letters = letters(child);
                    case "w:r", "w:fldSimple" -> read(child, "", to, pieces);
                    case "w:hyperlink" -> {
                        String anchor = child.getAttribute("w:anchor");
                        read(
                                child,
                                "",
                                Optional.of(
                                        anchor.isEmpty()
                                                ? Objects.requireNonNull(addresses.get(child.getAttribute("r:id")))
                                                : anchor),
                                pieces);
                    }
                    case "w:bookmarkStart" -> pieces.add(new Mark(child.getAttribute("w:name")));
                    case "w:t" -> pieces.add(new Words(child.getTextContent(), letters, to));
                    case "w:tab" -> pieces.add(new Words("\t", letters, to));
                    // A line ends and its paragraph goes on.
                    case "w:br" -> pieces.add(new Words("\u2028", letters, to));
                    case "w:footnoteReference" ->
                        pieces.add(new Note(Objects.requireNonNull(notes.get(child.getAttribute("w:id")))));
                    default -> {}
                }
            }
        }

        /** A style by its name, or what bold and slanted letters are called. */
        private static String letters(Element look) {
            return value(look, "w:rStyle")
                    .orElseGet(() -> (isOn(look, "w:b") ? "Strong" : "") + (isOn(look, "w:i") ? "Emphasis" : ""));
        }

        private Element root(String part) {
            try {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                return factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(Objects.requireNonNull(parts.get(part), part)))
                        .getDocumentElement();
            } catch (ParserConfigurationException | SAXException | IOException ours) {
                throw new IllegalStateException("the text document that was just made cannot be read", ours);
            }
        }

        private static Stream<Element> children(Element parent) {
            NodeList nodes = parent.getChildNodes();
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(nodes::item)
                    .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                    .map(Element.class::cast);
        }

        private static Stream<Element> all(Element parent, String name) {
            NodeList nodes = parent.getElementsByTagName(name);
            return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
        }
    }
}
