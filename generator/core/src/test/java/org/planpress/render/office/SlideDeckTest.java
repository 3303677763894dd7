package org.planpress.render.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.look.LogoImage;
import org.planpress.model.Plan;
import org.planpress.output.Artifact;
import org.planpress.render.html.LookFile;
import org.planpress.render.html.TemplateFolder;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.ControlLine;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.SitePage;
import org.planpress.site.slides.SlidesPage;
import org.planpress.site.slides.SlidesPage.Part;
import org.planpress.site.slides.SlidesPage.Slide;
import org.planpress.testing.PlanFolder;
import org.planpress.words.Language;
import org.planpress.words.Voice;

class SlideDeckTest {

    private static final Voice ENGLISH = Voice.builtIn(Language.ENGLISH);

    private static final TemplateFolder TEMPLATES = templates();
    private static final Instant MADE = Instant.parse("2025-10-15T00:00:00Z");
    private static final Site SITE = site();
    private static final Artifact DECK = deck(page().made());
    private static final OfficeFile FILE = OfficeFile.of(DECK);

    private static TemplateFolder templates() {
        try {
            return TemplateFolder.builtIn();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Site site() {
        Plan plan = PlanFolder.read("figures");
        return SiteBuilder.build(plan, PlanAnalysis.of(plan, LocalDate.parse("2026-01-31")), Set.of());
    }

    private static SitePage page() {
        return SITE.pages(SlidesPage.class).findFirst().orElseThrow();
    }

    private static Artifact deck(SitePage.Made content) {
        return new SlideDeck(TEMPLATES, new OfficeLook(LookFile.read(TEMPLATES)), SITE)
                .render(page().address(), page().edition(), content, "An office", MADE);
    }

    private static SitePage.Made with(Slide... slides) {
        SlidesPage made = new SlidesPage(
                "A report",
                "A plan",
                "A plan",
                List.of(),
                Optional.empty(),
                new Link("In full", "/reports/r/"),
                Optional.empty(),
                Optional.empty(),
                List.of(new SlidesPage.Section("overall", "Overall", Optional.empty())),
                List.of(slides),
                "An office.",
                false);
        return new SitePage.Made(page().frame(), made);
    }

    private static Slide slide(String heading, List<Part> parts) {
        return new Slide(
                "s",
                "overall",
                Optional.empty(),
                "",
                heading,
                List.of(),
                List.of(),
                parts,
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> slides() {
        return FILE.named("ppt/slides/slide");
    }

    private static ChartFigure chart() {
        return ((SlidesPage) page().content())
                .slides().stream()
                        .flatMap(slide -> slide.chart().stream())
                        .filter(figure -> figure.spec() instanceof ControlLine)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void standsBesideThePageOfTheSlides() {
        assertThat(DECK.path()).isEqualTo("reports/2025-q3/slides.pptx");
        assertThat(slides().size())
                .isGreaterThan(((SlidesPage) page().content()).slides().size());
    }

    @Test
    void bearsTheLogoOnItsFirstSlideOnly() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", png);
        LogoImage logo = new LogoImage(png.toByteArray(), 40, 20, "The mark of the office");
        OfficeFile file = OfficeFile.of(
                new SlideDeck(TEMPLATES, new OfficeLook(LookFile.read(TEMPLATES), Optional.of(logo)), SITE)
                        .render(page().address(), page().edition(), page().made(), "An office", MADE));

        List<String> bearing = file.named("ppt/slides/slide").stream()
                .filter(slide -> file.text(slide).contains("descr=\"The mark of the office\""))
                .toList();
        assertThat(bearing).containsExactly("ppt/slides/slide1.xml");
        assertThat(file.parts()).containsKey("ppt/media/image1.png");
    }

    @Test
    void isTheSameFileEachTime() {
        assertThat(deck(page().made()).bytes()).isEqualTo(DECK.bytes());
    }

    @Test
    void saysTheTitleFirstAndNeverTheSameTwice() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(DECK.bytes()))) {
            List<XSLFTextShape> first = show.getSlides().stream()
                    .map(slide -> (XSLFTextShape) slide.getShapes().get(0))
                    .toList();

            assertThat(first).extracting(XSLFTextShape::getText).doesNotHaveDuplicates();
            assertThat(first)
                    .extracting(XSLFTextShape::getTextType)
                    .startsWith(Placeholder.CENTERED_TITLE)
                    .containsOnly(Placeholder.CENTERED_TITLE, Placeholder.TITLE);
        }
    }

    @Test
    void putsEverythingIntoPlacesThatTheLayoutHas() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(DECK.bytes()))) {
            for (XSLFSlide slide : show.getSlides()) {
                List<String> places =
                        places(slide.getSlideLayout().getXmlObject().xmlText());
                assertThat(places(slide.getXmlObject().xmlText()))
                        .isNotEmpty()
                        .allSatisfy(place -> assertThat(places).contains(place));
                assertThat(slide.getXmlObject().xmlText()).contains("type=\"sldNum\"", "type=\"ftr\"");
            }
        }
    }

    /** {@code body 10}, from {@code <p:ph type="body" idx="10"/>}. */
    private static List<String> places(String xml) {
        List<String> places = new ArrayList<>();
        java.util.regex.Pattern.compile("<p:ph ([^>]*)/>")
                .matcher(xml)
                .results()
                .forEach(found -> {
                    String said = found.group(1);
                    places.add(said.replaceAll(".*type=\"([^\"]*)\".*", "$1") + " "
                            + (said.contains("idx=") ? said.replaceAll(".*idx=\"([^\"]*)\".*", "$1") : ""));
                });
        return places;
    }

    @Test
    void describesEachChartAndLeavesDecorationUnsaid() {
        List<String> described = slides().stream()
                .flatMap(name ->
                        FILE.all(name, "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr [^>]*descr=\"([^\"]+)\"").stream())
                .toList();

        assertThat(described).contains(Xml.escaped(chart().description()));
        assertThat(described).hasSameSizeAs(FILE.named("ppt/charts/chart"));
        assertThat(slides()).allSatisfy(name -> {
            assertThat(FILE.text(name)).doesNotContain("<p:pic>");
            assertThat(FILE.all(name, "name=\"(Numeral|Pattern|Rule)\""))
                    .hasSameSizeAs(FILE.all(name, "(adec:decorative) "));
        });
    }

    @Test
    void keepsTheFiguresOfAChartInASheet() throws IOException, InvalidFormatException {
        ControlLine line = (ControlLine) chart().spec();
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(DECK.bytes()))) {
            XSLFChart chart = show.getCharts().stream()
                    .filter(each ->
                            each.getCTChartSpace().getChart().getPlotArea().sizeOfLineChartArray() > 0)
                    .findFirst()
                    .orElseThrow();
            XSSFWorkbook book = chart.getWorkbook();
            XSSFSheet sheet = book.getSheetAt(0);

            assertThat(sheet.getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo(chart().table().columns().get(1).head());
            assertThat(IntStream.rangeClosed(1, line.points().size())
                            .mapToObj(row -> sheet.getRow(row).getCell(1).getNumericCellValue()))
                    .containsExactlyElementsOf(line.points().stream()
                            .map(point -> point.value().orElse(0))
                            .toList());
            assertThat(sheet.getRow(1).getCell(0).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(line.points().get(0).start());
            assertThat(book.getProperties().getCoreProperties().getCreated()).isEqualTo(java.util.Date.from(MADE));
        }
    }

    @Test
    void namesEachLineOfAChartAtItsEnd() {
        String chart = FILE.named("ppt/charts/chart").stream()
                .map(FILE::text)
                .filter(xml -> xml.contains("<c:lineChart>"))
                .findFirst()
                .orElseThrow();

        assertThat(chart).contains("Average ", "Upper limit ", "Lower limit ", "<c:f>Data!$B$2:$B$");
    }

    @Test
    void givesTheSpeakerAllWordsTheSourceAndTheWayToRead() {
        List<String> notes = FILE.named("ppt/notesSlides/notesSlide").stream()
                .map(FILE::text)
                .toList();

        assertThat(notes).hasSameSizeAs(slides());
        assertThat(notes).allSatisfy(words -> assertThat(words).contains("Source: ", "In full: https://"));
        assertThat(notes).anySatisfy(words -> assertThat(words).contains(Xml.escaped(chart().subtitle())));
    }

    @Test
    void groupsItsSlidesInTheSectionsOfTheReport() {
        String show = FILE.text("ppt/presentation.xml");
        List<String> grouped = FILE.all("ppt/presentation.xml", "<p14:sldId id=\"(\\d+)\"");

        assertThat(grouped).isEqualTo(FILE.all("ppt/presentation.xml", "<p:sldId [^>]*?\\bid=\"(\\d+)\""));
        assertThat(((SlidesPage) page().content()).sections())
                .hasSizeGreaterThan(1)
                .allSatisfy(section -> assertThat(show).contains("<p14:section name=\"" + section.title()));
    }

    @Test
    void setsThingsBesideEachOtherInBoxes() {
        List<SlidesPage.Box> four = Collections.nCopies(4, new SlidesPage.Box("Risk", "Money", "It is not known."));
        List<SlidesPage.Box> wordy = Collections.nCopies(
                4, new SlidesPage.Box("Risk", "Money", "It is not known how much there will be. ".repeat(8)));

        assertThat(OfficeFile.of(deck(with(boxes("Few words", four)))).named("ppt/slides/slide"))
                .hasSize(2);
        assertThat(OfficeFile.of(deck(with(boxes("Many words", wordy)))).named("ppt/slides/slide"))
                .hasSize(3);
    }

    private static Slide boxes(String heading, List<SlidesPage.Box> boxes) {
        return new Slide(
                "s",
                "overall",
                Optional.empty(),
                "",
                heading,
                List.of(),
                boxes,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void saysWhichLanguageEachWordIsIn() {
        assertThat(slides()).allSatisfy(name -> {
            assertThat(FILE.all(name, "(<a:t>)")).hasSameSizeAs(FILE.all(name, "<a:rPr (lang=\"en-GB\")"));
        });
        assertThat(FILE.text("docProps/core.xml"))
                .contains(
                        "<dc:language>en-GB</dc:language>",
                        "<dc:creator>An office</dc:creator>",
                        "2025-10-15T00:00:00Z</dcterms:created>",
                        "2025-10-15T00:00:00Z</dcterms:modified>");
    }

    @Test
    void takesItsColoursFromTheTheme() {
        assertThat(FILE.text("ppt/theme/theme1.xml")).contains("<a:accent1><a:srgbClr val=\"2C4A9A\"/>");
        assertThat(slides()).allSatisfy(name -> assertThat(FILE.text(name)).doesNotContain("srgbClr"));
        assertThat(FILE.text("ppt/presentation.xml")).contains("cx=\"12192000\" cy=\"6858000\"");
    }

    @Test
    void goesOnOnAFurtherSlideRatherThanShrink() {
        List<String> points = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> "Point " + number + ": " + "some more words ".repeat(9) + "and an end.")
                .toList();
        OfficeFile file = OfficeFile.of(deck(with(slide("Long", List.of(new Part("", points))))));
        List<String> said = file.named("ppt/slides/slide").stream()
                .flatMap(name ->
                        file.all(name, "<a:pPr lvl=\"1\"/><a:r><a:rPr lang=\"en-GB\"[^>]*/><a:t>([^<]*)").stream())
                .toList();
        List<String> titles = file.named("ppt/slides/slide").stream()
                .flatMap(name -> file.all(name, "type=\"title\".*?<a:t>([^<]*)").stream())
                .toList();

        assertThat(said).isEqualTo(points);
        assertThat(titles).startsWith("Long" + SlidesPage.part(ENGLISH, 1, titles.size()));
        assertThat(Collections.max(sizes(said, file))).isLessThanOrEqualTo(6);
    }

    /** How many points each slide has. */
    private static List<Integer> sizes(List<String> points, OfficeFile file) {
        return file.named("ppt/slides/slide").stream()
                .map(name ->
                        (int) points.stream().filter(file.text(name)::contains).count())
                .toList();
    }

    @Test
    void neverSetsWordsSmallerThanEighteenPointsButAtTheFoot() {
        String title = "A title that goes on and on and says much more than a title should ever say ".repeat(3);
        OfficeFile file = OfficeFile.of(deck(with(slide(title, List.of(new Part("", List.of("One point.")))))));

        assertThat(file.all("ppt/slides/slide2.xml", " sz=\"([0-9]+)\"")).containsExactly("1800", "2800", "1600");
    }

    @Test
    void setsFewWordsLargerAndSlidesThatGoOnAlike() {
        List<Part> few = List.of(new Part("", List.of("One point.", "Another.")));
        List<Part> many = List.of(new Part("", Collections.nCopies(6, "Some words and some more words. ".repeat(5))));
        OfficeFile file = OfficeFile.of(deck(with(
                slide("Few", few),
                slide("Many" + SlidesPage.part(ENGLISH, 1, 2), many),
                slide("Many" + SlidesPage.part(ENGLISH, 2, 2), few))));

        assertThat(file.all("ppt/slides/slide2.xml", " sz=\"([0-9]+)\"")).containsExactly("2800", "2800", "1600");
        assertThat(file.all("ppt/slides/slide3.xml", " sz=\"([0-9]+)\"")).doesNotContain("2800");
        assertThat(Set.copyOf(file.all("ppt/slides/slide4.xml", " sz=\"([0-9]+)\"")))
                .isEqualTo(Set.copyOf(file.all("ppt/slides/slide3.xml", " sz=\"([0-9]+)\"")));
    }

    /** Figures that need more than their half of a slide are not continued beside an empty one. */
    @Test
    void leavesNoHalfOfASlideEmpty() {
        List<Fact> figures = IntStream.rangeClosed(1, 4)
                .mapToObj(
                        number -> new Fact("Figure " + number, "What it is and how it changed on the year. ".repeat(4)))
                .toList();
        Slide told = new Slide(
                "s",
                "overall",
                Optional.empty(),
                "Topic",
                "Told",
                figures,
                List.of(),
                List.of(new Part("What we do", List.of("One thing.", "Another."))),
                Optional.empty(),
                Optional.empty());
        OfficeFile file = OfficeFile.of(deck(with(told)));
        List<String> slides = file.named("ppt/slides/slide");

        assertThat(slides).hasSize(3);
        assertThat(slides.subList(1, 3))
                .allSatisfy(name ->
                        assertThat(file.text(name)).doesNotContain("<a:p><a:endParaRPr lang=\"en-GB\"/></a:p>"));
        assertThat(file.text("ppt/slides/slide2.xml"))
                .contains("Figure 1", "Figure 4")
                .contains("name=\"Text 2\"");
        assertThat(file.text("ppt/slides/slide3.xml"))
                .contains("What we do", "One thing.")
                .doesNotContain("name=\"Text 2\"");
    }

    /** An editor that draws a point's mark in the colour of its line would hide which way a measure goes. */
    @Test
    void drawsUnusualValuesAsSeriesOfTheirOwn() {
        List<String> charts = FILE.named("ppt/charts/chart").stream()
                .map(FILE::text)
                .filter(xml -> xml.contains("<c:lineChart>"))
                .toList();

        assertThat(charts).isNotEmpty().allSatisfy(xml -> assertThat(xml).doesNotContain("<c:dPt>"));
        assertThat(charts)
                .anySatisfy(
                        xml -> assertThat(xml)
                                .containsPattern(
                                        "<c:v>Unusual[^<]*</c:v></c:pt></c:strCache></c:strRef></c:tx>"
                                                + "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val=\"(diamond|triangle|square)\"/>"));
    }

    @Test
    void saysTheNameOfAListAgainWhereItGoesOn() {
        List<String> points = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> "Point " + number)
                .toList();
        OfficeFile file = OfficeFile.of(deck(with(slide(
                "Lists", List.of(new Part("First", points), new Part("Second", List.of("One", "Two")))))));

        assertThat(file.text("ppt/slides/slide2.xml")).contains("<a:t>First</a:t>", "<a:t>First (continued)</a:t>");
    }

    @Test
    void tellsSlidesWithTheSameHeadingApart() {
        List<Part> parts = List.of(new Part("", List.of("Words.")));
        OfficeFile file = OfficeFile.of(deck(with(slide("Same", parts), slide("Same", parts))));

        assertThat(file.text("ppt/slides/slide3.xml")).contains("<a:t>Same (2)</a:t>");
    }

    @Test
    void writesWhatXmlWouldMisread() {
        OfficeFile file = OfficeFile.of(deck(
                with(slide("A < B & \"C\"\u0001", List.of(new Part("", List.of("<script>alert(1)</script>")))))));

        assertThat(file.text("ppt/slides/slide2.xml"))
                .contains("A &lt; B &amp; ", "&lt;script>alert(1)&lt;/script>")
                .doesNotContain("\u0001");
    }
}
