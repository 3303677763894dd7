package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** The plan of Tarrendale in easy read, on its page and in its document. */
class EasyReadTest {

    /** As those ask who write for people with learning disabilities; ours are as large as in large print. */
    @Test
    void hasNoLetterSmallerThan18Points() throws IOException {
        try (PDDocument document = document()) {
            assertThat(PrintedLine.of(document))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.size()).as(line.text()).isGreaterThanOrEqualTo(17.99f));
        }
    }

    @Test
    void tellsEverySentenceInItsDocument() throws IOException {
        try (PDDocument document = document()) {
            String told = words(PrintedLine.of(document).stream().map(PrintedLine::text));
            assertThat(written("sentences"))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(sentence -> assertThat(told).contains(words(Stream.of(sentence.replace("**", "")))));
        }
    }

    @Test
    void standsPicturesAtTheLeftOfTheWords() throws IOException {
        try (PDDocument document = document()) {
            List<PrintedLine> lines = PrintedLine.of(document);
            assertThat(starting(lines, "Some homes are too cold.")).isGreaterThan(200);
            assertThat(starting(lines, "We want clean air")).isLessThan(100);
        }
    }

    private static float starting(List<PrintedLine> lines, String words) {
        return lines.stream()
                .filter(line -> line.text().startsWith(words))
                .findFirst()
                .orElseThrow()
                .left();
    }

    /** There is no frame where there is no picture, and no picture without its description. */
    @Test
    void hasAFigureForEachPictureAndNoOther() throws IOException {
        try (PDDocument document = document()) {
            assertThat(SpokenPdf.of(document)
                            .all("Figure")
                            .map(figure -> figure.said(COSName.ALT).orElse("")))
                    .containsExactlyInAnyOrderElementsOf(written("picture.description"));
        }
    }

    @Test
    void hasNoHiddenDefect() throws IOException {
        try (PDDocument document = document()) {
            SpokenPdf pdf = SpokenPdf.of(document);
            for (HiddenDefect defect : HiddenDefect.values()) {
                assertThat(defect.in(pdf)).as(defect.name()).isEmpty();
            }
            assertThat(PageBreaks.wrong(pdf)).isEmpty();
        }
    }

    /** Three priorities, five commitments and the plan itself; three of these texts stand without a picture. */
    @Test
    void countsWhatIsTold() throws IOException {
        String page = Files.readString(FullLife.published().site().folder().resolve("easy-read/index.html"));
        assertThat(page)
                .contains(
                        "<p>3 of 8 priorities have an easy-read text.</p>",
                        "<p>5 of 46 pledges have an easy-read text.</p>",
                        "<p>6 of 9 easy-read texts have a picture.</p>",
                        "<p>There are 4 other ways to read this plan.</p>");
        assertThat(written("picture.description")).hasSize(6);
    }

    /** The page is among those that are looked at with a browser. */
    @Test
    void isLookedAtForBarriers() throws IOException {
        assertThat(FullLife.published().site().pagesToTry()).contains("/easy-read/");
    }

    private static PDDocument document() throws IOException {
        return Loader.loadPDF(
                FullLife.published().site().folder().resolve("easy-read.pdf").toFile());
    }

    /** What authors wrote into a field of their easy-read texts. */
    private static List<String> written(String field) throws IOException {
        return WrittenField.in(FullLife.PLAN.resolve("content")).stream()
                .filter(value -> value.path().endsWith(".easyRead." + field))
                .map(WrittenField::value)
                .toList();
    }

    private static String words(Stream<String> texts) {
        return String.join("", texts.toList()).replaceAll("\\s+", "");
    }
}
