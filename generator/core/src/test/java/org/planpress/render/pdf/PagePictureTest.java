package org.planpress.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.planpress.testing.Golden;

class PagePictureTest {

    private static final Path EXPECTED = Path.of("src/test/resources/charts/bent-lines/expected.png");
    private static final int DOTS_PER_INCH = 300;
    private static final float WIDTH = 200;
    private static final float HEIGHT = 120;
    private static final int LINES = 20;
    private static final int POINTS = 36;

    /** Lines in the widths of charts and with both kinds of ends, each bent as by three years of months. */
    private static byte[] lines() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
            document.addPage(page);
            Random random = new Random(11);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setLineJoinStyle(1);
                for (int line = 0; line < LINES; line++) {
                    content.setLineWidth(0.65f * (1 + line % 5 * 0.5f));
                    content.setLineCapStyle(line % 2);
                    float x = 4 + 60 * random.nextFloat();
                    float base = 20 + 80 * random.nextFloat();
                    content.moveTo(x, base);
                    for (int point = 1; point < POINTS; point++) {
                        x += 1 + 2 * random.nextFloat();
                        content.lineTo(x, base + 24 * (random.nextFloat() - 0.5f));
                    }
                    content.stroke();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** The file was drawn by Java 17. The pen of Java 25 rounds some of these corners otherwise. */
    @Test
    void drawsBentLinesAlikeOnEveryJava() throws IOException {
        Golden.checkPicture(EXPECTED, PagePicture.of(lines(), DOTS_PER_INCH));
    }
}
