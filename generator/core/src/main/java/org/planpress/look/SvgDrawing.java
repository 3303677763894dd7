package org.planpress.look;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What can be told of an SVG drawing without drawing it.
 *
 * @param width how wide it says it is; 0 if it does not
 * @param height how high it says it is; 0 if it does not
 * @param shown how wide browsers show it, in pixels of style sheets; 0 if as wide as there is room
 * @param fault why it should not stand on its own, as the end of a sentence about the file; none if it can
 */
record SvgDrawing(double width, double height, double shown, Optional<String> fault) {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]*\\.?[0-9]+)\\s*(px|pt|mm|cm|in|pc)?\\s*");
    private static final Pattern NUMBERS = Pattern.compile("[\\s,]+");

    /** A part of the drawing itself, or a picture that is written into it. */
    private static final Pattern WITHIN = Pattern.compile("\\s*(?:#.*|data:image/(?:png|jpeg);.*|)", Pattern.DOTALL);

    private static final Pattern ELSEWHERE =
            Pattern.compile("@import|url\\(\\s*[\"']?(?!\\s*[\"']?\\s*(?:#|data:image/(?:png|jpeg)))");

    /** What a file holds. */
    static SvgDrawing of(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                return read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException damaged) {
            return faulty("is no whole SVG drawing");
        }
    }

    private static SvgDrawing faulty(String fault) {
        return new SvgDrawing(0, 0, 0, Optional.of(fault));
    }

    private static SvgDrawing read(XMLStreamReader reader) throws XMLStreamException {
        SvgDrawing found = faulty("is no SVG drawing");
        for (int depth = 0; reader.hasNext(); ) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth == 1) {
                    found = NAMESPACE.equals(reader.getNamespaceURI())
                                    && reader.getLocalName().equals("svg")
                            ? root(reader)
                            : found;
                }
                if (found.fault.isEmpty()) {
                    found = element(reader, found);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (reader.hasText() && ELSEWHERE.matcher(reader.getText()).find() && found.fault.isEmpty()) {
                found = found.with("takes something from elsewhere");
            }
        }
        return found;
    }

    private SvgDrawing with(String reason) {
        return new SvgDrawing(width, height, shown, Optional.of(reason));
    }

    /** The box that it draws in says how its sides compare; else its width and height do. */
    private static SvgDrawing root(XMLStreamReader reader) {
        String[] box = NUMBERS.split(value(reader, "viewBox").strip(), -1);
        double width = box.length == 4 ? length(box[2]) : length(value(reader, "width"));
        double height = box.length == 4 ? length(box[3]) : length(value(reader, "height"));
        String own = value(reader, "width");
        SvgDrawing found = new SvgDrawing(width, height, length(own) * pixels(own), Optional.empty());
        return width > 0 && height > 0 ? found : found.with("does not say how large it is");
    }

    private static String value(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static double length(String text) {
        Matcher length = LENGTH.matcher(text);
        return length.matches() ? Double.parseDouble(length.group(1)) : 0;
    }

    /** How many pixels of style sheets the unit of a length has (CSS Values and Units 4, section 6.2). */
    private static double pixels(String length) {
        Matcher unit = LENGTH.matcher(length);
        return !unit.matches() || unit.group(2) == null
                ? 1
                : switch (unit.group(2)) {
                    case "in" -> 96;
                    case "cm" -> 96 / 2.54;
                    case "mm" -> 96 / 25.4;
                    case "pc" -> 16;
                    case "pt" -> 96 / 72.0;
                    default -> 1;
                };
    }

    private static SvgDrawing element(XMLStreamReader reader, SvgDrawing so) {
        String name = reader.getLocalName().toLowerCase(Locale.ROOT);
        if (name.equals("text")) {
            return so.with("holds letters as text, which other machines show in another font");
        }
        if (name.equals("script") || name.equals("foreignobject")) {
            return so.with("holds something that a browser runs");
        }
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            String attribute = reader.getAttributeLocalName(at).toLowerCase(Locale.ROOT);
            String value = reader.getAttributeValue(at);
            boolean leads = attribute.equals("href") || attribute.equals("src");
            boolean leaves =
                    leads && !name.equals("a") && !WITHIN.matcher(value).matches();
            if (leaves || ELSEWHERE.matcher(value).find()) {
                return so.with("takes something from elsewhere");
            }
            if (attribute.startsWith("on")) {
                return so.with("holds something that a browser runs");
            }
        }
        return so;
    }
}
