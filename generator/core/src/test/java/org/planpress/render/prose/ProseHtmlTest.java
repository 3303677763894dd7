package org.planpress.render.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.finding.Provenance;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Prose;
import org.planpress.words.Language;
import org.planpress.words.Voice;

class ProseHtmlTest {

    private static final Provenance FROM = Provenance.at(SourceLocation.startOf("text.md"));

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a b, https://example.org/a%20b",
        "HTTP://Example.org:8080/?q=[1]&r=%41%4, HTTP://Example.org:8080/?q=%5B1%5D&amp;r=%41%254",
        "https://example.org/#a#b, https://example.org/#a%23b",
        "mailto:office@example.org?subject=x, mailto:office@example.org?subject=x",
        "tel:+44 1234 567, tel:+441234567",
        "#part, #part",
        "/money/, page(/money/)",
        "id:p2.vawg.3, page(id:p2.vawg.3)",
        "notes/a:b.pdf, page(notes/a:b.pdf)"
    })
    void aHarmlessTargetBecomesALink(String target, String href) {
        assertThat(link(target)).isEqualTo("<p><a href=\"" + href + "\">words</a></p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScript:x",
                " javascript:x",
                "\tjavascript:x",
                "java\nscript:x",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://example.org/",
                "blob:x",
                "//example.org/",
                "https:example.org",
                "https://",
                "https:///x",
                "https://a@b.example/",
                "https://a b/",
                "https://exa..mple/",
                "https://x:99999/",
                "https://x\\@y/",
                "id:",
                "id:Not an id",
                "mailto:",
                "mailto:a",
                "tel:",
                "tel:abc",
                "",
                "  ",
                "#",
                ":",
                "a:b"
            })
    void anyOtherTargetLeavesTheWordsAlone(String target) {
        assertThat(link(target)).isEqualTo("<p>words</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/x.png",
                "//example.org/x.png",
                "data:image/png,x",
                "/assets/x.png",
                "x.png",
                "assets/",
                "assets/../x.png",
                "assets/a/../../../x",
                "assets\\x.png",
                "assets/.."
            })
    void aPictureFromElsewhereLeavesItsDescription(String target) {
        assertThat(picture(target)).isEqualTo("<p><span class=\"left-out\">Picture: a &quot;map&quot;</span></p>\n");
    }

    @Test
    void aPictureUnderAssetsIsShown() {
        assertThat(picture("assets/maps/the county.png"))
                .isEqualTo("<p><img src=\"page(assets/maps/the%20county.png)\" alt=\"a &quot;map&quot;\""
                        + " loading=\"lazy\"></p>\n");
        assertThat(picture("assets/%2e%2e/x?y#z")).contains("src=\"page(assets/%252e%252e/x%3Fy%23z)\"");
    }

    @Test
    void everythingThatAnAuthorWroteIsEscaped() {
        String attack = "</p><script>'\"&";
        List<Prose.Inline> inlines =
                List.of(new Prose.Words(attack, FROM), new Prose.Code(attack, FROM), new Prose.RawHtml(attack, FROM));
        String html = render(List.of(
                new Prose.Heading(2, inlines, attack, FROM),
                new Prose.Paragraph(inlines, FROM),
                new Prose.Verbatim(attack, FROM)));
        assertThat(html).doesNotContain("<script", "'", attack).contains("&lt;script&gt;");
    }

    @Test
    void theNotesOfTheTextsOfOnePageAreNumberedOn() {
        NoteNumbers numbers = new NoteNumbers();
        Prose text = new Prose(List.of(new Prose.Paragraph(
                List.of(new Prose.Footnote(List.of(new Prose.Words("a source", FROM)), FROM)), FROM)));
        ProseHtml.render(Voice.builtIn(Language.ENGLISH), text, target -> target, numbers);
        assertThat(ProseHtml.render(Voice.builtIn(Language.ENGLISH), text, target -> target, numbers))
                .contains(
                        "href=\"#page-note-2\" id=\"page-note-call-2\"",
                        "<ol class=\"numbers\" aria-labelledby=\"page-notes-2\" start=\"2\">")
                .contains("<li id=\"page-note-2\">a source <a class=\"note-back\" href=\"#page-note-call-2\"")
                .doesNotContain("note-1");
    }

    @Test
    void aTextThatIsOneOfSeveralHasPlacesOfItsOwnAndLowerHeadings() {
        Prose text = new Prose(List.of(
                new Prose.Heading(2, List.of(new Prose.Words("Kept", FROM)), "kept", FROM),
                new Prose.Heading(6, List.of(new Prose.Words("Least", FROM)), "least", FROM),
                new Prose.Paragraph(
                        List.of(new Prose.Link("#kept", List.of(new Prose.Words("above", FROM)), FROM)), FROM)));

        assertThat(ProseHtml.render(
                        Voice.builtIn(Language.ENGLISH), text, target -> target, new NoteNumbers(), "money-", 3))
                .contains(
                        "<h3 id=\"money-kept\">Kept</h3>",
                        "<h6 id=\"money-least\">Least</h6>",
                        "<a href=\"#money-kept\">above</a>");
    }

    private static String link(String target) {
        return paragraph(new Prose.Link(target, List.of(new Prose.Words("words", FROM)), FROM));
    }

    private static String picture(String target) {
        return paragraph(new Prose.Picture(target, "a \"map\"", FROM));
    }

    private static String paragraph(Prose.Inline inline) {
        return render(List.of(new Prose.Paragraph(List.of(inline), FROM)));
    }

    private static String render(List<Prose.Block> blocks) {
        return ProseHtml.render(
                Voice.builtIn(Language.ENGLISH),
                new Prose(blocks),
                target -> "page(" + target + ")",
                new NoteNumbers());
    }
}
