package org.planpress.render.chart;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** Text of SVG elements, as short as it can be: one decimal, no attribute without need. */
final class SvgElements {

    private static final int TENTHS = 10;

    private final StringBuilder svg = new StringBuilder();

    void rectangle(String cssClass, Rectangle2D box) {
        if (box.getWidth() <= 0 || box.getHeight() <= 0) {
            return;
        }
        open("rect", cssClass);
        attribute("x", box.getX());
        attribute("y", box.getY());
        attribute("width", box.getWidth());
        attribute("height", box.getHeight());
        svg.append("/>");
    }

    void path(String cssClass, Shape shape) {
        open("path", cssClass);
        svg.append(" d=\"").append(PathData.of(shape)).append("\"/>");
    }

    void text(String cssClass, double x, double y, String text) {
        open("text", cssClass);
        attribute("x", x);
        attribute("y", y);
        svg.append('>').append(escape(text)).append("</text>");
    }

    private void open(String element, String cssClass) {
        svg.append('<').append(element);
        if (!cssClass.isEmpty()) {
            svg.append(" class=\"").append(cssClass).append('"');
        }
    }

    private void attribute(String name, double value) {
        svg.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    /** The shortest form to one decimal, the same in every locale. */
    static String number(double value) {
        long tenths = Math.round(value * TENTHS);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / TENTHS;
        return tenths % TENTHS == 0 ? whole : whole + "." + Math.abs(tenths) % TENTHS;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return svg.toString();
    }
}
