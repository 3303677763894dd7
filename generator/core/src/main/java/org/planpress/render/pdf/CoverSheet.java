package org.planpress.render.pdf;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.planpress.look.FontFile;
import org.planpress.output.Sha256;

/**
 * The cover of a press file as sheets of its own, each as wide as two pages and the spine: outside the last page, the spine and the first
 * one; inside the second page, the spine and the last but one.
 */
public final class CoverSheet {

    private static final float MM = (float) (72 / 25.4);

    /** On a narrower spine words would lie on the edges. */
    public static final double NARROWEST_WITH_WORDS = 5;

    /** A book without pages inside its cover has none to be bound. */
    public static final int FEWEST_PAGES = 8;

    private static final float LARGEST = 14;

    /** From the upper edge to the words. */
    private static final float DOWN = 22 * MM;

    /** From the edge of artwork to a mark of a fold, and how long that is. */
    private static final float FOLD = 6 * MM;

    private static final float LONG = 3 * MM;
    private static final float THIN = 0.25f;

    private final PDDocument press;
    private final PDDocument cover = new PDDocument();
    private final LayerUtility layers = new LayerUtility(cover);
    private final float spine;

    private CoverSheet(PDDocument press, double spine) {
        this.press = press;
        this.spine = (float) spine * MM;
    }

    /**
     * The cover.
     *
     * @param press the press file, with the marks around its pages
     * @param spine its width in millimetres
     * @param title what stands on the spine, if it is wide enough
     * @param titles the font of it
     * @param created the moment that the file claims to be made at
     */
    public static byte[] of(
            byte[] press, double spine, String title, FontFile titles, PressOrder order, Instant created)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(press)) {
            int pages = document.getNumberOfPages();
            if (pages < FEWEST_PAGES) {
                throw new IllegalArgumentException("a book of " + pages + " pages has no spine");
            }
            CoverSheet sheet = new CoverSheet(document, spine);
            try (PDDocument cover = sheet.cover) {
                PDPage outside = sheet.sheet(pages - 1, 0);
                if (spine >= NARROWEST_WITH_WORDS) {
                    sheet.words(outside, titles, title);
                }
                sheet.sheet(1, pages - 2);
                PrinterMarks.on(cover, order);
                for (PDPage page : cover.getPages()) {
                    sheet.folds(page);
                }
                sheet.finish(title, created, order);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                cover.save(out, CompressParameters.DEFAULT_COMPRESSION);
                return out.toByteArray();
            }
        }
    }

    /** Two pages with the spine between them. */
    private PDPage sheet(int left, int right) throws IOException {
        PDPage model = press.getPage(left);
        PDRectangle trim = model.getTrimBox();
        float bleed = trim.getLowerLeftX() - model.getBleedBox().getLowerLeftX();
        float around = trim.getLowerLeftX() - model.getMediaBox().getLowerLeftX();
        float wide = 2 * trim.getWidth() + spine;
        PDPage sheet = new PDPage(box(wide, trim.getHeight(), around));
        sheet.setCropBox(box(wide, trim.getHeight(), around));
        sheet.setBleedBox(box(wide, trim.getHeight(), bleed));
        sheet.setTrimBox(box(wide, trim.getHeight(), 0));
        cover.addPage(sheet);
        try (PDPageContentStream pen = new PDPageContentStream(cover, sheet)) {
            place(pen, left, 0, bleed, 0);
            place(pen, right, trim.getWidth() + spine, 0, bleed);
        }
        return sheet;
    }

    private static PDRectangle box(float width, float height, float around) {
        return new PDRectangle(-around, -around, width + 2 * around, height + 2 * around);
    }

    /** A page without its marks, which ends at the spine and reaches over the other edges. */
    private void place(PDPageContentStream pen, int number, float x, float leftBleed, float rightBleed)
            throws IOException {
        PDPage page = press.getPage(number);
        PDRectangle trim = page.getTrimBox();
        float bleed = trim.getLowerLeftY() - page.getBleedBox().getLowerLeftY();
        PDFormXObject form = layers.importPageAsForm(press, number);
        form.setMatrix(new AffineTransform());
        form.setBBox(new PDRectangle(
                trim.getLowerLeftX() - leftBleed,
                trim.getLowerLeftY() - bleed,
                trim.getWidth() + leftBleed + rightBleed,
                trim.getHeight() + 2 * bleed));
        form.getCOSObject().removeItem(COSName.getPDFName("StructParents"));
        pen.saveGraphicsState();
        pen.transform(Matrix.getTranslateInstance(x - trim.getLowerLeftX(), -trim.getLowerLeftY()));
        pen.drawForm(form);
        pen.restoreGraphicsState();
    }

    /** From the top down, as spines are read where books lie with their front upwards. */
    private void words(PDPage sheet, FontFile titles, String title) throws IOException {
        PDFont font = PDType0Font.load(cover, new ByteArrayInputStream(titles.bytes()), true);
        PDRectangle trim = sheet.getTrimBox();
        float size = Math.min(LARGEST, spine * 0.5f);
        String shown = titles.known(title);
        float room = trim.getHeight() - 2 * DOWN;
        size = Math.min(size, room / (font.getStringWidth(shown) / 1000));
        float base = trim.getWidth() / 2 - size * (float) (titles.ascent() - titles.descent()) / 2;
        try (PDPageContentStream pen =
                new PDPageContentStream(cover, sheet, PDPageContentStream.AppendMode.APPEND, true, true)) {
            pen.beginText();
            pen.setNonStrokingColor(0f, 0f, 0f, 1f);
            pen.setFont(font, size);
            pen.setTextMatrix(new Matrix(0, -1, 1, 0, base, trim.getHeight() - DOWN));
            pen.showText(shown);
            pen.endText();
        }
    }

    /** Where the cover is folded, beyond the target that stands between. */
    private void folds(PDPage sheet) throws IOException {
        PDRectangle bleed = sheet.getBleedBox();
        float middle = sheet.getTrimBox().getWidth() / 2;
        try (PDPageContentStream pen =
                new PDPageContentStream(cover, sheet, PDPageContentStream.AppendMode.APPEND, true, true)) {
            pen.setStrokingColor(0f, 0f, 0f, 1f);
            pen.setLineWidth(THIN);
            for (float x : new float[] {middle - spine / 2, middle + spine / 2}) {
                pen.moveTo(x, bleed.getUpperRightY() + FOLD);
                pen.lineTo(x, bleed.getUpperRightY() + FOLD + LONG);
                pen.stroke();
                pen.moveTo(x, bleed.getLowerLeftY() - FOLD);
                pen.lineTo(x, bleed.getLowerLeftY() - FOLD - LONG);
                pen.stroke();
            }
        }
    }

    /** The same cover gives the same bytes. */
    private void finish(String title, Instant created, PressOrder order) throws IOException {
        if (order.profile().isPresent()) {
            PressIntent.on(cover, order, "GTS_PDFX");
        }
        Calendar moment = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        moment.setTimeInMillis(created.toEpochMilli());
        cover.getDocumentInformation().setTitle(title);
        cover.getDocumentInformation().setProducer("Planpress");
        cover.getDocumentInformation().setCreationDate(moment);
        cover.getDocumentInformation().setTrapped("False");
        cover.setVersion(1.6f);
        COSArray ids = new COSArray();
        COSString id = new COSString(Sha256.hex((title + spine + created).getBytes(StandardCharsets.UTF_8))
                .substring(0, 16));
        ids.add(id);
        ids.add(id);
        cover.getDocument().getTrailer().setItem(COSName.ID, ids);
        cover.setDocumentId(0L);
    }
}
