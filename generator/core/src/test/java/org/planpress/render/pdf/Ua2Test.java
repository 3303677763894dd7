package org.planpress.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.planpress.render.print.SmallPages;

/** What the newer standards ask of a document beyond the older ones. */
class Ua2Test {

    private static final String PLACE =
            "<fo:block role=\"H1\" id=\"there\"><fo:inline fox:abbreviation=\"@@id=there\">There</fo:inline></fo:block>";
    private static final String LINK =
            "<fo:basic-link internal-destination=\"there\" fox:alt-text=\"There@@#there\">There</fo:basic-link>";
    private static final String NOTE = """
            <fo:block>Words<fo:footnote role="Span"><fo:inline role="Reference"><fo:basic-link internal-destination="n1"
            fox:alt-text="Note 1@@#n1">1</fo:basic-link></fo:inline><fo:footnote-body role="Note"><fo:block id="n1"><fo:inline
            fox:abbreviation="@@id=n1">What it means.</fo:inline></fo:block></fo:footnote-body></fo:footnote> go on.</fo:block>
            """;

    private static PDDocument newest(String flow) throws IOException {
        return Loader.loadPDF(TaggedPdf.newest(SmallPages.set(flow), SmallPages.CREATED));
    }

    private static COSDictionary only(PDDocument document, String type) {
        List<COSDictionary> found = StructureTree.of(document).elements(type);
        assertThat(found).as(type).hasSize(1);
        return found.get(0);
    }

    private static COSDictionary referred(COSDictionary element) {
        return (COSDictionary) element.getCOSArray(COSName.getPDFName("Ref")).getObject(0);
    }

    private static COSDictionary led(COSDictionary action) {
        COSArray place = action.getCOSArray(COSName.getPDFName("SD"));
        assertThat(place.size()).isEqualTo(action.getCOSArray(COSName.D).size());
        return (COSDictionary) place.getObject(0);
    }

    @Test
    void saysWhichVocabularyEachTypeIsFrom() throws IOException {
        try (PDDocument document = newest(
                "<fo:block role=\"H1\">Heading</fo:block><fo:block>A <fo:inline role=\"Code\">code</fo:inline></fo:block>")) {
            assertThat(vocabulary(only(document, "H1"))).isEqualTo("http://iso.org/pdf2/ssn");
            assertThat(vocabulary(only(document, "Code"))).isEqualTo("http://iso.org/pdf/ssn");
            assertThat(StructureTree.of(document).elements())
                    .allSatisfy(element -> assertThat(vocabulary(element)).startsWith("http://iso.org/pdf"));
        }
    }

    private static String vocabulary(COSDictionary element) {
        return element.getCOSDictionary(COSName.getPDFName("NS")).getString("NS");
    }

    @Test
    void claimsTheNewerStandardsAndNoOther() throws IOException {
        byte[] file = TaggedPdf.newest(SmallPages.set("<fo:block>Words</fo:block>"), SmallPages.CREATED);

        assertThat(new String(file, 0, 8, StandardCharsets.US_ASCII)).isEqualTo("%PDF-2.0");
        try (PDDocument document = Loader.loadPDF(file)) {
            String metadata =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata)
                    .contains("<pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev>")
                    .contains("<pdfaid:part>4</pdfaid:part><pdfaid:rev>2020</pdfaid:rev>")
                    .contains("<xmp:CreateDate>2024-11-14T00:00:00Z</xmp:CreateDate>")
                    .doesNotContain("conformance", "pdfaExtension", "1.7");
            assertThat(document.getDocument().getTrailer().containsKey(COSName.INFO))
                    .isFalse();
            assertThat(document.getDocumentCatalog()
                            .getStructureTreeRoot()
                            .getCOSObject()
                            .containsKey(COSName.ROLE_MAP))
                    .isFalse();
        }
    }

    @Test
    void leadsLinksBookmarksAndContentsToTheElementMeant() throws IOException {
        String flow = "<fo:flow flow-name=\"xsl-region-body\"><fo:block role=\"TOC\"><fo:block role=\"TOCI\"><fo:inline"
                + " role=\"Reference\">" + LINK + "</fo:inline></fo:block></fo:block>" + PLACE + "</fo:flow>";
        String bookmarks =
                "<fo:bookmark-tree><fo:bookmark internal-destination=\"there\"><fo:bookmark-title>There@@#there</fo:bookmark-title></fo:bookmark></fo:bookmark-tree>";
        byte[] raw = SmallPages.chapters(bookmarks, remark -> {}, flow);
        try (PDDocument document = Loader.loadPDF(TaggedPdf.newest(raw, SmallPages.CREATED))) {
            COSDictionary there = only(document, "H1");
            COSDictionary annotation =
                    StructureTree.annotations(only(document, "Link")).get(0);
            COSDictionary bookmark = document.getDocumentCatalog()
                    .getDocumentOutline()
                    .getFirstChild()
                    .getCOSObject();

            assertThat(led(annotation.getCOSDictionary(COSName.A))).isSameAs(there);
            assertThat(led(bookmark.getCOSDictionary(COSName.A))).isSameAs(there);
            assertThat(bookmark.getString(COSName.TITLE)).isEqualTo("There");
            assertThat(referred(only(document, "TOCI"))).isSameAs(there);
        }
    }

    @Test
    void refusesALinkToAPlaceThatNoElementHas() {
        byte[] raw = SmallPages.set("<fo:block>" + LINK + "</fo:block><fo:block id=\"there\">There</fo:block>");

        assertThatThrownBy(() -> TaggedPdf.newest(raw, SmallPages.CREATED)).hasMessageContaining("there");
    }

    @Test
    void bindsANoteToItsCallBothWays() throws IOException {
        try (PDDocument document = newest(NOTE)) {
            COSDictionary note = only(document, "FENote");
            COSDictionary call = only(document, "Reference");

            assertThat(referred(note)).isSameAs(call);
            assertThat(referred(call)).isSameAs(note);
            COSDictionary annotation =
                    StructureTree.annotations(only(document, "Link")).get(0);
            assertThat(led(annotation.getCOSDictionary(COSName.A))).isSameAs(note);
            assertThat(note.getCOSDictionary(COSName.A).getNameAsString("NoteType"))
                    .isEqualTo("Footnote");
            assertThat(StructureTree.of(document).elements("Note")).isEmpty();
        }
    }

    @Test
    void saysThatAListOfTermsDescribesAndKeepsLabelsPlain() throws IOException {
        try (PDDocument document = newest("""
                <fo:list-block><fo:list-item><fo:list-item-label><fo:block><fo:inline fox:abbreviation="@@list=None">Term</fo:inline>
                </fo:block></fo:list-item-label><fo:list-item-body start-indent="20mm"><fo:block>Meaning</fo:block></fo:list-item-body>
                </fo:list-item></fo:list-block>""")) {
            assertThat(only(document, "L").getCOSDictionary(COSName.A).getNameAsString("ListNumbering"))
                    .isEqualTo("Description");
            assertThat(StructureTree.elementKids(only(document, "Lbl"))).isEmpty();
            assertThat(StructureTree.kids(only(document, "Lbl"))).isNotEmpty();
        }
    }

    @Test
    void putsTheCaptionOfAFigureIntoIt() throws IOException {
        try (PDDocument document = newest("""
                <fo:block><fo:instream-foreign-object fox:alt-text="A square"><svg xmlns="http://www.w3.org/2000/svg" width="9"
                height="9"><path d="M0 0h9v9h-9z"/></svg></fo:instream-foreign-object></fo:block>
                <fo:block role="Caption">A square</fo:block>""")) {
            assertThat(StructureTree.elementKids(only(document, "Figure")))
                    .extracting(StructureTree::type)
                    .containsExactly("Caption");
        }
    }

    @Test
    void leavesThePagesAsTheyAre() throws IOException {
        byte[] raw = SmallPages.set(PLACE + NOTE);
        try (PDDocument older = Loader.loadPDF(TaggedPdf.mended(raw, SmallPages.CREATED));
                PDDocument newer = Loader.loadPDF(TaggedPdf.newest(raw, SmallPages.CREATED))) {
            assertThat(new PDFTextStripper().getText(newer)).isEqualTo(new PDFTextStripper().getText(older));
            assertThat(newer.getPage(0).getContents().readAllBytes())
                    .isEqualTo(older.getPage(0).getContents().readAllBytes());
        }
    }

    @Test
    void givesTheSameBytesAgain() {
        byte[] raw = SmallPages.set(PLACE + NOTE);

        assertThat(TaggedPdf.newest(raw, SmallPages.CREATED)).isEqualTo(TaggedPdf.newest(raw, SmallPages.CREATED));
    }
}
