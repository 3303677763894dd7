package org.planpress.render.chart;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Text of SVG elements, as short as it can be: one decimal, relative to nothing, no attribute without need. */
final class SvgElements {

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
        svg.append(" d=\"");
        double[] c = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> points('M', c, 2);
                case PathIterator.SEG_LINETO -> points('L', c, 2);
                case PathIterator.SEG_QUADTO -> points('Q', c, 4);
                case PathIterator.SEG_CUBICTO -> points('C', c, 6);
                default -> svg.append('Z');
            }
        }
        svg.append("\"/>");
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

    private void points(char command, double[] coordinates, int count) {
        svg.append(command);
        for (int i = 0; i < count; i++) {
            svg.append(i == 0 ? "" : " ").append(number(coordinates[i]));
        }
    }

    /** The shortest form to one decimal, the same in every locale. */
    static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
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
