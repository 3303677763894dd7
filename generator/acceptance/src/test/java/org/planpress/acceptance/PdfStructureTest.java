package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.acceptance.SpokenPdf.Element;

/**
 * Every printed file of the example, as it is read aloud. A validator of the format passes all of these defects of the
 * typesetter; the test of each finds none in the files, and finds it in a file that was spoilt with it.
 *
 * <table>
 * <caption>Defects that no validator sees, and what looks for each</caption>
 * <tr><th>defect</th><th>test</th></tr>
 * <tr><td>1. A running head that quotes a heading takes the tags from all later chapters</td>
 *     <td>{@link HiddenDefect#CHAPTERS_WITHOUT_TAGS}</td></tr>
 * <tr><td>2. Empty cells are dropped, and columns shift</td><td>{@link HiddenDefect#CELLS_WITHOUT_PLACE}</td></tr>
 * <tr><td>3. The language of a phrase is lost</td><td>{@link #keepsTheLanguageOfEveryPhrase}</td></tr>
 * <tr><td>4. Links do not say where they lead</td><td>{@link HiddenDefect#LINKS_WITHOUT_WORDS}</td></tr>
 * <tr><td>5. Notes have no name</td><td>{@link HiddenDefect#NOTES_WITHOUT_NAME}</td></tr>
 * <tr><td>6. Headers of rows claim to be of columns</td><td>{@link HiddenDefect#ROW_HEADERS_FOR_COLUMNS}</td></tr>
 * <tr><td>7. Notes are read far from what calls them</td><td>{@link HiddenDefect#NOTES_AWAY_FROM_THEIR_CALL}</td></tr>
 * <tr><td>8. Words are glued where a line breaks</td><td>{@link HiddenDefect#GLUED_WORDS}</td></tr>
 * <tr><td>9. Captions stand beside their tables</td><td>{@link HiddenDefect#CAPTIONS_BESIDE_TABLES}</td></tr>
 * <tr><td>10. Lists do not say how they are numbered</td><td>{@link HiddenDefect#LISTS_WITHOUT_NUMBERING}</td></tr>
 * <tr><td>11. Numbers of pages are quotations</td><td>{@link HiddenDefect#PAGE_NUMBERS_AS_QUOTATIONS}</td></tr>
 * <tr><td>12. A link to a place that is not there leads nowhere</td><td>{@link HiddenDefect#LINKS_TO_NOWHERE}</td></tr>
 * <tr><td>13. What templates say to the program is left</td><td>{@link HiddenDefect#MARKS_OF_THE_TEMPLATES}</td></tr>
 * <tr><td>14. The line above notes leaves an empty section in each chapter</td>
 *     <td>{@link HiddenDefect#EMPTY_ELEMENTS}</td></tr>
 * </table>
 */
@SuppressWarnings("NullAway.Init") // set up before all tests
class PdfStructureTest {

    /** All that can go wrong, in one text. */
    private static final String FOREWORD = """
            ---
            title: Foreword
            order: 10
            ---

            Our plan, [Cynllun yr Heddlu](lang:cy), is for the town.[^1] It says [what we ask of you](#what-we-ask-of-you).

            ## What we ask of you

            1. Tell us what you see.
            2. Come to a meeting.

            | Place | Night | Day |
            |---|--:|---|
            | The square | 12 | quiet |
            | The station | 3 | |

            [^1]: The town and the villages around it.
            """;

    @TempDir
    static Path folder;

    private static final Map<Path, SpokenPdf> OPEN = new HashMap<>();

    private static Path small;

    @BeforeAll
    static void publishASmallPlan() throws IOException {
        Path project = folder.resolve("project");
        Trees.copy(Path.of("../core/src/test/resources/plans/smallest"), project);
        Files.writeString(project.resolve("content/editions/2025-29/foreword.md"), FOREWORD);
        small = folder.resolve("site");
        ExamplePlan.build(project, small);
    }

    @AfterAll
    static void close() throws IOException {
        for (SpokenPdf pdf : OPEN.values()) {
            pdf.document().close();
        }
        OPEN.clear();
    }

    static List<Path> files() throws IOException {
        return ExamplePlan.files(".pdf");
    }

    /** What to do with an open document. */
    private interface Look {
        void at(SpokenPdf pdf) throws IOException;
    }

    /** A document is read once for all tests. */
    private static void look(Path file, Look look) throws IOException {
        SpokenPdf pdf = OPEN.get(file);
        if (pdf == null) {
            pdf = SpokenPdf.of(Loader.loadPDF(file.toFile()));
            OPEN.put(file, pdf);
        }
        look.at(pdf);
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasNoHiddenDefect(Path file) throws IOException {
        look(file, pdf -> {
            for (HiddenDefect defect : HiddenDefect.values()) {
                // Nothing in the press file is a link, so no note there is called by one.
                boolean called = !file.endsWith("plan-press.pdf");
                if (called || defect != HiddenDefect.NOTES_AWAY_FROM_THEIR_CALL) {
                    assertThat(defect.in(pdf)).as(defect.name()).isEmpty();
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource(HiddenDefect.class)
    void wouldFindADefect(HiddenDefect defect) throws IOException {
        Path source = defect == HiddenDefect.CAPTIONS_BESIDE_TABLES ? ExamplePlan.site() : small;
        try (PDDocument document = Loader.loadPDF(source.resolve("plan.pdf").toFile())) {
            SpokenPdf sound = SpokenPdf.of(document);
            assertThat(defect.in(sound)).isEmpty();

            defect.inflict(sound);

            assertThat(defect.in(SpokenPdf.of(document))).isNotEmpty();
        }
    }

    @Test
    void keepsTheLanguageOfEveryPhrase() throws IOException {
        for (String name : List.of("plan.pdf", "plan-ua2.pdf", "plan-large-print.pdf", "plan-press.pdf")) {
            look(small.resolve(name), pdf -> assertThat(phrases(pdf)).as(name).containsExactly("cy Cynllun yr Heddlu"));
        }
    }

    private static List<String> phrases(SpokenPdf pdf) {
        return pdf.all("Span")
                .filter(element -> element.said(COSName.LANG).isPresent())
                .map(element -> element.said(COSName.LANG).orElseThrow() + " " + element.text())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysNoHeaderOfATableTwice(Path file) throws IOException {
        look(
                file,
                pdf -> pdf.all("Table").forEach(table -> {
                    List<String> heads = table.all("TR")
                            .filter(row -> row.kids().stream()
                                    .allMatch(cell -> cell.type().equals("TH")))
                            .map(Element::text)
                            .toList();
                    assertThat(heads).as(table.toString()).doesNotHaveDuplicates();
                }));
    }

    /** By a caption, or, where it stands in a text under a heading, by the words of that, as on the web. */
    @ParameterizedTest
    @MethodSource("files")
    void namesEveryTable(Path file) throws IOException {
        look(
                file,
                pdf -> assertThat(pdf.all("Table"))
                        .allSatisfy(table ->
                                assertThat(name(table)).as(table.toString()).isNotBlank()));
    }

    private static String name(Element table) {
        return table.all("Caption").findFirst().map(Element::text).orElseGet(() -> {
            COSDictionary attributes = table.dictionary().getCOSDictionary(COSName.A);
            return attributes == null ? "" : attributes.getString("Summary", "");
        });
    }

    /** Levels of headings step down one at a time. */
    @ParameterizedTest
    @MethodSource("files")
    void hasRealHeadingsThatSkipNoLevel(Path file) throws IOException {
        look(file, pdf -> {
            int last = 0;
            for (Element heading : pdf.all("H[1-6]?").toList()) {
                int level = Integer.parseInt(heading.type().substring(1));
                assertThat(heading.text()).isNotBlank();
                assertThat(level).as(heading.toString()).isLessThanOrEqualTo(last + 1);
                last = level;
            }
            assertThat(last).as("headings").isPositive();
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void embedsWhatItNeedsOfEveryFont(Path file) throws IOException {
        look(file, pdf -> {
            for (PDPage page : pdf.document().getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
                }
            }
        });
    }

    /** A figure says what its chart or picture says on the web, whichever page that is on, or the address that its squares hold. */
    @ParameterizedTest
    @MethodSource("files")
    void describesEveryFigureAsTheWebDoes(Path file) throws IOException {
        Set<String> web = new TreeSet<>();
        ExamplePlan.files(".html").forEach(page -> web.addAll(WebPage.of(page).figures()));
        look(
                file,
                pdf -> assertThat(pdf.all("Figure")
                                .map(figure -> figure.said(COSName.ALT).orElse(""))
                                .filter(words -> !words.startsWith("https://")))
                        .isSubsetOf(web));
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsNoPictureButThoseOfTheContent(Path file) throws IOException {
        List<String> ours = new ArrayList<>();
        for (Path picture : pictures()) {
            BufferedImage image = ImageIO.read(picture.toFile());
            ours.add(image.getWidth() + "×" + image.getHeight());
        }
        look(file, pdf -> {
            for (PDPage page : pdf.document().getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                        assertThat(ours).contains(image.getWidth() + "×" + image.getHeight());
                    }
                }
            }
        });
    }

    private static List<Path> pictures() throws IOException {
        try (Stream<Path> files = Files.walk(ExamplePlan.PROJECT.resolve("content"))) {
            return files.filter(file -> file.toString().matches(".*\\.(png|jpe?g)"))
                    .toList();
        }
    }

    /** Nothing in the press file leads anywhere. */
    static List<Path> linked() throws IOException {
        return files().stream().filter(file -> !file.endsWith("plan-press.pdf")).toList();
    }

    @ParameterizedTest
    @MethodSource("linked")
    void leadsToTheRightKindOfElement(Path file) throws IOException {
        look(file, pdf -> {
            Destinations destinations = Destinations.of(pdf);
            for (Element link : pdf.all("Link").toList()) {
                for (SpokenPdf.Annotation annotation : link.annotations()) {
                    destinations
                            .of(annotation)
                            .ifPresent(target -> assertThat(target.type())
                                    .as("%s leads to %s", link, target)
                                    .matches(kinds(target.said(COSName.ID).orElseThrow())));
                }
            }
            // The entry of a group, such as all topics, leads to the first of them.
            Map<String, List<String>> entries = new HashMap<>();
            pdf.all("TOCI").forEach(entry -> {
                Element link = entry.all("Link").findFirst().orElseThrow();
                Element target = destinations.of(link.annotations().get(0)).orElseThrow();
                entries.computeIfAbsent(target.text(), first -> new ArrayList<>())
                        .add(entry.text());
            });
            assertThat(entries)
                    .allSatisfy((target, leading) -> assertThat(leading)
                            .anyMatch(entry -> entry.contains(target) || target.startsWith(named(entry))));
        });
    }

    /** An entry without the number of its page; a table adds of when its figures are. */
    private static String named(String entry) {
        return entry.replaceFirst("[ .]*\\d+$", "");
    }

    /** Which types of element the places of a book may be, by how they are named. */
    private static String kinds(String id) {
        if (id.matches("fn\\d+")) {
            return HiddenDefect.NOTE;
        }
        return id.matches("(.*-)?(commitments|kpis|measures|reports)-.*") ? "P|TH|H[1-6]" : "H[1-6]";
    }

    static List<Path> books() throws IOException {
        return files().stream()
                .filter(file -> file.getFileName().toString().startsWith("plan"))
                .toList();
    }

    /** Chapters of a book are pages of the site. Report packs and sheets choose from pages in an order of their own. */
    @ParameterizedTest
    @MethodSource("books")
    void readsInTheOrderOfTheWeb(Path file) throws IOException {
        Map<String, Path> pages = pages();
        look(file, pdf -> {
            int compared = 0;
            List<String> breaks = new ArrayList<>();
            for (Element chapter : pdf.all("Part").toList()) {
                // The papers of identity are no chapter: the frame of each page of the site has part of them.
                Path page = place(chapter).endsWith("about") ? null : pages.get(place(chapter));
                if (page != null) {
                    compared += inBoth(chapter, WebPage.of(page), breaks);
                }
            }
            assertThat(breaks).isEmpty();
            assertThat(compared).isGreaterThan(blocks(pdf.root()).size() / 3);
        });
    }

    private static String place(Element chapter) {
        return chapter.all("H1")
                .flatMap(heading -> heading.said(COSName.ID).stream())
                .findFirst()
                .orElse("");
    }

    /** The pages of the site, by the name of the same place in a book. */
    private static Map<String, Path> pages() throws IOException {
        Map<String, Path> pages = new HashMap<>();
        for (Path page : ExamplePlan.files("index.html")) {
            String address = ExamplePlan.site().relativize(page.getParent()).toString();
            pages.put(address.replace('/', '-').replace('\\', '-'), page);
        }
        return pages;
    }

    /**
     * What stands in both, and once in each, comes in the same order.
     *
     * @param breaks gets the first place where it does not
     * @return how much stands in both
     */
    private static int inBoth(Element printed, WebPage page, List<String> breaks) {
        Set<String> both = once(blocks(printed));
        both.retainAll(once(page.blocks()));
        // Ids hang in the margin of print and are read after what they name.
        both.removeIf(words -> words.matches("[a-z][a-z0-9]*(\\.[a-z0-9-]+)+"));
        List<String> here = blocks(printed).stream().filter(both::contains).toList();
        List<String> there = page.blocks().stream().filter(both::contains).toList();
        IntStream.range(0, here.size())
                .filter(at -> !here.get(at).equals(there.get(at)))
                .limit(1)
                .forEach(at ->
                        breaks.add(printed + ": “" + here.get(at) + "” where the web has “" + there.get(at) + "”"));
        return both.size();
    }

    /** Texts of a document; a bare number says nothing of the order. */
    private static List<String> blocks(Element printed) {
        return printed.all("H[1-6]|P|Caption|Lbl|TD|TH")
                .map(Element::line)
                .filter(text -> text.matches(".*\\p{L}{2}.*"))
                .toList();
    }

    private static Set<String> once(List<String> texts) {
        return texts.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(text -> text.getValue() == 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
