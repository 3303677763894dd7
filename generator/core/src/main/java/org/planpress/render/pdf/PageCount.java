package org.planpress.render.pdf;

import java.io.IOException;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.planpress.output.Artifact;

/** How many pages a PDF has. */
public final class PageCount {

    private PageCount() {}

    /** The pages of a PDF; none for one that an author put there and that is damaged or locked. */
    public static OptionalInt of(Artifact file) {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            return OptionalInt.of(document.getNumberOfPages());
        } catch (IOException damaged) {
            return OptionalInt.empty();
        }
    }
}
