package org.planpress.render.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is drawn on it as the elements of an SVG drawing: rectangles, paths and text, each with the class of its
 * {@link Token} and nothing about looks. Strokes and hints are the style sheet's business, and clipping is left
 * out because labels stand beside the plot.
 */
final class SvgGraphics extends RefusingGraphics {

    private final SvgElements elements = new SvgElements();
    private final RenderingHints hints = new RenderingHints(Map.of());
    private final Typeface type;
    private final boolean backed;
    private final Crossings crossings = new Crossings();
    private Token token = Token.INK;
    private Font font;
    private Stroke stroke = new BasicStroke();
    private Composite composite = AlphaComposite.SrcOver;
    private @Nullable Shape clip;

    /**
     * An empty drawing.
     *
     * @param backed whether words that stand on a line get a piece of paper under them
     */
    SvgGraphics(Typeface type, boolean backed) {
        this.type = type;
        this.backed = backed;
        this.font = type.regular();
    }

    /** The elements drawn so far. */
    String elements() {
        return elements.toString();
    }

    @Override
    public void fill(Shape shape) {
        outline(shape);
    }

    /** The class says whether a shape is filled or outlined, so both come out the same. */
    @Override
    public void draw(Shape shape) {
        outline(shape);
    }

    private void outline(Shape shape) {
        if (token.equals(Token.NONE)) {
            return;
        }
        crossings.drawn(token, shape);
        if (shape instanceof Rectangle2D rectangle) {
            elements.rectangle(token.cssClass(), rectangle);
        } else {
            elements.path(token.cssClass(), shape);
        }
    }

    @Override
    public void drawString(String text, float x, float y) {
        Rectangle2D box = Crossings.box(x, y, type.width(text, font), font.getSize2D());
        if (backed && crossings.cross(box)) {
            elements.rectangle(Token.BACKING.cssClass(), box);
        }
        String weight = font.isBold() ? "b" : "";
        elements.text((weight + " " + token.cssClass()).strip(), x, y, text);
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void setPaint(@Nullable Paint paint) {
        if (!(paint instanceof Token named)) {
            throw new UnsupportedOperationException("a chart is drawn in tokens, not in " + paint);
        }
        token = named;
    }

    @Override
    public Paint getPaint() {
        return token;
    }

    @Override
    public void setColor(Color color) {
        setPaint(color);
    }

    @Override
    public Color getColor() {
        return token;
    }

    @Override
    public void setFont(Font font) {
        this.font = font;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public FontMetrics getFontMetrics(Font measured) {
        return new LookMetrics(measured, type);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return Typeface.CONTEXT;
    }

    @Override
    public void setComposite(Composite composite) {
        if (!AlphaComposite.SrcOver.equals(composite)) {
            throw new UnsupportedOperationException("a chart is drawn opaque");
        }
        this.composite = composite;
    }

    @Override
    public Composite getComposite() {
        return composite;
    }

    @Override
    public void setStroke(Stroke stroke) {
        this.stroke = stroke;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setBackground(Color color) {
        throw new UnsupportedOperationException("a chart has no background");
    }

    @Override
    public Color getBackground() {
        throw new UnsupportedOperationException("a chart has no background");
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform();
    }

    @Override
    public void clip(Shape shape) {
        clip = clip == null ? shape : new Path2D.Double(shape);
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle(x, y, width, height));
    }

    @Override
    public void setClip(@Nullable Shape shape) {
        clip = shape;
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        setClip(new Rectangle(x, y, width, height));
    }

    @Override
    public @Nullable Shape getClip() {
        return clip;
    }

    @Override
    public @Nullable Rectangle getClipBounds() {
        return clip == null ? null : clip.getBounds();
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
        if (value == null) {
            hints.remove(key);
        } else {
            hints.put(key, value);
        }
    }

    @Override
    public @Nullable Object getRenderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public void setRenderingHints(Map<?, ?> values) {
        hints.clear();
        hints.putAll(values);
    }

    @Override
    public void addRenderingHints(Map<?, ?> values) {
        hints.putAll(values);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return hints;
    }

    @Override
    public void dispose() {
        // Nothing is held.
    }
}
