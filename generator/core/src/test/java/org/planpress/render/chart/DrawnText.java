package org.planpress.render.chart;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a drawing back: where its marks and texts stand, measured with the bundled fonts. */
record DrawnText(String text, Rectangle2D box) {

    private static final double ASCENT = 15.75;
    private static final double DESCENT = 5.06;

    static Element parse(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("not well-formed: " + svg, e);
        }
    }

    static Rectangle2D viewBox(Element svg) {
        List<Double> numbers = java.util.Arrays.stream(
                        svg.getAttribute("viewBox").split(" ", -1))
                .map(Double::valueOf)
                .toList();
        return new Rectangle2D.Double(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    static List<DrawnText> texts(Element svg, Typeface type) {
        List<DrawnText> texts = new ArrayList<>();
        for (Element element : elements(svg, "text")) {
            boolean bold = List.of(element.getAttribute("class").split(" ", -1)).contains("b");
            double width = type.width(element.getTextContent(), bold ? type.bold() : type.regular());
            double x = number(element, "x");
            double top = number(element, "y") - ASCENT;
            texts.add(new DrawnText(element.getTextContent(), new Rectangle2D.Double(x, top, width, ASCENT + DESCENT)));
        }
        return texts;
    }

    static List<Rectangle2D> rectangles(Element svg) {
        List<Rectangle2D> rectangles = new ArrayList<>();
        for (Element element : elements(svg, "rect")) {
            rectangles.add(new Rectangle2D.Double(
                    number(element, "x"), number(element, "y"), number(element, "width"), number(element, "height")));
        }
        return rectangles;
    }

    /** The outlines of all paths of a class. */
    static List<String> data(Element svg, String cssClass) {
        return elements(svg, "path").stream()
                .filter(path -> path.getAttribute("class").equals(cssClass))
                .map(path -> path.getAttribute("d"))
                .toList();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static List<Element> elements(Element svg, String name) {
        NodeList found = svg.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
