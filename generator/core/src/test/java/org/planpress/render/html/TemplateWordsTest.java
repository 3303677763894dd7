package org.planpress.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.words.Language;
import org.planpress.words.MessageFile;
import org.planpress.words.Voice;

/** What templates say stands in files of words, and the language decides where in a sentence a link stands. */
class TemplateWordsTest {

    private static final String WORDS = """
            hello = Hello
            counted = { $number ->
                [one] One page
               *[other] { $number } pages
             } of { $title }
            promised = { $restated ->
                [yes] as the papers have it
               *[no] as it is
             }
            follows = After { $edition } this came.
            both = { $page } has { $figures }, says { $who }.
            """;

    private static Voice voice() {
        return Voice.builtIn(Language.ENGLISH).with(List.of(MessageFile.read("en.ftl", WORDS, new Findings())));
    }

    private static TemplateFolder folder(String name, String text) {
        return new TemplateFolder("templates", new TreeMap<>(Map.of(name, text.getBytes(StandardCharsets.UTF_8))));
    }

    private static String filled(String name, String text) {
        return new Templates(folder(name, text), voice()).fill(name, Map.of(), Map.of());
    }

    @Test
    void areSaidAndEscaped() {
        assertThat(filled("a.ftlh", "<p>${say('hello')}</p>")).isEqualTo("<p>Hello</p>");
        assertThat(filled("a.ftlh", "${say('counted', {'number': 1, 'title': 'A & B'})}"))
                .isEqualTo("One page of A &amp; B");
        assertThat(filled("a.ftlx", "${say('counted', {'number': 1200, 'title': '<x>'})}"))
                .isEqualTo("1,200 pages of &lt;x&gt;");
        assertThat(filled("a.ftlh", "${say('promised', {'restated': 1 < 2})}, ${say('promised', {'restated': 1 > 2})}"))
                .isEqualTo("as the papers have it, as it is");
    }

    @Test
    void leaveAPlaceForALink() {
        String fill =
                "<#list %s as piece><#if piece.place?has_content>[${piece.place}]<#else>${piece.text}</#if></#list>";

        assertThat(filled("a.ftlh", fill.formatted("phrase('follows', 'edition')")))
                .isEqualTo("After [edition] this came.");
        assertThat(filled("a.ftlx", fill.formatted("phrase('both', 'figures', 'page', {'who': '<us>'})")))
                .isEqualTo("[page] has [figures], says &lt;us&gt;.");
    }

    @Test
    void areFaultsIfTheyAreNotThereOrLackSomething() {
        for (String wrong : List.of("say('helo')", "say('counted', {'number': 1})", "say('hello', 'x')", "say()")) {
            TemplateFault fault =
                    catchThrowableOfType(TemplateFault.class, () -> filled("a.ftlh", "\n${" + wrong + "}"));

            assertThat(fault.findings())
                    .as(wrong)
                    .singleElement()
                    .extracting(Finding::headline)
                    .asString()
                    .startsWith("templates/a.ftlh:2:");
        }
    }

    @Test
    void areKnownBeforeAnythingIsFilled() {
        TemplateLabels labels = TemplateLabels.of(folder(
                "a.ftlh",
                "<#if page.x??>${say(\"helo\")}</#if>\n<@part.say/>${say(\"counted\", {\"number\": x.y + 1, \"title\": \"a\"})}"
                        + "${phrase(\"both\", \"figures\", \"page\", {\"who\": w})}"));
        Findings findings = new Findings();
        labels.hold(voice(), findings);

        assertThat(labels.arguments())
                .isEqualTo(Map.of(
                        "helo", Set.of(),
                        "counted", Set.of("number", "title"),
                        "both", Set.of("figures", "page", "who")));
        assertThat(findings.sorted())
                .singleElement()
                .extracting(Finding::headline)
                .asString()
                .startsWith("templates/a.ftlh:1:22: error[words-unknown]");
    }

    @Test
    void areNoWordsOfPages() {
        assertThat(TemplateLabels.without(
                        "<#if page.look == \"a\">${say(\"x-b\", {\"c\": \"d\"})}${phrase(\"e\", \"f\")}</#if>"))
                .contains("\"a\"")
                .doesNotContain("x-b", "\"c\"", "\"e\"", "\"f\"");
    }
}
