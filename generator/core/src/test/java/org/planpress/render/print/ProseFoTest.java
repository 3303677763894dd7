package org.planpress.render.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.finding.Findings;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.prose.MarkdownReader;
import org.planpress.render.html.TemplateFolder;
import org.planpress.render.prose.NoteNumbers;
import org.planpress.sitemap.IdAddresses;
import org.planpress.testing.Golden;
import org.planpress.testing.PlanFolder;
import org.planpress.testing.SampleLook;
import org.planpress.words.Language;
import org.planpress.words.Voice;
import org.xml.sax.InputSource;

/** Each folder of fixtures is a text, and what it becomes on paper. */
class ProseFoTest {

    private static final Path FIXTURES = Path.of("src/test/resources/prose");
    private static final Plan PLAN = PlanFolder.read("smallest");
    private static final BookLinks LINKS = new BookLinks(
            Map.of("/priorities/p2/", "p2"),
            IdAddresses.of(PLAN),
            PLAN.current().id(),
            "https://plan.example/");

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTextBecomesTheExpectedObjects(Path folder) throws IOException {
        String objects = render(Files.readString(folder.resolve("input.md")), new NoteNumbers());
        Golden.check(folder.resolve("expected.fo"), objects.replace("<fo:block", "\n<fo:block") + "\n");
        assertThatCode(() -> wellFormed(objects)).doesNotThrowAnyException();
    }

    @Test
    void notesAreNumberedThroughTheWholeDocument() throws IOException {
        NoteNumbers numbers = new NoteNumbers();
        String text = "Words.[^1]\n\n[^1]: A source.\n";
        assertThat(render(text, numbers)).contains("id=\"fn1\"");
        assertThat(render(text, numbers)).contains("id=\"fn2\"").doesNotContain("fn1");
    }

    private static String render(String markdown, NoteNumbers numbers) throws IOException {
        Prose prose = MarkdownReader.read(markdown, "text.md", 1, new Findings());
        FoStyle style =
                new FoStyle(Variant.SCREEN, new Inks(SampleLook.builtIn()), PageFile.read(TemplateFolder.builtIn()));
        return MarkedWords.plain(ProseFo.render(
                prose,
                new LinkFo(Voice.builtIn(Language.ENGLISH), LINKS, style, WordMarks.ofNoPage()),
                "part-",
                2,
                numbers));
    }

    private static void wellFormed(String objects) throws Exception {
        String xml = "<r xmlns:fo=\"fo\" xmlns:fox=\"fox\">" + objects + "</r>";
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
