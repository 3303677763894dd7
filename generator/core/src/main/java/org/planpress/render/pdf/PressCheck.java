package org.planpress.render.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.planpress.model.Cmyk;

/**
 * Looks through a file that goes to a print shop as it is, page by page: what a press would stumble over. Marks that stand outside of all artwork
 * are the printer's own.
 */
public final class PressCheck {

    /** Fewer pixels than this to an inch of paper show as steps. */
    static final int FINE = 200;

    private static final int SHEET = 4;

    /** Rounding of inks to whole percents does not count. */
    private static final double SLACK = 0.005;

    private static final double MOST = Cmyk.MOST_INK / 100.0;

    /** What can be wrong. */
    public enum Kind {
        /** The letters of a font are not in the file. */
        FONT,
        /** More ink than paper dries. */
        INK,
        /** A colour of a screen. */
        COLOUR,
        /** A picture whose pixels are seen. */
        PICTURE,
        /** Boxes of a page by which a print shop cannot cut it. */
        BOXES,
        /** A page without anything, which fills a sheet. */
        BLANK
    }

    /**
     * Something that is wrong on a page.
     *
     * @param page counted from the first
     * @param what it is, as the rest of a sentence about the page
     */
    public record Flaw(Kind kind, int page, String what) {}

    /**
     * What was found.
     *
     * @param pages how many there are
     * @param intended whether the file names a press
     */
    public record Report(int pages, boolean intended, List<Flaw> flaws) {

        public Report {
            flaws = List.copyOf(flaws);
        }

        /** Whether sheets of four pages are full. */
        public boolean fillsSheets() {
            return pages % SHEET == 0;
        }
    }

    private PressCheck() {}

    /**
     * Looks through a file.
     *
     * @param bleed how far artwork has to reach over the edge, in millimetres
     * @throws IOException if it is no PDF
     */
    public static Report of(byte[] pdf, double bleed) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Flaw> flaws = new ArrayList<>();
            int number = 0;
            for (PDPage page : document.getPages()) {
                number++;
                Looking looking = new Looking(page);
                looking.processPage(page);
                for (Flaw flaw : looking.flaws) {
                    flaws.add(new Flaw(flaw.kind(), number, flaw.what()));
                }
                for (String wrong : PageBoxes.wrong(page, bleed)) {
                    flaws.add(new Flaw(Kind.BOXES, number, wrong));
                }
                if (!looking.drew) {
                    flaws.add(new Flaw(Kind.BLANK, number, "is blank"));
                }
            }
            return new Report(
                    document.getNumberOfPages(),
                    !document.getDocumentCatalog().getOutputIntents().isEmpty(),
                    flaws);
        }
    }

    /** One page as it is drawn. */
    private static final class Looking extends PDFGraphicsStreamEngine {

        private final Rectangle2D artwork;
        private final Set<Flaw> flaws = new LinkedHashSet<>();
        private final GeneralPath path = new GeneralPath();
        private boolean drew;
        private boolean cuts;

        Looking(PDPage page) {
            super(page);
            PDRectangle bleed = page.getBleedBox();
            artwork = new Rectangle2D.Float(
                    bleed.getLowerLeftX(), bleed.getLowerLeftY(), bleed.getWidth(), bleed.getHeight());
        }

        private void found(Kind kind, String what) {
            flaws.add(new Flaw(kind, 0, what));
        }

        @Override
        protected void showGlyph(Matrix place, PDFont font, int code, Vector width) throws IOException {
            if (!seen().contains(place.getTranslateX(), place.getTranslateY())) {
                return;
            }
            drew = true;
            if (!font.isEmbedded()) {
                found(Kind.FONT, "has letters of " + font.getName() + ", which is not in the file");
            }
            colour(getGraphicsState().getNonStrokingColor(), "letters");
        }

        private void colour(PDColor colour, String what) throws IOException {
            PDColorSpace space = colour.getColorSpace();
            if (space == null || space instanceof PDPattern) {
                return;
            }
            switch (space.getNumberOfComponents()) {
                case 3 -> found(Kind.COLOUR, "has " + what + " in a colour of screens");
                case 4 -> ink(sum(colour.getComponents()), what);
                default -> {}
            }
        }

        private static double sum(float[] parts) {
            double sum = 0;
            for (float part : parts) {
                sum += part;
            }
            return sum;
        }

        private void ink(double sum, String what) {
            if (sum > MOST + SLACK) {
                found(
                        Kind.INK,
                        String.format(
                                Locale.ROOT,
                                "has %s of %d percent of ink, and no more than %d dry",
                                what,
                                Math.round(sum * 100),
                                Cmyk.MOST_INK));
            }
        }

        private void drawn(boolean area, boolean line) throws IOException {
            Rectangle2D bounds = path.getBounds2D();
            // A line that goes straight has no area.
            boolean here = bounds.isEmpty()
                    ? seen().contains(bounds.getCenterX(), bounds.getCenterY())
                    : seen().intersects(bounds);
            if (here) {
                looked(area, line);
            }
            endPath();
        }

        /** Of the artwork, what is not cut off. */
        private Rectangle2D seen() {
            return artwork.createIntersection(
                    getGraphicsState().getCurrentClippingPath().getBounds2D());
        }

        private void looked(boolean area, boolean line) throws IOException {
            PDGraphicsState state = getGraphicsState();
            drew |= !area || sum(state.getNonStrokingColor().getComponents()) > 0 || line;
            if (area) {
                colour(state.getNonStrokingColor(), "an area");
            }
            if (line) {
                colour(state.getStrokingColor(), "a line");
            }
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            drew = true;
            if (image.isStencil()) {
                return;
            }
            PDColorSpace space = image.getColorSpace();
            if (space.getNumberOfComponents() == 3) {
                found(Kind.COLOUR, "has a picture in colours of screens");
            } else if (space.getNumberOfComponents() == 4 && image.getBitsPerComponent() == 8) {
                ink(most(image), "a picture with spots");
            }
            AffineTransform place =
                    getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
            double across = Math.hypot(place.getScaleX(), place.getShearY()) / 72;
            double down = Math.hypot(place.getShearX(), place.getScaleY()) / 72;
            long perInch = Math.round(Math.min(image.getWidth() / across, image.getHeight() / down));
            if (perInch < FINE) {
                found(
                        Kind.PICTURE,
                        "has a picture of %,d by %,d pixels with %d to an inch of paper, where %d are needed"
                                .formatted(image.getWidth(), image.getHeight(), perInch, FINE));
            }
        }

        /** The most ink on any pixel, from 0 to 4. */
        private static double most(PDImage image) throws IOException {
            byte[] inks = IOUtils.toByteArray(image.createInputStream());
            boolean inverted = image instanceof PDImageXObject object
                    && object.getCOSObject().containsKey(COSName.DECODE);
            int most = 0;
            for (int at = 0; at + 3 < inks.length; at += 4) {
                int sum = (inks[at] & 0xff) + (inks[at + 1] & 0xff) + (inks[at + 2] & 0xff) + (inks[at + 3] & 0xff);
                most = Math.max(most, inverted ? 4 * 255 - sum : sum);
            }
            // A pixel has 255 steps, and each ink may be rounded up.
            return (most - 2) / 255.0;
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            path.moveTo(p0.getX(), p0.getY());
            for (Point2D corner : List.of(p1, p2, p3)) {
                path.lineTo(corner.getX(), corner.getY());
            }
            path.closePath();
        }

        @Override
        public void clip(int rule) {
            cuts = true;
        }

        @Override
        public void moveTo(float x, float y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            path.lineTo(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return path.getCurrentPoint();
        }

        @Override
        public void closePath() {
            path.closePath();
        }

        @Override
        public void endPath() {
            if (cuts) {
                getGraphicsState().intersectClippingPath(path);
                cuts = false;
            }
            path.reset();
        }

        @Override
        public void strokePath() throws IOException {
            drawn(false, true);
        }

        @Override
        public void fillPath(int rule) throws IOException {
            drawn(true, false);
        }

        @Override
        public void fillAndStrokePath(int rule) throws IOException {
            drawn(true, true);
        }

        @Override
        public void shadingFill(COSName name) {
            drew = true;
        }
    }

    /** The pages of a kind of flaw, such as {@code 3, 5 and 8}. */
    public static List<Integer> pages(Collection<Flaw> flaws) {
        return flaws.stream().map(Flaw::page).distinct().sorted().toList();
    }
}
