package org.planpress.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.look.FontFile;
import org.planpress.look.PressInks;
import org.planpress.look.Separation;
import org.planpress.model.Cmyk;
import org.planpress.model.Rgb;
import org.planpress.output.PressForm;
import org.planpress.render.print.SmallPages;

/** What the press file makes of single things on a page. */
class PressPassesTest {

    private static final Rgb RED = new Rgb(200, 30, 40);
    private static final Rgb INK = new Rgb(20, 34, 43);

    private static byte[] profile() throws IOException {
        return Files.readAllBytes(Path.of("../../content/assets/print/fogra39l.icc"));
    }

    private static PDDocument press(String flow, Map<String, byte[]> files, boolean profiled)
            throws IOException, FontFile.Unusable {
        PressInks inks = new PressInks(
                Map.of(RED, new Cmyk(10, 95, 80, 0), INK, new Cmyk(60, 40, 40, 100)),
                Map.of(RED, new Cmyk(10, 95, 80, 0), INK, new Cmyk(0, 0, 0, 100)),
                profiled ? Separation.of(profile()) : Optional.empty());
        FontFile font = FontFile.read(
                Files.readAllBytes(Path.of("../../templates/assets/fonts/atkinson-hyperlegible-next-400.ttf")));
        PressOrder order = new PressOrder(
                PressForm.A3,
                inks,
                profiled ? Optional.of(profile()) : Optional.empty(),
                Optional.of("FOGRA39"),
                font,
                (page, pages) -> "Page");
        return Loader.loadPDF(TaggedPdf.forThePress(SmallPages.pictured(flow, files), SmallPages.CREATED, order));
    }

    private static String stream(PDPage page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ContentStreamWriter(out).writeTokens(new PDFStreamParser(page).parse());
        String all = out.toString(StandardCharsets.ISO_8859_1);
        return all.substring(0, all.lastIndexOf("/Artifact BMC"));
    }

    @Test
    void printsSmallLettersInOneInkAndLargeOnesInAll() throws Exception {
        try (PDDocument document = press("""
                <fo:block color="#14222b" font-size="9pt">small</fo:block>
                <fo:block color="#14222b" font-size="24pt">large</fo:block>
                <fo:block color="#c81e28" font-size="9pt">red</fo:block>""", Map.of(), true)) {
            assertThat(stream(document.getPage(0)))
                    .containsSubsequence("0 0 0 1 k", "TJ", "0.6 0.4 0.4 1 k", "TJ", "0.1 0.95 0.8 0 k", "TJ");
        }
    }

    @Test
    void printsThinLinesInOneInk() throws Exception {
        try (PDDocument document = press(svg("""
                <path d="M0 0 L50 50" stroke="#14222b" stroke-width=".5"/><path d="M0 9 L50 50" stroke="#14222b" stroke-width="5"/>
                """), Map.of(), true)) {
            assertThat(stream(document.getPage(0))).containsSubsequence("0 0 0 1 K", "S", "0.6 0.4 0.4 1 K", "S");
        }
    }

    @Test
    void laysNoWhiteLettersOver() throws Exception {
        try (PDDocument document = press("""
                <fo:block background-color="#c81e28"><fo:inline color="#ffffff">white</fo:inline> <fo:inline color="#000000">black</fo:inline></fo:block>
                """, Map.of(), true)) {
            assertThat(stream(document.getPage(0)))
                    .containsSubsequence("0 0 0 0 k", "TJ", "/Over gs", "0 0 0 1 k", "TJ");
        }
    }

    private static String svg(String drawing) {
        return "<fo:block><fo:instream-foreign-object fox:alt-text=\"d\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"50\""
                + " height=\"50\">" + drawing + "</svg></fo:instream-foreign-object></fo:block>";
    }

    @Test
    void turnsPatternsAndShadingsIntoInks() throws Exception {
        try (PDDocument document = press(svg("""
                <defs><pattern id="p" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="2" height="4" fill="#c81e28"/></pattern>
                <linearGradient id="g"><stop offset="0" stop-color="#c81e28"/><stop offset=".5" stop-color="#14222b"/><stop offset="1" stop-color="#ffffff"/></linearGradient></defs>
                <rect width="20" height="20" fill="url(#p)"/><rect x="20" width="20" height="20" fill="url(#g)"/>
                <rect y="30" width="20" height="20" fill="#c81e28" opacity=".5"/>"""), Map.of(), true)) {
            String all = everything(document);

            assertThat(all)
                    .contains("PatternType")
                    .doesNotContain("DeviceRGB")
                    .doesNotContain(" rg\n")
                    .doesNotContain(" RG\n");
        }
    }

    /** All objects of a file in the open. */
    private static String everything(PDDocument document) throws IOException {
        StringBuilder all = new StringBuilder();
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            COSBase object = document.getDocument().getObjectFromPool(key).getObject();
            if (object instanceof COSDictionary dictionary) {
                dictionary
                        .entrySet()
                        .forEach(entry -> all.append(entry.getKey())
                                .append(' ')
                                .append(entry.getValue())
                                .append('\n'));
            }
            if (object instanceof COSStream stream
                    && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                    && !stream.containsKey(COSName.getPDFName("Length1"))
                    && !stream.containsKey(COSName.N)) {
                all.append(stream.toTextString());
            }
        }
        return all.toString();
    }

    private static byte[] picture(String form, int type) throws IOException {
        BufferedImage picture = new BufferedImage(60, 40, type);
        Graphics2D pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.RED, 60, 40, new Color(0, 40, 90, 120)));
        pen.fillRect(0, 0, 60, 40);
        pen.setColor(Color.BLACK);
        pen.fillRect(10, 10, 10, 10);
        pen.setColor(Color.WHITE);
        pen.fillRect(30, 10, 10, 10);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, form, out);
        return out.toByteArray();
    }

    private static final String PICTURE =
            "<fo:block><fo:external-graphic src=\"url('assets/a.%s')\" content-width=\"40mm\" fox:alt-text=\"a\"/></fo:block>";

    private static List<PDImageXObject> pictures(PDDocument document) throws IOException {
        List<PDImageXObject> found = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                if (page.getResources().getXObject(name) instanceof PDImageXObject picture) {
                    found.add(picture);
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void turnsPicturesIntoInksAndKeepsWithinWhatPaperTakes(String form) throws Exception {
        byte[] file = picture(form, BufferedImage.TYPE_INT_RGB);
        try (PDDocument document = press(PICTURE.formatted(form), Map.of("assets/a." + form, file), true)) {
            PDImageXObject picture = pictures(document).get(0);
            byte[] inks = picture.createInputStream().readAllBytes();

            assertThat(picture.getColorSpace()).isInstanceOf(PDDeviceCMYK.class);
            assertThat(inks).hasSize(60 * 40 * 4);
            for (int at = 0; at < inks.length; at += 4) {
                assertThat((inks[at] & 0xff) + (inks[at + 1] & 0xff) + (inks[at + 2] & 0xff) + (inks[at + 3] & 0xff))
                        .isLessThanOrEqualTo(765);
            }
            int white = (12 * 60 + 35) * 4;
            assertThat(List.of(inks[white], inks[white + 1], inks[white + 2], inks[white + 3]))
                    .as("white, or nearly so out of a JPEG")
                    .allSatisfy(ink -> assertThat((int) ink).isBetween(0, form.equals("png") ? 0 : 8));
            int black = (15 * 60 + 15) * 4;
            assertThat(inks[black + 3] & 0xff).as("black").isGreaterThan(220);
        }
    }

    @Test
    void keepsWhatShinesThrough() throws Exception {
        byte[] file = picture("png", BufferedImage.TYPE_INT_ARGB);
        try (PDDocument document = press(PICTURE.formatted("png"), Map.of("assets/a.png", file), true)) {
            assertThat(pictures(document))
                    .filteredOn(picture -> picture.getCOSObject().containsKey(COSName.SMASK))
                    .hasSize(1)
                    .allSatisfy(picture -> assertThat(picture.getColorSpace()).isInstanceOf(PDDeviceCMYK.class));
            assertThat(everything(document)).doesNotContain("DeviceRGB");
        }
    }

    @Test
    void leavesGreyPicturesToBlack() throws Exception {
        byte[] file = picture("png", BufferedImage.TYPE_BYTE_GRAY);
        try (PDDocument document = press(PICTURE.formatted("png"), Map.of("assets/a.png", file), true)) {
            assertThat(pictures(document).get(0).getColorSpace()).isInstanceOf(PDDeviceGray.class);
        }
    }

    @Test
    void leavesPicturesAsTheyAreWithoutAProfile() throws Exception {
        byte[] file = picture("jpg", BufferedImage.TYPE_INT_RGB);
        try (PDDocument document = press(PICTURE.formatted("jpg"), Map.of("assets/a.jpg", file), false)) {
            assertThat(pictures(document).get(0).getColorSpace().getNumberOfComponents())
                    .isEqualTo(3);
        }
    }

    @Test
    void namesTheRegisteredCondition() throws Exception {
        try (PDDocument document = press("<fo:block>words</fo:block>", Map.of(), true)) {
            var intent = document.getDocumentCatalog().getOutputIntents().get(0);

            assertThat(intent.getOutputConditionIdentifier()).isEqualTo("FOGRA39");
            assertThat(intent.getRegistryName()).isEqualTo("http://www.color.org");
            assertThat(intent.getInfo()).contains("FOGRA39L");
        }
    }
}
