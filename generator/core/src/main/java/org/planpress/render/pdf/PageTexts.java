package org.planpress.render.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The words of each page of a PDF, without what stands around the text: running heads, numbers of pages, printer's marks. */
public final class PageTexts {

    private PageTexts() {}

    /**
     * Reads a file.
     *
     * @throws IOException if it is no PDF
     */
    public static List<String> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Reader reader = new Reader();
                reader.setStartPage(page);
                reader.setEndPage(page);
                StringWriter words = new StringWriter();
                reader.writeText(document, words);
                pages.add(words.toString());
            }
            return pages;
        }
    }

    private static final class Reader extends PDFTextStripper {

        private int depth;
        private int around;

        Reader() {
            addOperator(new BeginMarkedContentSequence(this));
            addOperator(new BeginMarkedContentSequenceWithProperties(this));
            addOperator(new EndMarkedContentSequence(this));
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
            depth++;
            if (COSName.ARTIFACT.equals(tag) && around == 0) {
                around = depth;
            }
        }

        @Override
        public void endMarkedContentSequence() {
            if (around == depth) {
                around = 0;
            }
            depth--;
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (around == 0) {
                super.processTextPosition(letter);
            }
        }
    }
}
