package org.planpress.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.render.pdf.StructureTree;
import org.planpress.render.pdf.TaggedPdf;

/** Whatever stands in a text, the page shows all of it, within its margins. */
class FoWordsTest {

    private static final double RIGHT = 90 * 72 / 25.4;
    private static final double BOTTOM = 90 * 72 / 25.4;

    private final List<String> remarks = new ArrayList<>();

    private PDDocument page(String flow) throws IOException {
        return Loader.loadPDF(TaggedPdf.mended(SmallPages.set(flow, remarks::add), SmallPages.CREATED));
    }

    private static String block(String words) {
        return "<fo:block>" + words + "</fo:block>";
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ").strip();
    }

    /** How far letters reach to the right and down, in points. */
    private static double[] reach(PDDocument document) throws IOException {
        double[] reach = new double[2];
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                if (!letter.getUnicode().isBlank()) {
                    reach[0] = Math.max(reach[0], letter.getXDirAdj() + letter.getWidthDirAdj());
                    reach[1] = Math.max(reach[1], letter.getYDirAdj());
                }
            }
        }.getText(document);
        return reach;
    }

    private static String table(int columns, int rows, String cell) {
        String width = IntStream.range(0, columns)
                .mapToObj(column -> "<fo:table-column column-width=\"proportional-column-width(1)\"/>")
                .collect(Collectors.joining());
        return "<fo:table table-layout=\"fixed\" width=\"100%\">" + width + "<fo:table-header>"
                + row(columns, "Head") + "</fo:table-header><fo:table-body>"
                + row(columns, cell).repeat(rows) + "</fo:table-body></fo:table>";
    }

    private static String row(int columns, String cell) {
        return "<fo:table-row keep-together.within-page=\"always\">"
                + IntStream.range(0, columns)
                        .mapToObj(column -> "<fo:table-cell>" + block(cell + column) + "</fo:table-cell>")
                        .collect(Collectors.joining())
                + "</fo:table-row>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM",
                "a <fo:inline font-weight=\"700\">WWWWWWWWWWWWWWWWWWWWWWWWWWW</fo:inline>WWWWWWWWWWWWWWWWWWWWWWWWW b",
                "<fo:list-block provisional-distance-between-starts=\"30mm\"><fo:list-item><fo:list-item-label"
                        + " end-indent=\"label-end()\"><fo:block>iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii</fo:block>"
                        + "</fo:list-item-label><fo:list-item-body start-indent=\"body-start()\"><fo:block>"
                        + "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooo</fo:block>"
                        + "</fo:list-item-body></fo:list-item></fo:list-block>"
            })
    void breaksAWordThatIsWiderThanItsLine(String words) throws IOException {
        try (PDDocument page = page(block(words))) {
            assertThat(reach(page)[0]).isLessThanOrEqualTo(RIGHT);
            assertThat(text(page).replace(" ", ""))
                    .isEqualTo(words.replaceAll("<[^>]*>", "").replace(" ", ""));
            assertThat(remarks).contains("longWord").doesNotContain("lineOverflows");
        }
    }

    @Test
    void breaksAnAddressWhereItsPartsMeet() throws IOException {
        try (PDDocument page = page(block("https://example.org/" + "one.part/of-it?and=".repeat(12)))) {
            assertThat(reach(page)[0]).isLessThanOrEqualTo(RIGHT);
            assertThat(text(page).split(" ", -1)).allMatch(line -> line.matches(".*[/.?=-]"));
            assertThat(remarks).isEmpty();
        }
    }

    @Test
    void breaksAtSpacesThatShouldNotBreakIfNothingElseHelps() throws IOException {
        try (PDDocument page = page(block("police\u00A0officer\u00A0".repeat(30)))) {
            assertThat(reach(page)[0]).isLessThanOrEqualTo(RIGHT);
            assertThat(text(page)).doesNotContain("poli ").contains("police");
            assertThat(remarks).isEmpty();
        }
    }

    @Test
    void leavesAWordAloneThatFitsItsLine() throws IOException {
        String word = "Antidisestablishmentarianism";
        try (PDDocument page = page(block((word + " ").repeat(10)))) {
            assertThat(text(page).split(" ", -1)).containsOnly(word);
            assertThat(remarks).isEmpty();
        }
    }

    @Test
    void saysABrokenWordInOne() throws IOException {
        String word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
        try (PDDocument page = page(block("The " + word + "."))) {
            COSDictionary span = StructureTree.of(page).elements("Span").get(0);
            assertThat(span.getString(COSName.ACTUAL_TEXT)).isEqualTo(word + ".");
            assertThat(span.containsKey(COSName.E)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Good \uD83D\uDE00, Good [grinning face]",
        "\uD83C\uDDEC\uD83C\uDDE7 flag, [flag GB] flag",
        "\u0627\u0644\u0633\u0644\u0627\u0645 \u0639\u0644\u064A\u0643\u0645 here, [words in Arabic letters] here",
        "\u8B66\u5BDF here, [words in Chinese letters] here",
        "\uE123 here, [U+E123] here"
    })
    void namesWhatNoFontHas(String written, String shown) throws IOException {
        try (PDDocument page = page(block(written))) {
            assertThat(text(page)).isEqualTo(shown);
            assertThat(remarks).containsExactly("missingLetters");
            assertThat(StructureTree.of(page).elements("Span").get(0).getString(COSName.ACTUAL_TEXT))
                    .isEqualTo(written.replaceAll("Good | ?(flag|here)$", ""));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cafe\u0301, café",
        "Non\u2011breaking, Non-breaking",
        "a\u202Fb\u2003c, a\u00A0b c",
        "zero\u200Djoiner\uFE0F, zerojoiner",
        "\uFB01re, fire",
        "\uFF21\uFF22, AB"
    })
    void putsLettersThatSayTheSame(String written, String shown) throws IOException {
        try (PDDocument page = page(block(written))) {
            assertThat(text(page)).isEqualTo(shown);
            assertThat(remarks).isEmpty();
        }
    }

    @Test
    void putsAReplacementForWhatNoDocumentMayHold() throws IOException {
        try (PDDocument page = page(block("a\u0001b\uFFFEc"))) {
            assertThat(text(page)).isEqualTo("a[replacement character]b[replacement character]c");
        }
    }

    @ParameterizedTest
    @CsvSource({"8, word", "10, word", "24, word", "40, word", "3, Donaudampfschifffahrtselektrizitaetenhauptwerk"})
    void keepsEveryCellOfAWideTable(int columns, String cell) throws IOException {
        try (PDDocument page = page(table(columns, 3, cell))) {
            assertThat(reach(page)[0]).isLessThanOrEqualTo(RIGHT);
            String text = text(page).replace(" ", "");
            assertThat(IntStream.range(0, columns)).allMatch(column -> text.contains(cell + column));
            assertThat(remarks).doesNotContain("lineOverflows");
        }
    }

    @Test
    void showsATableRowByRowThatFitsInNoSize() throws IOException {
        try (PDDocument page = page(table(24, 2, "word"))) {
            assertThat(remarks).contains("wideTable").doesNotContain("lineOverflows");
            assertThat(StructureTree.of(page).elements("Table")).isEmpty();
            assertThat(StructureTree.of(page).elements("LI")).hasSize(46);
            assertThat(text(page)).contains("Head23 word23");
        }
    }

    @Test
    void knowsThatACellMayStartItsIndentsAnew() throws IOException {
        try (PDDocument page = page("<fo:block start-indent=\"30mm\"><fo:table table-layout=\"fixed\" width=\"50mm\">"
                + "<fo:table-column column-width=\"20mm\"/><fo:table-column column-width=\"30mm\"/><fo:table-body>"
                + row(2, "word").replace("<fo:table-cell>", "<fo:table-cell start-indent=\"0mm\">")
                + "</fo:table-body></fo:table></fo:block>")) {
            assertThat(text(page)).isEqualTo("word0 word1");
            assertThat(remarks).isEmpty();
        }
    }

    @Test
    void leavesATableAloneThatFits() throws IOException {
        try (PDDocument page = page(table(4, 2, "word"))) {
            assertThat(remarks).isEmpty();
            assertThat(StructureTree.of(page).elements("TD")).hasSize(8);
        }
    }

    @Test
    void letsARowGoOnThatIsTallerThanAPage() throws IOException {
        try (PDDocument page = page(table(2, 1, "many words ".repeat(300)))) {
            assertThat(page.getNumberOfPages()).isGreaterThan(1);
            assertThat(reach(page)[1]).isLessThanOrEqualTo(BOTTOM);
            assertThat(text(page).split("many", -1)).hasSize(601);
        }
    }

    @Test
    void makesATitleSmallerUntilItsBoxHoldsIt() throws IOException {
        String title = "Reduce violence in every town and village ".repeat(6).strip();
        try (PDDocument page = page("<fo:block-container absolute-position=\"absolute\" top=\"0mm\" left=\"0mm\""
                + " width=\"80mm\" height=\"30mm\"><fo:block font-size=\"24pt\" line-height=\"1.2\">" + title
                + "</fo:block></fo:block-container><fo:block>After</fo:block>")) {
            assertThat(text(page)).contains(title);
            assertThat(remarks).isEmpty();
        }
    }
}
