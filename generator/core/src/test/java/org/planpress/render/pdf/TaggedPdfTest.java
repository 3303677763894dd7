package org.planpress.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.planpress.render.print.SmallPages;

/** One test for each thing that the typesetter leaves wrong and no checker of files reports. */
class TaggedPdfTest {

    private final List<String> remarks = new ArrayList<>();

    private byte[] raw(String flow) {
        return SmallPages.set(flow, remarks::add);
    }

    private PDDocument mended(String flow) throws IOException {
        return Loader.loadPDF(TaggedPdf.mended(raw(flow), SmallPages.CREATED));
    }

    private static COSDictionary only(PDDocument document, String type) {
        List<COSDictionary> found = StructureTree.of(document).elements(type);
        assertThat(found).as(type).hasSize(1);
        return found.get(0);
    }

    @Test
    void keepsTheLanguageOfAPhrase() throws IOException {
        try (PDDocument document = mended(
                "<fo:block>The plan is <fo:inline fox:abbreviation=\"@@lang=cy\">Cynllun</fo:inline> here.</fo:block>")) {
            COSDictionary phrase = StructureTree.of(document).elements().stream()
                    .filter(element -> element.getString(COSName.LANG, "").equals("cy"))
                    .findFirst()
                    .orElseThrow();
            assertThat(StructureTree.type(phrase)).isEqualTo("Span");
            assertThat(phrase.containsKey(COSName.E)).isFalse();
        }
    }

    @Test
    void putsTheNameOfAPlaceOnItsHeading() throws IOException {
        try (PDDocument document = mended(
                "<fo:block role=\"H1\" id=\"top\"><fo:inline fox:abbreviation=\"@@id=top\">Heading</fo:inline></fo:block>")) {
            assertThat(only(document, "H1").getString(COSName.ID)).isEqualTo("top");
            assertThat(StructureTree.of(document).elements("Span")).isEmpty();
        }
    }

    @Test
    void saysHowAListIsNumbered() throws IOException {
        try (PDDocument document = mended("""
                <fo:list-block><fo:list-item><fo:list-item-label><fo:block><fo:inline fox:abbreviation="@@list=Decimal">1.</fo:inline>
                </fo:block></fo:list-item-label><fo:list-item-body start-indent="5mm"><fo:block>First</fo:block></fo:list-item-body>
                </fo:list-item></fo:list-block>""")) {
            assertThat(only(document, "L").getCOSDictionary(COSName.A).getNameAsString("ListNumbering"))
                    .isEqualTo("Decimal");
        }
    }

    @Test
    void movesACaptionIntoItsTableAndKeepsEmptyCells() throws IOException {
        try (PDDocument document = mended("""
                <fo:block role="Caption">Caption</fo:block>
                <fo:table table-layout="fixed" width="100%"><fo:table-column column-width="40mm" fox:header="true"/>
                <fo:table-column column-width="40mm"/><fo:table-body><fo:table-row><fo:table-cell><fo:block>Row</fo:block></fo:table-cell>
                <fo:table-cell><fo:block/></fo:table-cell></fo:table-row></fo:table-body></fo:table>""")) {
            COSDictionary table = only(document, "Table");
            assertThat(StructureTree.elementKids(table))
                    .extracting(StructureTree::type)
                    .startsWith("Caption", "TR");
            assertThat(StructureTree.elementKids(only(document, "TR")))
                    .extracting(StructureTree::type)
                    .containsExactly("TH", "TD");
        }
    }

    @Test
    void namesATableForThoseWhoDoNotSeeWhatStandsAboveIt() throws IOException {
        String words = "<fo:block><fo:inline fox:abbreviation=\"@@table=Calls\">Place</fo:inline></fo:block>";
        try (PDDocument document = mended("""
                <fo:table table-layout="fixed" width="100%"><fo:table-column column-width="40mm"/><fo:table-body>
                <fo:table-row><fo:table-cell>""" + words + "</fo:table-cell></fo:table-row></fo:table-body></fo:table>")) {
            COSDictionary attributes = only(document, "Table").getCOSDictionary(COSName.A);

            assertThat(attributes.getNameAsString(COSName.O)).isEqualTo("Table");
            assertThat(attributes.getString("Summary")).isEqualTo("Calls");
        }
        try (PDDocument document = mended(words)) {
            assertThat(StructureTree.of(document).elements("Span")).isEmpty();
        }
    }

    @Test
    void callsABlockOfBlocksNoParagraph() throws IOException {
        try (PDDocument document = mended(
                "<fo:block span=\"all\"><fo:block role=\"H1\">Heading</fo:block></fo:block><fo:block>Words</fo:block>")) {
            assertThat(StructureTree.type(StructureTree.parent(only(document, "H1"))))
                    .isNotEqualTo("P");
            assertThat(only(document, "P")).isNotNull();
        }
    }

    @Test
    void givesEachLinkItsOwnAnnotationAndWords() throws IOException {
        String link =
                "<fo:block><fo:basic-link internal-destination=\"there\" fox:alt-text=\"%1$s@@#there\">%1$s</fo:basic-link></fo:block>";
        try (PDDocument document = mended(
                link.formatted("First") + link.formatted("Second") + "<fo:block id=\"there\">There</fo:block>")) {
            assertThat(StructureTree.of(document).elements("Link"))
                    .hasSize(2)
                    .allSatisfy(element ->
                            assertThat(StructureTree.annotations(element)).hasSize(1))
                    .extracting(
                            element -> StructureTree.annotations(element).get(0).getString(COSName.CONTENTS))
                    .containsExactly("First", "Second");
        }
    }

    @Test
    void partsWordsThatALineBreakGluedTogether() throws IOException {
        String flow = "<fo:block>" + "word ".repeat(11)
                + "last <fo:inline font-style=\"normal\" fox:abbreviation=\"@@lang=cy\">Cynllun</fo:inline> "
                + "and ".repeat(12) + "<fo:inline fox:abbreviation=\"@@lang=cy\">Heddlu</fo:inline></fo:block>";
        try (PDDocument document = mended(flow)) {
            MarkedText text = MarkedText.of(document);
            COSDictionary paragraph = only(document, "P");
            List<MarkedText.Place> places = new ArrayList<>();
            for (var kid : StructureTree.kids(paragraph)) {
                COSDictionary page = document.getPage(0).getCOSObject();
                MarkedText.place(kid, page).ifPresent(places::add);
                if (StructureTree.isElement(kid)) {
                    places.addAll(MarkedText.places((COSDictionary) kid, page));
                }
            }
            for (int at = 1; at < places.size(); at++) {
                var before = text.at(places.get(at - 1)).orElseThrow().last().text();
                var after = text.at(places.get(at)).orElseThrow().first().text();
                assertThat(before.endsWith(" ") || after.startsWith(" "))
                        .as("%s|%s", before, after)
                        .isTrue();
            }
        }
    }

    @Test
    void refusesAMarkThatNobodyCarriesOut() {
        byte[] raw = raw("<fo:block><fo:inline fox:abbreviation=\"@@wrong=1\">Words</fo:inline></fo:block>");

        assertThatThrownBy(() -> TaggedPdf.mended(raw, SmallPages.CREATED)).hasMessageContaining("@@wrong=1");
    }

    @Test
    void hearsOfALetterThatNoFontHasAndOfAWordThatHasToBreak() throws IOException {
        try (PDDocument document = mended("<fo:block>一</fo:block><fo:block>" + "immeasurably".repeat(12)
                + "</fo:block><fo:block>After</fo:block>")) {
            assertThat(remarks).containsExactly("missingLetters", "longWord");
            assertThat(new PDFTextStripper().getText(document)).contains("After");
        }
    }

    @Test
    void putsItsWordsForAPictureThatIsMissingWhichWasToldBefore() throws IOException {
        try (PDDocument document = mended(
                "<fo:block><fo:external-graphic src=\"url('assets/none.png')\" fox:alt-text=\"None\"/></fo:block><fo:block>After</fo:block>")) {
            assertThat(remarks).isEmpty();
            assertThat(new PDFTextStripper().getText(document)).contains("Picture: None", "After");
        }
    }

    /** The JDK's profile says which platform the JDK's maker had in mind, and the next JDK says another. */
    @Test
    void namesNoPlatformInTheProfileOfScreens() throws IOException {
        try (PDDocument document = mended("<fo:block>Words</fo:block>")) {
            byte[] profile = document.getDocumentCatalog()
                    .getOutputIntents()
                    .get(0)
                    .getDestOutputIntent()
                    .createInputStream()
                    .readAllBytes();
            assertThat(profile).hasSizeGreaterThan(128);
            assertThat(Arrays.copyOfRange(profile, 40, 44)).containsOnly(0);
        }
    }

    @Test
    void givesTheSameBytesOnAnyMachine() {
        String flow = "<fo:block>The same words.</fo:block>";
        byte[] here = TaggedPdf.mended(raw(flow), SmallPages.CREATED);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(TaggedPdf.mended(raw(flow), SmallPages.CREATED)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
