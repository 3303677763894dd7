package org.planpress.acceptance;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * How much of the height of a page holds text, tables or figures of the content; bands, marks and tints count nothing, because
 * they are artifacts.
 *
 * @param page from 1
 * @param share of the body of the page, from 0 to 1
 * @param artwork whether the page is one of artwork: covers, openers
 * @param covered words that something was drawn over
 */
record PageFilling(int page, double share, boolean artwork, List<String> covered) {

    private static final double MM = 72 / 25.4;
    private static final double TOP = 20 * MM;
    private static final double FOOT = 275 * MM;
    private static final double BODY = 252 * MM;

    /** What is less far apart than this belongs together: the widest space above a heading, and its rule. */
    private static final double GAP = 18 * MM;

    /** What reaches further down from the upper edge is the band above a part; text starts below it. */
    private static final double BAND = 60 * MM;

    /** A shape with more than these is no box. */
    private static final int CORNERS = 5;

    /** A line of values is wider than this. */
    private static final double LINE = 40 * MM;

    /** A shape that is taller than this part of the page is its ground. */
    private static final double GROUND = 200 * MM;

    /** The pages of a document. */
    static List<PageFilling> of(PDDocument document) throws IOException {
        List<PageFilling> pages = new ArrayList<>();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            Reader reader = new Reader(page);
            reader.processPage(page);
            double top = Math.max(TOP, reader.band);
            pages.add(new PageFilling(
                    number,
                    filled(reader.spans, top) / (BODY - top + TOP),
                    reader.artwork,
                    List.copyOf(reader.covered)));
        }
        return pages;
    }

    private static double filled(List<double[]> spans, double top) {
        double sum = 0;
        double from = Double.NaN;
        double to = Double.NaN;
        List<double[]> sorted = spans.stream()
                .map(span -> new double[] {Math.max(span[0], top), Math.min(span[1], FOOT)})
                .filter(span -> span[1] > span[0])
                .sorted(Comparator.comparingDouble(span -> span[0]))
                .toList();
        for (double[] span : sorted) {
            if (!(span[0] <= to + GAP)) {
                sum += Double.isNaN(from) ? 0 : to - from;
                from = span[0];
                to = span[1];
            } else {
                to = Math.max(to, span[1]);
            }
        }
        return sum + (Double.isNaN(from) ? 0 : to - from);
    }

    /** A letter: the middle of what is seen of it. */
    private record Glyph(double x, double y, String text) {}

    /** Reads where something is drawn that is told to those who cannot see it. */
    private static final class Reader extends PDFGraphicsStreamEngine {

        private final List<double[]> spans = new ArrayList<>();
        private final List<Boolean> told = new ArrayList<>();
        private final List<Point2D> path = new ArrayList<>();
        private final List<Glyph> glyphs = new ArrayList<>();
        private final List<String> covered = new ArrayList<>();
        private final double height;
        private double band;
        private boolean artwork;

        Reader(PDPage page) {
            super(page);
            this.height = page.getTrimBox().getUpperRightY();
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            told.add(!tag.getName().equals("Artifact"));
            super.beginMarkedContentSequence(tag, properties);
        }

        @Override
        public void endMarkedContentSequence() {
            if (!told.isEmpty()) {
                told.remove(told.size() - 1);
            }
            super.endMarkedContentSequence();
        }

        private boolean counts() {
            return !told.isEmpty() && !told.contains(false);
        }

        @Override
        protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
            double base = height - rendering.getTranslateY();
            double size = rendering.getScalingFactorY();
            if (counts()) {
                spans.add(new double[] {base - 0.8 * size, base + 0.25 * size});
            } else if (size > 200) {
                artwork = true;
            }
            String text = font.toUnicode(code);
            if (text != null && !text.isBlank()) {
                double middle = displacement.getX() / 2;
                glyphs.add(new Glyph(
                        rendering.getTranslateX() + middle * rendering.getScalingFactorX(),
                        rendering.getTranslateY() + 0.25 * size,
                        text));
            }
            super.showGlyph(rendering, font, code, displacement);
        }

        /** Whatever is filled hides what lies under it. */
        private void covers(double left, double bottom, double right, double top) {
            glyphs.removeIf(glyph -> {
                boolean under = glyph.x > left && glyph.x < right && glyph.y > bottom && glyph.y < top;
                if (under) {
                    covered.add(glyph.text);
                }
                return under;
            });
        }

        private void drawn(boolean filled) {
            if (path.isEmpty()) {
                return;
            }
            if (filled && path.size() <= CORNERS) {
                covers(
                        path.stream().mapToDouble(Point2D::getX).min().orElse(0),
                        path.stream().mapToDouble(Point2D::getY).min().orElse(0),
                        path.stream().mapToDouble(Point2D::getX).max().orElse(0),
                        path.stream().mapToDouble(Point2D::getY).max().orElse(0));
            }
            double from =
                    height - path.stream().mapToDouble(Point2D::getY).max().orElse(0);
            double to = height - path.stream().mapToDouble(Point2D::getY).min().orElse(0);
            double wide = path.stream().mapToDouble(Point2D::getX).max().orElse(0)
                    - path.stream().mapToDouble(Point2D::getX).min().orElse(0);
            // A line of values is told by the words beside it and has none of its own.
            boolean values = !filled && path.size() > CORNERS && wide > LINE;
            if (counts() || values) {
                spans.add(new double[] {from, to});
            } else if (to - from > GROUND) {
                artwork = true;
            } else if (from < 0 && to > BAND) {
                band = to;
            }
            path.clear();
        }

        @Override
        public void drawImage(PDImage image) {
            Matrix at = getGraphicsState().getCurrentTransformationMatrix();
            covers(
                    at.getTranslateX(),
                    at.getTranslateY(),
                    at.getTranslateX() + at.getScalingFactorX(),
                    at.getTranslateY() + at.getScalingFactorY());
            if (counts()) {
                spans.add(
                        new double[] {height - at.getTranslateY() - at.getScalingFactorY(), height - at.getTranslateY()
                        });
            }
        }

        @Override
        public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
            path.addAll(List.of(first, second, third, fourth));
        }

        @Override
        public void moveTo(float x, float y) {
            path.add(new Point2D.Float(x, y));
        }

        @Override
        public void lineTo(float x, float y) {
            path.add(new Point2D.Float(x, y));
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            path.add(new Point2D.Float(x3, y3));
        }

        @Override
        public Point2D getCurrentPoint() {
            return path.isEmpty() ? new Point2D.Float() : path.get(path.size() - 1);
        }

        @Override
        public void closePath() {
            // It ends where it began.
        }

        @Override
        public void endPath() {
            path.clear();
        }

        @Override
        public void clip(int winding) {
            // What is cut off was not drawn by a template of print.
        }

        @Override
        public void strokePath() {
            drawn(false);
        }

        @Override
        public void fillPath(int winding) {
            drawn(true);
        }

        @Override
        public void fillAndStrokePath(int winding) {
            drawn(true);
        }

        @Override
        public void shadingFill(COSName name) {
            // Print has none.
        }
    }
}
