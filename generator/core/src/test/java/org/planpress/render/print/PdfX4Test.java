package org.planpress.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.planpress.output.PressForm;

/** The rules of PDF/X-4 that a press file of that form is held to; no validator of a third party has seen it. */
class PdfX4Test {

    private static byte[] file = new byte[0];
    private static PDDocument document = new PDDocument();
    private static String metadata = "";

    @BeforeAll
    static void made() throws IOException {
        document.close();
        file = SmallPlan.forThePress(PressForm.X4, SmallPlan.DRAFT, SmallPlan.profile());
        document = Loader.loadPDF(file);
        metadata = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }

    @AfterAll
    static void closed() throws IOException {
        document.close();
    }

    /** All dictionaries of the file. */
    private static List<COSDictionary> dictionaries() {
        List<COSDictionary> found = new ArrayList<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>(List.of(document.getDocument().getTrailer()));
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            COSBase object = next instanceof COSObject reference ? reference.getObject() : next;
            if (object == null || !seen.add(object)) {
                continue;
            }
            if (object instanceof COSDictionary dictionary) {
                found.add(dictionary);
                dictionary.getValues().forEach(open::push);
            } else if (object instanceof COSArray array) {
                array.toList().forEach(open::push);
            }
        }
        return found;
    }

    @Test
    void isOfVersionSixAtMost() {
        assertThat(new String(file, 0, 8, StandardCharsets.US_ASCII)).isEqualTo("%PDF-1.6");
        assertThat(metadata).contains("<pdf:PDFVersion>1.6</pdf:PDFVersion>");
    }

    @Test
    void saysThatItIsPdfX4() {
        assertThat(metadata).contains("<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>");
    }

    @Test
    void describesTheClaimToThoseWhoReadPdfA() {
        assertThat(metadata).contains("<pdfaSchema:prefix>pdfxid</pdfaSchema:prefix>", "<pdfaProperty:name>Trapped<");
    }

    @Test
    void namesItsPressWithAProfileOfFourInks() throws IOException {
        var intents = document.getDocumentCatalog().getOutputIntents();

        assertThat(intents)
                .extracting(intent -> intent.getCOSObject().getNameAsString(COSName.S))
                .containsExactly("GTS_PDFX", "GTS_PDFA1");
        assertThat(intents).allSatisfy(intent -> {
            assertThat(intent.getOutputConditionIdentifier()).isNotEmpty();
            assertThat(intent.getInfo()).isNotEmpty();
        });
        byte[] profile =
                intents.get(0).getDestOutputIntent().createInputStream().readAllBytes();
        assertThat(new String(profile, 12, 8, StandardCharsets.US_ASCII)).isEqualTo("prtrCMYK");
    }

    @Test
    void saysWhetherItIsTrapped() {
        assertThat(document.getDocumentInformation().getTrapped()).isEqualTo("False");
        assertThat(metadata).contains("<pdf:Trapped>False</pdf:Trapped>");
    }

    @Test
    void hasANameDaysAndATitle() {
        assertThat(metadata)
                .contains("<xmpMM:DocumentID>uuid:", "<xmpMM:VersionID>1<", "<xmpMM:RenditionClass>default<")
                .contains("<xmp:CreateDate>2024-11-14T00:00:00Z<", "<xmp:ModifyDate>2024-11-14T00:00:00Z<")
                .contains("<xmp:MetadataDate>2024-11-14T00:00:00Z<", "<dc:title>");
        assertThat(document.getDocument().getDocumentID()).isNotNull();
    }

    @Test
    void leadsNowhere() {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        for (String name : List.of("Outlines", "OpenAction", "AA", "AcroForm", "Names")) {
            assertThat(catalog.containsKey(name)).as(name).isFalse();
        }
        assertThat(dictionaries())
                .noneMatch(each -> each.containsKey(COSName.ANNOTS))
                .noneMatch(each -> "Action".equals(each.getNameAsString(COSName.TYPE)))
                .noneMatch(each -> each.containsKey("JS") || each.containsKey("AA"));
    }

    @Test
    void putsBoxesIntoEachOther() {
        for (PDPage page : document.getPages()) {
            COSDictionary boxes = page.getCOSObject();
            assertThat(boxes.containsKey(COSName.TRIM_BOX)).isTrue();
            assertThat(boxes.containsKey(COSName.ART_BOX)).as("one of both").isFalse();
            assertThat(within(page.getTrimBox(), page.getBleedBox())).isTrue();
            assertThat(within(page.getBleedBox(), page.getMediaBox())).isTrue();
            assertThat(within(page.getCropBox(), page.getMediaBox())).isTrue();
        }
    }

    private static boolean within(PDRectangle inner, PDRectangle outer) {
        return inner.getLowerLeftX() >= outer.getLowerLeftX()
                && inner.getLowerLeftY() >= outer.getLowerLeftY()
                && inner.getUpperRightX() <= outer.getUpperRightX()
                && inner.getUpperRightY() <= outer.getUpperRightY();
    }

    @Test
    void bringsAllFonts() throws IOException {
        int fonts = 0;
        for (PDPage page : document.getPages()) {
            if (page.getResources() != null) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts++;
                }
            }
        }
        assertThat(fonts).isPositive();
    }

    @Test
    void hasNoColourOfScreens() throws IOException {
        assertThat(dictionaries())
                .flatExtracting(COSDictionary::getValues)
                .doesNotContain(COSName.DEVICERGB, COSName.CALRGB);
        for (PDPage page : document.getPages()) {
            assertThat(PageMarks.of(page)).extracting(PageMarks::operator).doesNotContain("rg", "RG");
        }
    }

    @Test
    void hasNothingThatOnlySomeMachinesKnow() {
        assertThat(document.isEncrypted()).isFalse();
        assertThat(dictionaries())
                .noneMatch(each -> each.containsKey("EmbeddedFiles") || each.containsKey("EF"))
                .noneMatch(each -> each.containsKey("OPI") || each.containsKey("Alternates"))
                .noneMatch(each -> each.containsKey("TR") || each.containsKey("HTP"))
                .noneMatch(each -> "PS".equals(each.getNameAsString(COSName.SUBTYPE)))
                .filteredOn(COSStream.class::isInstance)
                .noneMatch(each -> each.containsKey(COSName.F))
                .noneMatch(each -> COSName.LZW_DECODE.equals(each.getCOSName(COSName.FILTER)));
    }

    @Test
    void keepsWhatIsReadAloud() throws IOException {
        assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(metadata).contains("<pdfuaid:part>1</pdfuaid:part>", "<pdfaid:part>3</pdfaid:part>");
    }

    @Test
    void givesTheSameBytesAgain() throws IOException {
        assertThat(SmallPlan.forThePress(PressForm.X4, SmallPlan.DRAFT, SmallPlan.profile()))
                .isEqualTo(file);
    }

    /** Without a profile nobody can say for which press it is. */
    @Test
    void claimsNothingWithoutAProfile() throws IOException {
        try (PDDocument other =
                Loader.loadPDF(SmallPlan.forThePress(PressForm.X4, SmallPlan.DRAFT, Optional.empty()))) {
            assertThat(new String(other.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .doesNotContain("PDF/X-4");
        }
    }
}
