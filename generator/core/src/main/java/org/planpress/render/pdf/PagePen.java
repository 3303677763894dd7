package org.planpress.render.pdf;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws a page, its bent lines by their outline. The pen of Java rounds their corners a little differently from one
 * version to the next, so that the same chart was not the same picture; filled areas are the same on all.
 */
final class PagePen extends PageDrawer {

    /** How far a straight piece may lie from a curve that it stands for, in points. */
    private static final double FLATNESS = 0.02;

    /** Sides of the polygon that rounds a corner, for lines of a few points. */
    private static final int SIDES = 32;

    private PagePen(PageDrawerParameters parameters) throws IOException {
        super(parameters);
    }

    /** What draws with this pen. */
    static PDFRenderer renderer(PDDocument document) {
        return new PDFRenderer(document) {
            @Override
            protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
                return new PagePen(parameters);
            }
        };
    }

    @Override
    public void strokePath() throws IOException {
        PDGraphicsState state = getGraphicsState();
        boolean bent = state.getLineJoin() == BasicStroke.JOIN_ROUND && state.getLineCap() != BasicStroke.CAP_SQUARE;
        boolean solid = state.getLineDashPattern().getDashArray().length == 0;
        if (!bent || !solid || state.getAlphaConstant() < 1) {
            super.strokePath();
            return;
        }
        Graphics2D graphics = getGraphics();
        graphics.setPaint(getPaint(state.getStrokingColor()));
        graphics.setComposite(state.getStrokingJavaComposite());
        setClip();
        double half = transformWidth(state.getLineWidth()) / 2;
        graphics.fill(outline(getLinePath().getPathIterator(null, FLATNESS), half, state.getLineCap()));
        getLinePath().reset();
    }

    /** A box along each straight piece, and a disc at each corner; all turn the same way, so that none cuts another. */
    static Path2D outline(PathIterator line, double half, int cap) {
        Path2D.Double area = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double[] to = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        boolean first = true;
        boolean roundCap = cap == BasicStroke.CAP_ROUND;
        for (; !line.isDone(); line.next()) {
            switch (line.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> {
                    x = to[0];
                    y = to[1];
                    startX = x;
                    startY = y;
                    first = true;
                }
                case PathIterator.SEG_LINETO -> {
                    if (!first || roundCap) {
                        disc(area, x, y, half);
                    }
                    box(area, x, y, to[0], to[1], half);
                    x = to[0];
                    y = to[1];
                    first = false;
                    if (roundCap) {
                        disc(area, x, y, half);
                    }
                }
                default -> {
                    box(area, x, y, startX, startY, half);
                    disc(area, x, y, half);
                    disc(area, startX, startY, half);
                    x = startX;
                    y = startY;
                }
            }
        }
        return area;
    }

    private static void box(Path2D area, double x, double y, double toX, double toY, double half) {
        double length = StrictMath.hypot(toX - x, toY - y);
        if (length == 0) {
            return;
        }
        double acrossX = -(toY - y) / length * half;
        double acrossY = (toX - x) / length * half;
        area.moveTo(x + acrossX, y + acrossY);
        area.lineTo(x - acrossX, y - acrossY);
        area.lineTo(toX - acrossX, toY - acrossY);
        area.lineTo(toX + acrossX, toY + acrossY);
        area.closePath();
    }

    private static void disc(Path2D area, double x, double y, double radius) {
        area.moveTo(x + radius, y);
        for (int side = 1; side < SIDES; side++) {
            double angle = 2 * StrictMath.PI * side / SIDES;
            area.lineTo(x + radius * StrictMath.cos(angle), y + radius * StrictMath.sin(angle));
        }
        area.closePath();
    }
}
