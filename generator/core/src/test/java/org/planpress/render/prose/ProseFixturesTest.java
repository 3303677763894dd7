package org.planpress.render.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.finding.Findings;
import org.planpress.model.Prose;
import org.planpress.prose.MarkdownReader;
import org.planpress.prose.TreeDump;
import org.planpress.testing.Golden;
import org.planpress.words.Language;
import org.planpress.words.Voice;
import org.xml.sax.InputSource;

/** Each folder of fixtures is a text, the tree it is read into and the HTML it becomes. */
class ProseFixturesTest {

    private static final Path FIXTURES = Path.of("src/test/resources/prose");
    private static final LinkTargets TARGETS = target -> "../.." + (target.startsWith("/") ? target : "/" + target);

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @Test
    void fixturesAreThere() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTextBecomesTheExpectedTreeAndHtml(Path folder) throws IOException {
        Prose prose = read(Files.readString(folder.resolve("input.md")));
        Golden.check(folder.resolve("expected.tree.txt"), TreeDump.of(prose));
        Golden.check(
                folder.resolve("expected.html"),
                ProseHtml.render(Voice.builtIn(Language.ENGLISH), prose, TARGETS, new NoteNumbers()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTextCutAnywhereStillBecomesWellFormedHtml(Path folder) throws IOException {
        String markdown = Files.readString(folder.resolve("input.md"));
        for (int end = 0; end <= markdown.length(); end++) {
            String html = ProseHtml.render(
                    Voice.builtIn(Language.ENGLISH), read(markdown.substring(0, end)), TARGETS, new NoteNumbers());
            String tail = ProseHtml.render(
                    Voice.builtIn(Language.ENGLISH), read(markdown.substring(end)), TARGETS, new NoteNumbers());
            assertThatCode(() -> wellFormed(html))
                    .as("the first %s of %s", end, folder)
                    .doesNotThrowAnyException();
            assertThatCode(() -> wellFormed(tail))
                    .as("%s without the first %s", folder, end)
                    .doesNotThrowAnyException();
        }
    }

    /** The same text with each kind of line end reads the same, positions too. */
    @ParameterizedTest
    @MethodSource("cases")
    void lineEndsMakeNoDifference(Path folder) throws IOException {
        String markdown = Files.readString(folder.resolve("input.md")).replace("\r\n", "\n");
        String tree = TreeDump.of(read(markdown));
        assertThat(TreeDump.of(read(markdown.replace("\n", "\r\n")))).isEqualTo(tree);
        assertThat(TreeDump.of(read(markdown.replace("\n", "\r")))).isEqualTo(tree);
    }

    private static Prose read(String markdown) {
        return MarkdownReader.read(markdown, "text.md", 1, new Findings());
    }

    private static void wellFormed(String html) throws Exception {
        // The void elements are the only difference between this HTML and XML.
        String xml = "<div>" + html.replaceAll("<(br|hr|img[^>]*)>", "<$1/>") + "</div>";
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
