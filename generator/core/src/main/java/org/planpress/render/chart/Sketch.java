package org.planpress.render.chart;

/**
 * A drawing without its frame.
 *
 * @param height in units of the drawing
 * @param elements its SVG elements
 */
record Sketch(int height, String elements) {

    /** What is drawn where there is nothing to draw. */
    static Sketch empty(Typeface type) {
        SvgGraphics graphics = new SvgGraphics(type);
        graphics.setPaint(Token.MUTED);
        graphics.drawString("No figures to show", 0, 18);
        return new Sketch(28, graphics.elements());
    }
}
