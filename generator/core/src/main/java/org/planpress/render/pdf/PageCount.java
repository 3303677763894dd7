package org.planpress.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.planpress.output.Artifact;

/** How many pages a printed document has. */
public final class PageCount {

    private PageCount() {}

    public static int of(Artifact file) {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            return document.getNumberOfPages();
        } catch (IOException ours) {
            throw new UncheckedIOException("a printed document cannot be read: " + file.path(), ours);
        }
    }
}
