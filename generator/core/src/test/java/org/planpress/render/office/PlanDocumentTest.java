package org.planpress.render.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.Findings;
import org.planpress.look.LogoImage;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.origin.ContentWords;
import org.planpress.output.Artifact;
import org.planpress.prose.MarkdownReader;
import org.planpress.render.html.LookFile;
import org.planpress.render.html.TemplateFolder;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.book.Book;
import org.planpress.site.book.BookBuilder;
import org.planpress.site.book.BookChapter;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Pager;
import org.planpress.site.texts.SectionPage;
import org.planpress.testing.PlanFolder;

class PlanDocumentTest {

    private static final TemplateFolder TEMPLATES = templates();
    private static final Instant MADE = Instant.parse("2025-03-01T00:00:00Z");
    private static final Plan PLAN = PlanFolder.read("figures");
    private static final Site SITE = SiteBuilder.build(PLAN, PlanAnalysis.of(PLAN, LocalDate.parse("2026-01-31")));
    private static final String BODY = "word/document.xml";
    private static final Artifact DOCUMENT = document(book());
    private static final OfficeFile FILE = OfficeFile.of(DOCUMENT);

    private static TemplateFolder templates() {
        try {
            return TemplateFolder.builtIn();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Book book() {
        return BookBuilder.build(PLAN, PLAN.current(), SITE);
    }

    private static Artifact document(Book book) {
        Edition edition = PLAN.current();
        return new PlanDocument(TEMPLATES, new OfficeLook(LookFile.read(TEMPLATES)), SITE)
                .render(
                        book,
                        edition,
                        Map.of("assets/van.png", png(300, 150)),
                        figure -> Optional.of(png(1200, 600)),
                        MADE);
    }

    private static byte[] png(int width, int height) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return file.toByteArray();
    }

    /** The document of a book with one chapter, which an author wrote. */
    private static OfficeFile written(String markdown) {
        Findings findings = new Findings();
        Prose prose = MarkdownReader.read(markdown, "content/text.md", 1, findings);
        Book book = book();
        BookChapter chapter = new BookChapter(
                "text",
                "section",
                "Text",
                "Text",
                Optional.empty(),
                "/text/",
                List.of(),
                List.of(),
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new SectionPage(
                        "Text",
                        "Text",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        prose,
                        new Pager("", Optional.empty(), Optional.empty())));
        return OfficeFile.of(document(new Book(
                book.language(),
                book.organisation(),
                book.title(),
                book.headline(),
                book.running(),
                book.phase(),
                book.foot(),
                book.date(),
                book.draft(),
                book.notice(),
                book.site(),
                book.imprint(),
                book.isbn(),
                book.find(),
                book.keyFigures(),
                book.briefs(),
                book.home(),
                book.about(),
                List.of(chapter),
                book.contact(),
                book.forms())));
    }

    @Test
    void isTheSameFileEachTime() {
        assertThat(DOCUMENT.path()).isEqualTo("plan.docx");
        assertThat(document(book()).bytes()).isEqualTo(DOCUMENT.bytes());
    }

    @Test
    void usesOnlyStylesThatItHas() {
        Set<String> styles = new HashSet<>(FILE.all("word/styles.xml", "w:styleId=\"([^\"]*)\""));

        assertThat(FILE.all(BODY, "<w:(?:pStyle|rStyle|tblStyle) w:val=\"([^\"]*)\""))
                .isNotEmpty()
                .allMatch(styles::contains);
        assertThat(FILE.all("word/styles.xml", "<w:name w:val=\"([^\"]*)\""))
                .contains(
                        "Title",
                        "heading 1",
                        "heading 6",
                        "caption",
                        "List Bullet",
                        "List Number",
                        "Quote",
                        "Hyperlink",
                        "footnote text",
                        "footnote reference",
                        "toc 1");
    }

    @Test
    void neverLeavesOutALevelOfHeadings() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(DOCUMENT.bytes()))) {
            List<Integer> levels = document.getParagraphs().stream()
                    .map(XWPFParagraph::getStyle)
                    .filter(style -> style != null && style.matches("Heading[1-6]"))
                    .map(style -> Integer.parseInt(style.substring("Heading".length())))
                    .toList();

            assertThat(levels).contains(1, 2, 3);
            for (int at = 1; at < levels.size(); at++) {
                assertThat(levels.get(at)).isLessThanOrEqualTo(levels.get(at - 1) + 1);
            }
        }
    }

    @Test
    void showsEachIdAndMarksItsPlace() {
        Edition edition = PLAN.current();
        List<String> ids = java.util.stream.Stream.of(
                        edition.priorities().stream()
                                .map(priority -> priority.id().toString()),
                        edition.priorities().stream()
                                .flatMap(priority -> priority.sheet().outcomes().stream())
                                .map(outcome -> outcome.id().toString()),
                        edition.commitments().stream()
                                .map(commitment -> commitment.id().toString()),
                        edition.kpis().stream().map(kpi -> kpi.id().toString()))
                .flatMap(found -> found)
                .toList();

        assertThat(ids).hasSizeGreaterThan(3);
        assertThat(ids).allSatisfy(id -> assertThat(FILE.text(BODY)).contains(">[" + id + "]<"));
        assertThat(FILE.all(BODY, "<w:bookmarkStart [^>]*w:name=\"([^\"]*)\""))
                .hasSizeGreaterThan(ids.size())
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[A-Za-z_][A-Za-z0-9_]{0,39}"));
    }

    @Test
    void leadsEveryLinkInsideToAPlaceThatIsThere() {
        Set<String> places = new HashSet<>(FILE.all(BODY, "<w:bookmarkStart [^>]*w:name=\"([^\"]*)\""));

        assertThat(FILE.all(BODY, "w:anchor=\"([^\"]*)\"")).isNotEmpty().allMatch(places::contains);
    }

    @Test
    void describesEachPictureOfAChart() {
        List<String> described = FILE.all(BODY, "<wp:docPr [^>]*descr=\"([^\"]+)\"");

        assertThat(described).isNotEmpty().hasSameSizeAs(FILE.all(BODY, "(<w:drawing>)"));
        assertThat(FILE.text(BODY)).contains(" SEQ Figure ", "<wp:extent cx=\"3657600\" cy=\"1828800\"/>");
    }

    @Test
    void repeatsTheHeadOfEachTable() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(DOCUMENT.bytes()))) {
            assertThat(document.getTables()).isNotEmpty();
            for (XWPFTable table : document.getTables()) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRows()).noneMatch(row -> row.isCantSplitRow() == false);
                assertThat(table.getStyleID()).isEqualTo("PlanTable");
            }
        }
    }

    @Test
    void saysInFrontHowCorrectionsFindTheirWayBack() {
        assertThat(FILE.text(BODY)).contains("How to send corrections", "Keep the ids: ");
        assertThat(FILE.text("word/settings.xml")).contains("<w:trackRevisions/>");
    }

    @Test
    void listsItsChaptersInAField() {
        assertThat(FILE.text(BODY)).contains("TOC \\o \"1-2\" \\h");
        assertThat(FILE.all(BODY, "<w:pStyle w:val=\"(TOC1)\"/>"))
                .hasSameSizeAs(FILE.all(BODY, "<w:pStyle w:val=\"(Heading1)\"/>"));
    }

    @Test
    void namesThePageOfEachChapterInItsContents() {
        List<String> places = FILE.all(BODY, " PAGEREF (\\S+) ");
        List<Integer> pages = FILE.all(BODY, " PAGEREF .*?<w:t xml:space=\"preserve\">(\\d+)</w:t>").stream()
                .map(Integer::valueOf)
                .toList();

        assertThat(places).hasSameSizeAs(FILE.all(BODY, "<w:pStyle w:val=\"(TOC[12])\"/>"));
        assertThat(pages).hasSameSizeAs(places).isSorted();
        assertThat(pages.get(0)).isEqualTo(3);
        assertThat(new HashSet<>(pages))
                .hasSizeGreaterThanOrEqualTo(
                        FILE.all(BODY, "<w:pStyle w:val=\"(TOC1)\"/>").size());
    }

    @Test
    void givesEachParagraphAnId() {
        List<String> paragraphs = FILE.all(BODY, "(?s)(<w:p>.*?</w:p>)").stream()
                .filter(paragraph -> paragraph.contains("</w:t>") && !paragraph.contains("w:val=\"TOC"))
                .toList();

        assertThat(paragraphs).hasSizeGreaterThan(100).allMatch(paragraph -> paragraph.contains("w:name=\"_p_"));
        assertThat(FILE.all(BODY, "<w:bookmarkStart w:id=\"(\\d+)\"")).doesNotHaveDuplicates();
        assertThat(written("Words.[^a]\n\n[^a]: A note.\n").text("word/footnotes.xml"))
                .contains("w:name=\"_p_");
    }

    @Test
    void knowsWhereEachParagraphStands() {
        List<Passage> passages = new PlanDocument(TEMPLATES, new OfficeLook(LookFile.read(TEMPLATES)), SITE)
                .passages(book(), PLAN.current(), ContentWords.of(PLAN), Map.of());

        assertThat(passages.stream().map(passage -> passage.id().bookmark()))
                .containsAll(FILE.all(BODY, "w:name=\"(_p_[^\"]*)\""));
        assertThat(PLAN.current().commitments())
                .allSatisfy(commitment -> assertThat(passages).anySatisfy(passage -> {
                    assertThat(passage.words()).isEqualTo(commitment.text().value());
                    assertThat(passage.at(0).orElseThrow().from().start())
                            .isEqualTo(commitment.text().from().start());
                }));
    }

    @Test
    void saysWhoseItIsAndInWhichLanguage() {
        assertThat(FILE.text("docProps/core.xml"))
                .contains(
                        "<dc:title>" + PLAN.current().sheet().title() + "</dc:title>",
                        "<dc:creator>" + PLAN.site().organisation() + "</dc:creator>",
                        "2025-03-01T00:00:00Z</dcterms:created>",
                        "2025-03-01T00:00:00Z</dcterms:modified>");
        assertThat(FILE.text("word/styles.xml")).contains("<w:lang w:val=\"en-GB\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    *all* words       | <w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">all</w:t></w:r>
                    ***all***         | <w:rPr><w:b/><w:i/></w:rPr><w:t xml:space="preserve">all</w:t>
                    `code`            | <w:rStyle w:val="Code"/>
                    <b>x</b>          | &lt;b>
                    > said            | <w:pStyle w:val="Quote"/>
                    - one             | <w:pStyle w:val="ListBullet"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>
                    4. four           | <w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>
                    ![A van](assets/van.png) | descr="A van"
                    ![A bus](assets/bus.svg) | <w:rStyle w:val="LeftOut"/></w:rPr><w:t xml:space="preserve">Picture: A bus
                    [us](/money/)     | <w:rStyle w:val="Hyperlink"/>
                    """)
    void writesWhatAnAuthorWrote(String markdown, String expected) {
        OfficeFile file = written(markdown + "\n");

        assertThat(file.text(BODY)).contains(expected);
    }

    @Test
    void countsEachNumberedListFromItsOwnStart() {
        OfficeFile file = written("4. four\n5. five\n\nWords.\n\n1. one\n   - inner\n\n   more\n");

        assertThat(file.text("word/numbering.xml"))
                .contains("<w:num w:numId=\"3\">", "<w:startOverride w:val=\"4\"/>", "<w:num w:numId=\"4\">");
        assertThat(file.text(BODY))
                .contains("<w:numId w:val=\"4\"/>", "<w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/>", "ListContinue");
    }

    @Test
    void putsFootnotesAtTheFootOfThePage() {
        OfficeFile file = written("Words.[^a] More.\n\n[^a]: From [a paper](https://example.org/a).\n");

        assertThat(file.text(BODY)).contains("<w:footnoteReference w:id=\"1\"/>");
        assertThat(file.text("word/footnotes.xml"))
                .contains("<w:footnote w:id=\"1\">", "a paper", "HYPERLINK &quot;https://example.org/a&quot;");
    }

    @Test
    void leavesAChartWithoutAPictureToItsWordsAndTable() {
        Artifact plain = new PlanDocument(TEMPLATES, new OfficeLook(LookFile.read(TEMPLATES)), SITE)
                .render(
                        book(),
                        PLAN.edition(new Id("2025-29")).orElseThrow(),
                        Map.of(),
                        figure -> Optional.empty(),
                        MADE);

        assertThat(OfficeFile.of(plain).text(BODY))
                .doesNotContain("<w:drawing>")
                .contains(" SEQ Table ");
    }

    @Test
    void bearsTheLogoBeforeItsTitle() {
        LogoImage logo = new LogoImage(png(400, 100), 400, 100, "The mark of the office");
        Artifact marked = new PlanDocument(TEMPLATES, new OfficeLook(LookFile.read(TEMPLATES), Optional.of(logo)), SITE)
                .render(book(), PLAN.current(), Map.of(), figure -> Optional.empty(), MADE);

        String text = OfficeFile.of(marked).text(BODY);
        assertThat(text.indexOf("descr=\"The mark of the office\""))
                .isPositive()
                .isLessThan(text.indexOf("w:val=\"Title\""));
        assertThat(OfficeFile.of(document(book())).text(BODY)).doesNotContain("The mark of the office");
    }

    @Test
    void keepsAPictureWithItsCaption() {
        assertThat(written("![A van](assets/van.png)\n\nCredit: a club.\n\nMore.\n")
                        .text(BODY))
                .containsPattern("<w:keepNext/></w:pPr><w:r><w:drawing>");
        assertThat(written("![A van](assets/van.png)\n\n" + "Many words. ".repeat(30) + "\n")
                        .text(BODY))
                .doesNotContainPattern("<w:keepNext/></w:pPr><w:r><w:drawing>");
    }

    @Test
    void tellsTheTermsOfReuse() {
        Book book = book();

        assertThat(book.forms()).isNotEmpty();
        assertThat(OfficeFile.of(document(book)).text(BODY))
                .contains(book.forms().stream().map(Fact::term).toList());
    }

    @Test
    void keepsWhatLeadsToSomethingOnItsPage() {
        String text =
                written("Before:\n\n- one\n- two\n- three\n- four\n\nAfter.\n").text(BODY);

        assertThat(text)
                .containsPattern(
                        "<w:keepNext/><w:numPr>[^/]*/>[^/]*/></w:numPr></w:pPr><w:bookmarkStart[^>]*><w:r><w:t[^>]*>one<");
        assertThat(text)
                .doesNotContainPattern(
                        "<w:keepNext/><w:numPr>[^/]*/>[^/]*/></w:numPr></w:pPr><w:bookmarkStart[^>]*><w:r><w:t[^>]*>two<");
        assertThat(text)
                .containsPattern(
                        "<w:keepNext/><w:numPr>[^/]*/>[^/]*/></w:numPr></w:pPr><w:bookmarkStart[^>]*><w:r><w:t[^>]*>three<");
        assertThat(text)
                .containsPattern(
                        "</w:numPr><w:spacing w:after=\"160\"/></w:pPr><w:bookmarkStart[^>]*><w:r><w:t[^>]*>four<");
    }
}
