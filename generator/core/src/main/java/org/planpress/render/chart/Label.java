package org.planpress.render.chart;

import java.awt.Font;
import java.awt.Graphics2D;

/** A line of text in its place; {@code y} is its base line. */
record Label(String text, Font font, Token token, double x, double y) {

    void drawOn(Graphics2D graphics) {
        graphics.setFont(font);
        graphics.setPaint(token);
        graphics.drawString(text, (float) x, (float) y);
    }
}
