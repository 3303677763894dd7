package org.planpress.render.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.planpress.site.chart.ChartFigure;

/**
 * A chart as a drawing that needs nothing around it: no style sheet, no page. Looks are attributes, and a margin keeps
 * what stands on its edge.
 */
public final class PlainDrawing {

    /** How tall all its letters are, in units. */
    public static final int LETTERS = 16;

    private final ChartFigure figure;
    private final int margin;
    private final int width;
    private final int height;
    private final String elements;

    /**
     * Puts a margin around a drawing.
     *
     * @param width of the drawing, in units
     * @param height of the drawing, in units
     * @param margin on each side, in units
     */
    PlainDrawing(ChartFigure figure, int width, int height, int margin, String elements) {
        this.figure = figure;
        this.margin = margin;
        this.width = width + 2 * margin;
        this.height = height + 2 * margin;
        this.elements = elements;
    }

    /** In units, which are pixels on the web. */
    public int width() {
        return width;
    }

    /** In units, which are pixels on the web. */
    public int height() {
        return height;
    }

    /**
     * An SVG file.
     *
     * @param family the fonts that its words are set in, the first choice first
     * @param unit how many points a unit has
     */
    public String file(String family, double unit) {
        String words = "<title>" + SvgElements.escape(figure.title()) + "</title>\n<desc>"
                + SvgElements.escape(figure.description()) + "</desc>\n";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + opened(family, unit, " role=\"img\"") + "\n" + words
                + elements.replace("><", ">\n<") + "\n</svg>\n";
    }

    /** An SVG element without the words about it, for a document that says them itself. */
    public String element(String family, double unit) {
        return opened(family, unit, "") + elements + "</svg>";
    }

    private String opened(String family, double unit, String role) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + points(width * unit) + "pt\" height=\""
                + points(height * unit) + "pt\" viewBox=\"" + -margin + " " + -margin + " " + width + " " + height
                + "\" font-family=\"" + SvgElements.escape(family) + "\" font-size=\"" + LETTERS + "\"" + role + ">";
    }

    /** Rounded down: a drawing as wide as its place must not be wider by a hundredth of a point. */
    private static String points(double length) {
        return BigDecimal.valueOf(length)
                .setScale(2, RoundingMode.FLOOR)
                .stripTrailingZeros()
                .toPlainString();
    }
}
