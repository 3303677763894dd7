package org.planpress.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Rule;
import org.planpress.model.Prose;

class MarkdownReaderTest {

    private final Findings findings = new Findings();

    static Stream<Arguments> textsBeyondALimit() {
        return Stream.of(
                beyond("markdown-too-many-references", "20,000 definitions", numbered(20_000, "[r%d]: /a\n")),
                beyond("markdown-too-many-references", "501 definitions", numbered(501, "[r%d]: /a\n\n")),
                beyond("markdown-too-large", "1.1 MB of backtick runs", backtickRuns(1_100_000)),
                beyond("markdown-too-tangled", "backtick runs", backtickRuns(100_000)),
                beyond("markdown-too-deep", "3,000 quotations", ">".repeat(3_000) + "a"),
                beyond("markdown-too-deep", "3,000 spaced quotations", "> ".repeat(3_000) + "a"),
                beyond("markdown-too-deep", "21 quotations", "> ".repeat(21) + "a"),
                beyond("markdown-long-run", "1,000 lists on a line", "- ".repeat(1_000) + "a"),
                beyond("markdown-too-deep", "1,000 mixed lists on a line", "- + ".repeat(500) + "a"),
                beyond("markdown-too-deep", "1,000 numbered lists on a line", "1. ".repeat(1_000) + "a"),
                beyond("markdown-too-deep", "700 list levels", levels(700, "  ")),
                beyond("markdown-too-large", "800 list levels", levels(800, "  ")),
                beyond("markdown-too-deep", "lists by tabs", levels(400, "\t")),
                beyond("markdown-too-deep", "lists in quotations", "> - ".repeat(400) + "a"),
                beyond(
                        "markdown-too-deep",
                        "levels after a lazy line",
                        "- ".repeat(19) + "a\nlazy\n" + " ".repeat(38) + "- ".repeat(19) + "a"),
                beyond("markdown-too-deep", "emphasis", "*a ".repeat(1_000) + "a* ".repeat(1_000)),
                beyond("markdown-too-deep", "pictures", "![".repeat(500) + "a" + "](b)".repeat(500)),
                beyond("markdown-too-tangled", "50,000 [", "[".repeat(50_000)),
                beyond("markdown-too-tangled", "50,000 *a", "*a ".repeat(50_000)),
                beyond("markdown-too-tangled", "50,000 ![", "![".repeat(50_000)),
                beyond("markdown-too-tangled", "entities", "&amp;".repeat(50_000)),
                beyond("markdown-too-tangled", "100 KB of words", "word ".repeat(20_001)),
                beyond("markdown-too-tangled", "a wide table", "a|".repeat(1_000) + "\n" + "-|".repeat(1_000)),
                beyond("markdown-long-run", "stars", "*".repeat(100_000)),
                beyond("markdown-long-run", "a spaced pause", "- ".repeat(100_000)),
                beyond("markdown-long-run", "backticks", "words\n" + "`".repeat(501)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("textsBeyondALimit")
    void aTextBeyondALimitIsReportedAndNotRead(String code, String name, String markdown) {
        Prose prose = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(markdown));
        assertThat(findings.sorted()).as(name).extracting(Finding::code).containsExactly(code);
        assertThat(prose).isSameAs(Prose.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a\n\n",
                "1) a\n2. b\n",
                ">a\n\n",
                "# a\n",
                "    a\n",
                "~~~\na\n",
                "<div>\n\n",
                "a|b\n-|-\nc|d\n\n",
                "a\n\n",
                "[a](b) ",
                "[a]\n",
                "`a\n",
                "<b>",
                "</b>",
                "&amp;",
                "|\n",
                "*a**b",
                "[a](((",
                "![[]()",
                "\\\n",
                "a  \n"
            })
    void aTextJustWithinTheLimitsIsReadInTime(String part) {
        int times = Math.min(
                490_000 / part.length(), 19_000 / Math.max(1, (int) part.lines().count()));
        String markdown = part.repeat(part.endsWith("\n\n") ? times : Math.min(times, 3_100 / marks(part)));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(markdown));
        assertThat(findings.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- - - - - - - - - - - - - - - - - - - - - - - - - - - -",
                "********************************************************************************",
                "> > > three\n> > > deep",
                "a line\n===================================================================================="
            })
    void whatAuthorsReallyWriteIsWithinTheLimits(String markdown) {
        assertThat(read(markdown).blocks()).hasSize(1);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void aHundredPagesOfProseAreWithinTheLimits() {
        String page =
                "## A heading\n\nSome *honest* words with [a link](https://example.org/) and `code`.\n\n- one\n- two\n\n";
        assertThat(read(page.repeat(2_000)).blocks()).hasSize(6_000);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void positionsCountFromTheLineOnWhichTheBodyStarts() {
        Prose prose = MarkdownReader.read("\nwords *here*", "content/page.md", 5, findings);
        assertThat(prose.allInlines().map(inline -> inline.at().toString()))
                .containsExactly("content/page.md:6:1", "content/page.md:6:7", "content/page.md:6:8");
    }

    @Test
    void columnsCountUtf16Units() {
        assertThat(read("😀 *x*").allInlines().map(inline -> inline.at().column()))
                .containsExactly(1, 4, 5);
    }

    @Test
    void aLimitIsReportedWhereItIsExceeded() {
        MarkdownReader.read("fine\n\n" + ">".repeat(30), "page.md", 3, findings);
        assertThat(findings.sorted().get(0).location()).hasToString("page.md:5:1");
    }

    @Test
    void aCellThatWouldBeLostIsReportedAtItsPlace() {
        Prose prose = read("| a | b |\n|---|---|\n| 1 | 2 | 3 | 4 |\n");
        assertThat(findings.sorted())
                .extracting(Finding::headline)
                .containsExactly(
                        "text.md:3:10: error[table-row-too-long]: this row has 4 cells, the table has 2 columns");
        assertThat(prose.blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Prose.Grid.class, grid -> assertThat(grid.rows().get(0)).hasSize(2));
    }

    @Test
    void anchorsAreUniqueEvenAmongTheirOwnSuffixes() {
        String anchors = read("# A\n# A 2\n# A\n# A\n# A 2\n").blocks().stream()
                .map(block -> ((Prose.Heading) block).anchor())
                .collect(Collectors.joining(" "));
        assertThat(anchors).isEqualTo("a a-2 a-3 a-4 a-2-2");
    }

    @Test
    void asManyNotesAsThereMayBeAreReadInTime() {
        String markdown = numbered(490, "Words.[^n%d]\n\n") + numbered(490, "[^n%d]: A source.\n");
        Prose prose = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(markdown));
        assertThat(prose.allInlines().filter(inline -> inline instanceof Prose.Footnote))
                .hasSize(490);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void theWordsOfANoteAreNoneOfTheLineThatCallsIt() {
        Prose.Block heading = read("# Crime[^1] and [Plan](lang:cy)\n\n[^1]: A source.\n")
                .blocks()
                .get(0);
        assertThat(heading.inlines()).hasSize(4);
        assertThat(Prose.words(heading.inlines())).isEqualTo("Crime and Plan");
        assertThat(((Prose.Heading) heading).anchor()).isEqualTo("crime-and-plan");
    }

    @Test
    void noLinkStandsInsideALink() {
        List<Prose.Inline> inner = read("[a [[an.id]] <https://x.example> **[b](/c/)** d](/e/)")
                .allInlines()
                .filter(inline -> inline instanceof Prose.Link)
                .flatMap(link -> link.inner().stream())
                .toList();
        assertThat(inner).isNotEmpty().noneMatch(inline -> inline instanceof Prose.Link);
    }

    @Test
    void aLineIndentedByATabStartsAtItsFirstWord() {
        assertThat(read("a\\\n\tb").allInlines().map(inline -> inline.ownWords() + " " + inline.at()))
                .last(InstanceOfAssertFactories.STRING)
                .isEqualTo("b text.md:2:2");
    }

    @Test
    void everyRowHasAsManyCellsAsTheHeader() {
        Prose.Grid grid = (Prose.Grid) read("*|-|-|\n|-|-|\n| one\n").blocks().get(0);
        assertThat(grid.rows())
                .isNotEmpty()
                .allMatch(row -> row.size() == grid.header().size());
    }

    /** Whatever follows whatever: random texts made of the marks that mean something, the same ones on every run. */
    @Test
    void noTextMakesTheReaderFail() {
        String[] parts =
                ("a |b\n|\n\n|*|**|_|`|``|[|]|(|)|![|](|[a]|]: /x\n|<|<b>|<!--|-->|&amp;|&#1;|\\|- |1. |> |    |\t|```\n"
                                + "|# |===\n|---\n|  \n|<https://x.y>|[[a.b]]|😀|\ud83d|<div>\n|<?|\r|\0|~|!|<a@b.c>|[r]: <x> 't'\n|[r][]|[^f]|[^f]: |[^g]: a\n|(lang:cy)|    ")
                        .split("\\|", -1);
        String[] tables = {"|", "|-|-|\n", "a|b\n-|-:\n", "\\|"};
        Random random = new Random(7);
        for (int text = 0; text < 20_000; text++) {
            String markdown = random.ints(1 + random.nextInt(30), 0, parts.length + tables.length)
                    .mapToObj(part -> part < parts.length ? parts[part] : tables[part - parts.length])
                    .collect(Collectors.joining());
            assertThatCode(() -> read(markdown)).as(markdown).doesNotThrowAnyException();
        }
    }

    @Test
    void everyRuleHasItsOwnCode() {
        assertThat(MarkdownReader.RULES).extracting(Rule::code).doesNotHaveDuplicates();
    }

    private Prose read(String markdown) {
        return MarkdownReader.read(markdown, "text.md", 1, findings);
    }

    private static int marks(String part) {
        return Math.max(1, (int)
                part.chars().filter(c -> "[]!*_`<>&|\\".indexOf(c) >= 0).count());
    }

    private static Arguments beyond(String code, String name, String markdown) {
        return Arguments.of(code, name, markdown);
    }

    private static String numbered(int count, String form) {
        return IntStream.range(0, count)
                .mapToObj(number -> form.replace("%d", Integer.toString(number)))
                .collect(Collectors.joining());
    }

    private static String backtickRuns(int length) {
        StringBuilder runs = new StringBuilder();
        for (int run = 1; runs.length() < length; run = run % 400 + 1) {
            runs.append('a').append("`".repeat(run));
        }
        return runs.toString();
    }

    private static String levels(int count, String indent) {
        return IntStream.range(0, count)
                .mapToObj(level -> indent.repeat(level) + "- a\n")
                .collect(Collectors.joining());
    }
}
