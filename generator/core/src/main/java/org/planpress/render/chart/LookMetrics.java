package org.planpress.render.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;

/** Measures text as {@link Typeface} does, without asking the machine's graphics. */
final class LookMetrics extends FontMetrics {

    private final transient Typeface type;

    LookMetrics(Font font, Typeface type) {
        super(font);
        this.type = type;
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return Typeface.CONTEXT;
    }

    @Override
    public int getAscent() {
        return (int) Math.round(type.ascent(font));
    }

    @Override
    public int getDescent() {
        return (int) Math.round(type.descent(font));
    }

    @Override
    public int charWidth(char character) {
        return stringWidth(String.valueOf(character));
    }

    @Override
    public int charsWidth(char[] data, int offset, int length) {
        return stringWidth(new String(data, offset, length));
    }

    @Override
    public int stringWidth(String text) {
        return (int) Math.round(type.width(text, font));
    }

    @Override
    public Rectangle2D getStringBounds(String text, Graphics context) {
        return new Rectangle2D.Double(0, -getAscent(), type.width(text, font), getHeight());
    }
}
