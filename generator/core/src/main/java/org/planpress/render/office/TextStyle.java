package org.planpress.render.office;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a style of paragraphs says of the room that they take, in points.
 *
 * @param line the height of lines, 240 for that of the letters
 * @param kept whether it stays with what follows
 * @param whole whether it is never parted between pages
 */
record TextStyle(
        double points,
        boolean bold,
        double before,
        double after,
        double line,
        double indent,
        boolean kept,
        boolean whole,
        boolean onNewPage) {

    static final TextStyle PLAIN = new TextStyle(11, false, 0, 7, 300, 0, false, false, false);

    private static final double HALF_POINTS = 2;

    /** The styles of a document by their ids; each stands on that of all text. */
    static Map<String, TextStyle> all(String styles) {
        Map<String, TextStyle> found = new HashMap<>();
        try {
            XMLStreamReader xml = PageNumbers.reader(styles);
            String id = "";
            TextStyle style = PLAIN;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("style")) {
                    id = PageNumbers.attribute(xml, "styleId");
                    style = PLAIN;
                } else if (event == XMLStreamConstants.START_ELEMENT && !id.isEmpty()) {
                    style = style.with(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("style")) {
                    found.put(id, style);
                    id = "";
                }
            }
        } catch (XMLStreamException wrong) {
            throw new IllegalStateException("the styles of a document cannot be read", wrong);
        }
        return Map.copyOf(found);
    }

    private TextStyle with(XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "sz" ->
                with(Double.parseDouble(PageNumbers.attribute(xml, "val")) / HALF_POINTS, bold, kept, whole, onNewPage);
            case "b" -> with(points, !PageNumbers.attribute(xml, "val").equals("0"), kept, whole, onNewPage);
            case "keepNext" -> with(points, bold, true, whole, onNewPage);
            case "keepLines" -> with(points, bold, kept, true, onNewPage);
            case "pageBreakBefore" -> with(points, bold, kept, whole, true);
            case "spacing" ->
                spaced(
                        value(xml, "before", before),
                        value(xml, "after", after),
                        PageNumbers.attribute(xml, "line").isEmpty()
                                ? line
                                : Double.parseDouble(PageNumbers.attribute(xml, "line")),
                        indent);
            case "ind" -> spaced(before, after, line, value(xml, "left", indent));
            default -> this;
        };
    }

    private static double value(XMLStreamReader xml, String name, double otherwise) {
        return PageNumbers.attribute(xml, name).isEmpty() ? otherwise : PageNumbers.twips(xml, name);
    }

    private TextStyle with(double size, boolean strong, boolean stays, boolean unparted, boolean starts) {
        return new TextStyle(size, strong, before, after, line, indent, stays, unparted, starts);
    }

    private TextStyle spaced(double above, double below, double lines, double left) {
        return new TextStyle(points, bold, above, below, lines, left, kept, whole, onNewPage);
    }
}
