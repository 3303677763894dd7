package org.planpress.render.chart;

import java.awt.Graphics2D;
import java.util.function.Consumer;
import org.planpress.site.chart.ChartMessage;
import org.planpress.words.Voice;

/**
 * A drawing without its frame.
 *
 * @param height in units of the drawing
 * @param drawing draws it
 */
record Sketch(int height, Consumer<Graphics2D> drawing) {

    private static final int BASELINE = 18;
    private static final int LINE = 28;

    /** What is drawn where there is nothing to draw. */
    static Sketch empty(Voice voice, Typeface type) {
        String words = voice.say(ChartMessage.Label.NO_FIGURES);
        return new Sketch(LINE, new Label(words, type.regular(), Token.MUTED, 0, BASELINE)::drawOn);
    }

    /** The drawing as SVG elements, for a page whose style sheet keeps words apart from lines. */
    String elements(Typeface type) {
        return elements(new SvgGraphics(type, false));
    }

    /** The drawing as SVG elements, for where no style sheet can do that. */
    String backedElements(Typeface type) {
        return elements(new SvgGraphics(type, true));
    }

    private String elements(SvgGraphics graphics) {
        drawing.accept(graphics);
        return graphics.elements();
    }
}
