package org.planpress.render.chart;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;

/**
 * The part of the drawing interface that charts do without. Each operation says so when it is called, because a
 * drawing that leaves something out in silence would be wrong.
 */
abstract class RefusingGraphics extends Graphics2D {

    private static UnsupportedOperationException refuse(String what) {
        return new UnsupportedOperationException("a chart cannot be drawn with " + what);
    }

    @Override
    public Graphics create() {
        throw refuse("a copy of itself");
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw refuse("a device");
    }

    @Override
    public boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
        throw refuse("an image");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color background, ImageObserver observer) {
        throw refuse("an image");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw refuse("an image");
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, Color background, ImageObserver observer) {
        throw refuse("an image");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw refuse("an image");
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            Color background,
            ImageObserver observer) {
        throw refuse("an image");
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            ImageObserver observer) {
        throw refuse("an image");
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        throw refuse("hit testing");
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        throw refuse("clearing");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw refuse("copying an area");
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int angle) {
        throw refuse("an arc by whole numbers");
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        throw refuse("glyphs without their text");
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
        throw refuse("an image");
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        throw refuse("a line by whole numbers");
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        throw refuse("an oval by whole numbers");
    }

    @Override
    public void drawPolygon(int[] x, int[] y, int points) {
        throw refuse("a polygon by whole numbers");
    }

    @Override
    public void drawPolyline(int[] x, int[] y, int points) {
        throw refuse("a polygon by whole numbers");
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw refuse("an image");
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw refuse("an image");
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw refuse("a round rectangle");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw refuse("text with attributes");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw refuse("text with attributes");
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int angle) {
        throw refuse("an arc by whole numbers");
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        throw refuse("an oval by whole numbers");
    }

    @Override
    public void fillPolygon(int[] x, int[] y, int points) {
        throw refuse("a polygon by whole numbers");
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        throw refuse("a rectangle by whole numbers");
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw refuse("a round rectangle");
    }

    @Override
    public void rotate(double angle, double x, double y) {
        throw refuse("a transform");
    }

    @Override
    public void rotate(double angle) {
        throw refuse("a transform");
    }

    @Override
    public void scale(double x, double y) {
        throw refuse("a transform");
    }

    @Override
    public void setPaintMode() {
        throw refuse("paint modes");
    }

    @Override
    public void setTransform(AffineTransform transform) {
        throw refuse("a transform");
    }

    @Override
    public void setXORMode(Color color) {
        throw refuse("paint modes");
    }

    @Override
    public void shear(double x, double y) {
        throw refuse("a transform");
    }

    @Override
    public void transform(AffineTransform transform) {
        throw refuse("a transform");
    }

    @Override
    public void translate(double x, double y) {
        throw refuse("a transform");
    }

    @Override
    public void translate(int x, int y) {
        throw refuse("a transform");
    }
}
