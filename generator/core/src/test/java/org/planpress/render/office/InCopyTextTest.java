package org.planpress.render.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Plan;
import org.planpress.origin.ContentWords;
import org.planpress.output.Artifact;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.book.Book;
import org.planpress.site.book.BookBuilder;
import org.planpress.testing.PlanFolder;
import org.planpress.testing.SampleLook;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads the story back as its format was published. */
class InCopyTextTest {

    private record Made(Plan plan, Book book, Artifact story, List<Passage> passages) {

        static Made of(String name) {
            Plan plan = PlanFolder.read(name);
            Site site = SiteBuilder.build(plan, PlanAnalysis.of(plan, LocalDate.parse("2026-01-31")));
            Book book = BookBuilder.build(plan, plan.current(), site);
            PlanDocument document =
                    new PlanDocument(SampleLook.templates(), new OfficeLook(SampleLook.builtIn()), site);
            Artifact text = document.render(
                    book,
                    plan.current(),
                    Map.of(),
                    figure -> Optional.of(png()),
                    Instant.parse("2025-03-01T00:00:00Z"));
            return new Made(
                    plan,
                    book,
                    InCopyText.of(text, book.title(), SampleLook.builtIn().faces()),
                    document.passages(book, plan.current(), ContentWords.none(), Map.of()));
        }

        private static byte[] png() {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            try {
                ImageIO.write(new BufferedImage(120, 60, BufferedImage.TYPE_INT_RGB), "png", file);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return file.toByteArray();
        }

        Element root() throws Exception {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(story.bytes()))
                    .getDocumentElement();
        }
    }

    private static Stream<Element> all(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }

    /** The words of each paragraph by the mark in it; those of a note are not those of the paragraph that calls it. */
    private static final class Paragraphs {
        private final Map<String, String> byMark = new LinkedHashMap<>();

        static Map<String, String> of(Element story) {
            Paragraphs paragraphs = new Paragraphs();
            all(story, "ParagraphStyleRange").forEach(range -> {
                List<String> marks = new ArrayList<>();
                StringBuilder words = new StringBuilder();
                paragraphs.read(range, marks, words);
                marks.forEach(mark -> paragraphs.byMark.put(mark, words.toString()));
            });
            return paragraphs.byMark;
        }

        private void read(Element parent, List<String> marks, StringBuilder words) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (!(node instanceof Element element)) {
                    continue;
                }
                switch (element.getTagName()) {
                    case "Footnote", "Table" -> {}
                    case "HyperlinkTextDestination" -> marks.add(element.getAttribute("Name"));
                    case "Content" -> words.append(element.getTextContent());
                    default -> read(element, marks, words);
                }
            }
        }
    }

    private static String plain(String words, boolean counted) {
        String plain = PassageId.plain(words.replace('\u2028', ' '));
        return counted ? plain.replaceFirst("(?<=^(Figure|Table) )\\d+", "") : plain;
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures", "two-editions", "smallest", "reports"})
    void holdsEveryParagraphOfThePlan(String name) throws Exception {
        Made made = Made.of(name);

        Map<String, String> paragraphs = Paragraphs.of(made.root());

        List<Passage> text = made.passages().stream()
                .filter(passage -> !passage.id().place().startsWith("front"))
                .toList();
        assertThat(text)
                .hasSizeGreaterThan(20)
                .allSatisfy(passage -> assertThat(
                                plain(paragraphs.getOrDefault(passage.id().bookmark(), "missing"), passage.floats()))
                        .as(passage.id().bookmark())
                        .isEqualTo(plain(passage.words(), passage.floats()).replaceAll(" +", " ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures", "two-editions"})
    void marksEachPromiseByItsOwnId(String name) throws Exception {
        Made made = Made.of(name);
        List<String> marks = all(made.root(), "HyperlinkTextDestination")
                .map(mark -> mark.getAttribute("Name"))
                .toList();

        Stream<String> commitments =
                made.plan().current().commitments().stream().map(one -> one.id().toString());
        Stream<String> outcomes = made.plan().current().priorities().stream()
                .flatMap(priority -> priority.sheet().outcomes().stream())
                .map(one -> one.id().toString());
        Stream<String> kpis =
                made.plan().current().kpis().stream().map(one -> one.id().toString());
        List<String> ids =
                Stream.of(commitments, outcomes, kpis).flatMap(some -> some).toList();

        assertThat(marks).doesNotHaveDuplicates().containsAll(ids);
        assertThat(ids).isNotEmpty();
    }

    /** A program reads from the top and does not look ahead for a style. */
    @ParameterizedTest
    @ValueSource(strings = {"figures", "two-editions", "reports"})
    void definesEachStyleBeforeItIsUsed(String name) throws Exception {
        Set<String> defined = new HashSet<>();
        Element root = Made.of(name).root();
        all(root, "*").forEach(element -> {
            for (String attribute : List.of(
                    "AppliedParagraphStyle", "AppliedCharacterStyle", "AppliedTableStyle", "AppliedCellStyle")) {
                if (element.hasAttribute(attribute)) {
                    assertThat(defined).contains(element.getAttribute(attribute));
                }
            }
            if (element.getTagName().equals("BasedOn")) {
                assertThat(defined).contains(element.getTextContent());
            }
            if (element.hasAttribute("Self")) {
                assertThat(defined.add(element.getAttribute("Self")))
                        .as(element.getAttribute("Self"))
                        .isTrue();
            }
        });
        assertThat(defined)
                .contains("ParagraphStyle/Heading1", "ParagraphStyle/Normal", "CharacterStyle/PlanId")
                .doesNotContain("ParagraphStyle/TOC1");
        assertThat(all(root, "Hyperlink")).allSatisfy(link -> {
            assertThat(defined)
                    .contains(link.getAttribute("Source"))
                    .contains(all(link, "Destination").findFirst().orElseThrow().getTextContent());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures", "two-editions"})
    void fillsEachTable(String name) throws Exception {
        Element root = Made.of(name).root();

        assertThat(all(root, "Table")).isNotEmpty().allSatisfy(table -> {
            int columns = Integer.parseInt(table.getAttribute("ColumnCount"));
            int rows = Integer.parseInt(table.getAttribute("HeaderRowCount"))
                    + Integer.parseInt(table.getAttribute("BodyRowCount"));
            assertThat(all(table, "Row")).hasSize(rows);
            assertThat(all(table, "Column")).hasSize(columns);
            assertThat(all(table, "Cell")
                            .mapToInt(cell -> Integer.parseInt(cell.getAttribute("ColumnSpan")))
                            .sum())
                    .isEqualTo(rows * columns);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = "figures")
    void saysWhatItIs(String name) throws Exception {
        Made made = Made.of(name);
        String text = new String(made.story().bytes(), StandardCharsets.UTF_8);

        assertThat(text)
                .startsWith(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<?aid style=\"50\" type=\"snippet\"")
                .contains("<?aid SnippetType=\"InCopyInterchange\"?>")
                .contains("<AppliedFont type=\"string\">Atkinson Hyperlegible Next</AppliedFont>")
                .contains("FontStyle=\"SemiBold\"")
                .containsPattern("ParagraphStyle/Normal\" Name=\"Normal\" PointSize=\"11\" SpaceAfter=\"7\"");
        assertThat(all(made.root(), "Story"))
                .singleElement()
                .satisfies(story -> assertThat(story.getAttribute("StoryTitle"))
                        .isEqualTo(made.book().title()));
    }
}
