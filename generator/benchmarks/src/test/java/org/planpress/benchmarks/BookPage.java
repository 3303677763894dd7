package org.planpress.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

/**
 * A printed plan for tools that print HTML: the same words, sizes, distances, charts and breaks as in print, so that it
 * fills about as many pages. The pages of the web site hold more air and would flatter whoever is counted by pages.
 */
final class BookPage {

    private BookPage() {}

    /**
     * Writes {@code book.html} beside the formatting objects of a plan.
     *
     * @param document the formatting objects
     * @return the page
     */
    static Path write(Path document) throws IOException {
        Path page = document.resolveSibling("book.html");
        try (InputStream style = Objects.requireNonNull(BookPage.class.getResourceAsStream("book.xsl"))) {
            TransformerFactory.newDefaultInstance()
                    .newTransformer(new StreamSource(style))
                    .transform(new StreamSource(document.toFile()), new StreamResult(page.toFile()));
        } catch (TransformerException ours) {
            throw new IOException("the printed plan cannot be turned to HTML", ours);
        }
        return page;
    }
}
