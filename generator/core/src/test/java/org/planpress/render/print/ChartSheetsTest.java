package org.planpress.render.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.look.Look;
import org.planpress.look.Palette;
import org.planpress.look.PaletteMessage;
import org.planpress.model.Cmyk;
import org.planpress.model.Plan;
import org.planpress.output.Artifact;
import org.planpress.output.Format;
import org.planpress.render.html.LookFile;
import org.planpress.render.html.TemplateFolder;
import org.planpress.render.pdf.StructureTree;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.DataTable;
import org.planpress.site.chart.SampleLines;
import org.planpress.site.chart.SamplePlan;
import org.planpress.site.meetings.GovernancePage;
import org.planpress.testing.Golden;
import org.planpress.testing.PlanFolder;
import org.planpress.words.Language;
import org.planpress.words.Voice;

class ChartSheetsTest {

    private final List<String> remarks = new ArrayList<>();
    private final ChartFigure figure = SamplePlan.figures().get(0);
    private TemplateFolder templates;
    private PrintRenderer printer;
    private ChartSheets.Origin origin;

    @BeforeEach
    void opensTheTemplates() throws IOException {
        Plan plan = PlanFolder.read("two-editions");
        Site site = SiteBuilder.build(plan, PlanAnalysis.of(plan, LocalDate.of(2026, 1, 31)), Set.of(Format.PACK));
        templates = TemplateFolder.builtIn();
        printer = new PrintRenderer(templates, site, LookFile.read(templates));
        origin = new ChartSheets.Origin(
                "en-GB",
                "The office",
                plan.current().id(),
                "https://plan.example.org/",
                Instant.parse("2024-11-14T00:00:00Z"));
    }

    private List<Artifact> files(ChartFigure figure) {
        return new ChartSheets(printer, origin).of(figure, "charts/a/a", remark -> remarks.add(remark.text()));
    }

    private byte[] file(String ending) {
        return files(figure).stream()
                .filter(file -> file.path().equals("charts/a/a." + ending))
                .findFirst()
                .orElseThrow()
                .bytes();
    }

    @Test
    void makesAPageThatIsExactlyTheChart() throws IOException {
        String svg = new String(file("svg"), StandardCharsets.UTF_8);
        try (PDDocument document = Loader.loadPDF(file("pdf"))) {
            PDRectangle page = document.getPage(0).getMediaBox();

            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(svg).contains("width=\"473.2pt\"");
            assertThat(page.getWidth()).isCloseTo(473.2f, within(0.01f));
            assertThat(svg).contains("height=\"" + Variant.plain(page.getHeight()) + "pt\"");
            assertThat(new PDFTextStripper().getText(document)).contains("Policing", "70.7p");
        }
        assertThat(remarks).isEmpty();
    }

    @Test
    void saysTheSameWordsAsTheWeb() throws IOException {
        try (PDDocument document = Loader.loadPDF(file("pdf"))) {
            assertThat(StructureTree.of(document).elements("Figure"))
                    .singleElement()
                    .satisfies(drawn -> assertThat(drawn.getString(COSName.ALT)).isEqualTo(figure.description()));
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(figure.title());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        }
    }

    @Test
    void makesAPictureThatKnowsItsSize() throws IOException {
        byte[] png = file("png");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(picture.getWidth()).isEqualTo((int) (473.2 / 72 * 300));
        int size = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        ByteBuffer chunk = ByteBuffer.wrap(png, size, 9);
        assertThat(List.of(chunk.getInt(), chunk.getInt(), (int) chunk.get())).containsExactly(11811, 11811, 1);
        assertThat(colours(picture)).contains(0xffffff, 0x14445e, 0x14222b);
    }

    private static List<Integer> colours(BufferedImage picture) {
        return java.util.Arrays.stream(
                        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .map(colour -> colour & 0xffffff)
                .distinct()
                .boxed()
                .toList();
    }

    @Test
    void namesTheFontAsOtherProgramsDo() {
        assertThat(new String(file("svg"), StandardCharsets.UTF_8))
                .contains("font-family=\"Atkinson Hyperlegible Next, Arial, Helvetica, sans-serif\"");
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void makesTheSameBytesBesideEachOtherAndInAnotherZoneAndLanguage() {
        List<byte[]> usual = files(figure).stream().map(Artifact::bytes).toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Stream.generate(() -> figure).limit(4).parallel().forEach(same -> {
                List<Artifact> again = files(same);
                for (int at = 0; at < usual.size(); at++) {
                    assertThat(again.get(at).bytes()).as(again.get(at).path()).isEqualTo(usual.get(at));
                }
            });
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** The file was drawn by Java 17; such a chart, with its many small lines, was another picture on Java 25. */
    @Test
    void drawsTheSamePixelsOnEveryJava() {
        ChartFigure areas = new ChartFigure(
                "a",
                "Title",
                "",
                "",
                "Line chart.",
                DataTable.plain("Table", List.of(), List.of(), List.of()),
                "t.csv",
                "Source",
                Optional.empty(),
                List.of(),
                SampleLines.areas(),
                false);
        byte[] png = files(areas).stream()
                .filter(file -> file.path().endsWith(".png"))
                .findFirst()
                .orElseThrow()
                .bytes();

        Golden.checkPicture(Path.of("src/test/resources/charts/measures/areas/expected.png"), png);
    }

    @Test
    void showsTheSameInTheInksOfThePress() throws IOException {
        try (PDDocument screen = Loader.loadPDF(file("pdf"));
                PDDocument press = Loader.loadPDF(press())) {
            assertThat(press.getPage(0).getMediaBox().toString())
                    .isEqualTo(screen.getPage(0).getMediaBox().toString());
            assertThat(press.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(press)).isEqualTo(new PDFTextStripper().getText(screen));
            assertThat(StructureTree.of(press).elements("Figure"))
                    .singleElement()
                    .satisfies(drawn -> assertThat(drawn.getString(COSName.ALT)).isEqualTo(figure.description()));
            List<PageMarks> marks = PageMarks.of(press.getPage(0));
            assertThat(marks)
                    .extracting(PageMarks::operator)
                    .contains("k")
                    .doesNotContain("rg", "RG", "sc", "SC", "g", "G");
            Cmyk bar = LookFile.read(templates).ink("c-bar").press();
            assertThat(marks)
                    .filteredOn(mark -> mark.operator().equals("k"))
                    .anySatisfy(mark -> assertThat(
                                    new Cmyk(percent(mark, 0), percent(mark, 1), percent(mark, 2), percent(mark, 3)))
                            .isEqualTo(bar));
            assertThat(press.getDocumentCatalog().getOutputIntents()).isEmpty();
            assertThat(press.getDocumentInformation().getTrapped()).isEqualTo("False");
        }
    }

    private static int percent(PageMarks mark, int ink) {
        return Math.round(mark.number(ink) * 100);
    }

    private byte[] press() {
        return files(figure).stream()
                .filter(file -> file.path().equals("charts/a/a-press.pdf"))
                .findFirst()
                .orElseThrow()
                .bytes();
    }

    @Test
    void drawsWhoAnswersToWhomAsPrintDoes() throws IOException {
        GovernancePage.Diagram diagram = new GovernancePage.Diagram(
                "Who answers to whom",
                "A diagram.",
                720,
                104,
                List.of(
                        new GovernancePage.Row(0, 0, "The <public>", "", false, ""),
                        new GovernancePage.Row(
                                34, 52, "The office", "also answers to the panel", true, "M9 24V65h23")));
        GovernancePage page = new GovernancePage(
                "Governance", "It is so.", diagram, "Bodies", List.of(), true, Optional.empty(), false, "Papers");

        List<Artifact> files = new GovernanceSheets(printer, origin)
                .of(page, "drawings/g/g", "Two bodies.", remark -> remarks.add(remark.text()));

        assertThat(files)
                .extracting(Artifact::path)
                .containsExactly("drawings/g/g.svg", "drawings/g/g.pdf", "drawings/g/g-press.pdf", "drawings/g/g.png");
        String svg = new String(files.get(0).bytes(), StandardCharsets.UTF_8);
        assertThat(svg)
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns")
                .endsWith("</svg>\n")
                .contains(
                        "<title>Who answers to whom</title>",
                        "<desc>Two bodies.</desc>",
                        "The &lt;public&gt;",
                        "M9 24V65h23",
                        "font-family=\"Atkinson Hyperlegible Next, Arial, Helvetica, sans-serif\"");
        try (PDDocument document = Loader.loadPDF(files.get(1).bytes())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("The <public>", "The office", "also answers to the panel");
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(473.2f, within(0.01f));
        }
        assertThat(remarks).isEmpty();
    }

    /** What the pages of a plan are drawn with, and nothing that only screens have. */
    @Test
    void showsTheColoursLettersAndFontsOfPrintAndNoOthers() throws IOException {
        Artifact brand = new BrandSheets(printer, origin)
                .of(
                        "brand/brand.pdf",
                        "Colours",
                        List.of(new BrandSheet.Mark(1, "First", "p1"), new BrandSheet.Mark(2, "Second", "p2")),
                        remark -> remarks.add(remark.text()));

        Look look = LookFile.read(templates);
        try (PDDocument document = Loader.loadPDF(brand.bytes())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            for (Palette.Colour colour : Palette.of(look).colours()) {
                boolean printed =
                        !List.of("link-hover", "visited", "focus", "focus-ink").contains(colour.name())
                                && !colour.name().matches("p[3-8]");
                String line = colour.name() + ": "
                        + Voice.builtIn(Language.ENGLISH)
                                .say(new PaletteMessage.Purpose(colour.purpose().orElseThrow()))
                        + " " + colour.ink().light().hex() + " "
                        + colour.ink().press().cyan() + " "
                        + colour.ink().press().magenta() + " "
                        + colour.ink().press().yellow() + " "
                        + colour.ink().press().black() + " ";
                assertThat(text.contains(line)).as(line).isEqualTo(printed);
            }
            assertThat(text)
                    .contains("Atkinson Hyperlegible Next 400 italic", "1: p1, full bars", "2: p2, halved bars")
                    .contains("6.4 with muted")
                    .contains("Beside it, at the outer edge, 53 mm")
                    .contains("Artwork reaches 3 mm over the edge.");
            PageFile page = PageFile.read(templates);
            assertThat(page.types())
                    .hasSizeGreaterThan(15)
                    .allSatisfy((name, type) -> assertThat(text)
                            .contains(Variant.plain(type.size()) + " / " + Variant.plain(type.leading())));
        }
        assertThat(remarks).isEmpty();
    }

    /** A colour that templates name nowhere is on no page, and neither are letters. */
    @Test
    void knowsWhatTemplatesMakeUseOf() {
        UsedLooks used = new UsedLooks(List.of(
                "<fo:block color=\"${ink(\"muted\")}\" ${type(\"h1\")}>",
                ".a { fill: var(--c-bar) }",
                "say(\"focus\")"));

        assertThat(used.colours(Set.of("muted", "c-bar", "c-bar-2", "focus", "p1", "p2", "link"), Set.of("p2")))
                .containsExactlyInAnyOrder("muted", "c-bar", "p2", "link");
        assertThat(used.letters("h1", Map.of())).isTrue();
        assertThat(used.letters("h2", Map.of())).isFalse();
        assertThat(used.letters("h2", Map.of("heading-1", Map.of("type", "h2"))))
                .isTrue();
    }
}
