package org.planpress.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;

/** The first page of a document as a picture. */
public final class PagePicture {

    private PagePicture() {}

    /**
     * A PNG file of a page, as large in the world as the page.
     *
     * @param pdf a document that we made
     */
    public static byte[] of(byte[] pdf, int dotsPerInch) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return PngFile.of(
                    PagePen.renderer(document).renderImageWithDPI(0, dotsPerInch, ImageType.RGB), dotsPerInch);
        } catch (IOException ours) {
            throw new UncheckedIOException("a page cannot be drawn", ours);
        }
    }
}
