package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search of the example, in a real browser, and the index that it reads. */
@SuppressWarnings("NullAway.Init") // set up before all tests
class SearchTest {

    private static final int BYTES_A_PAGE = 1024;

    private static LocalServer server;
    private static Chromium browser;
    private static JsonNode index;

    @BeforeAll
    static void open() throws IOException {
        server = LocalServer.of(ExamplePlan.site());
        browser = Chromium.start();
        index = new ObjectMapper()
                .readTree(Files.readAllBytes(ExamplePlan.site().resolve("search/index.json")));
    }

    @AfterAll
    static void close() {
        browser.close();
        server.close();
    }

    /** What somebody asks, and words of a title that has to be among the first five. */
    @ParameterizedTest
    @CsvSource({
        "stalking, victims of stalking",
        "stalkers, victims of stalking",
        "speeding, Speeding vehicles",
        "speding, Speeding vehicles",
        "ASB, anti-social behaviour",
        "antisocial behaviour, anti-social behaviour",
        "999 calls, 999 calls offered",
        "Swindon, Swindon",
        "p2.vawg.3, p2.vawg.3",
        "how much does it cost, Money",
        "where does the money go, Money",
        "complain, complaint",
        "how is anti-social behavour doing, anti-social behaviour"
    })
    void findsWhatPeopleAskFor(String asked, String title) {
        assertThat(found(asked))
                .as(asked)
                .hasSizeGreaterThan(0)
                .anySatisfy(found -> assertThat(found).containsIgnoringCase(title));
        assertThat(browser.complaints()).isEmpty();
    }

    private static List<String> found(String asked) {
        return new SearchPage(browser, server.address() + "/search/").firstFive(asked);
    }

    /** Each page is among the first five that are found by its own name. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void findsEachPageByItsName(int turn) {
        browser.open(server.address() + "/search/");
        Object lost = browser.ask("""
                const form = document.querySelector('form[data-index]');
                const all = await (await fetch(form.dataset.index)).json();
                const lost = [];
                for (const [title, address] of all.pages.filter((page, at) => at % PART === TURN)) {
                  form.elements.q.value = title;
                  form.requestSubmit();
                  for (let tries = 0; tries < 200; tries++) {
                    await new Promise((go) => setTimeout(go, tries < 20 ? 0 : 50));
                    if (document.querySelector('.hits a')) break;
                  }
                  const first = [...document.querySelectorAll('.hits a')].slice(0, 5).map((link) => link.href);
                  if (!first.some((href) => href.endsWith(address))) lost.push(title + ' at ' + address);
                  document.querySelectorAll('.hits li').forEach((hit) => hit.remove());
                }
                return lost;""".replace("PART", "4").replace("TURN", "" + turn));

        assertThat(SearchPage.titles(lost)).isEmpty();
    }

    @Test
    void saysThatNothingWasFound() {
        browser.open(server.address() + "/search/?q=qqqqq");

        assertThat(browser.ask(SearchPage.UNTIL_FOUND + "return found.querySelector('[data-none]').hidden;"))
                .isEqualTo(false);
        assertThat(browser.ask("return document.querySelector('[role=status]').textContent;"))
                .isEqualTo("Pages found: 0");
    }

    /** Pages that come close are not passed off as those that were asked for. */
    @ParameterizedTest
    @CsvSource({"stalking, true", "speding, false", "stalking zebra, false"})
    void saysWhetherPagesOnlyComeClose(String asked, boolean exact) {
        assertThat(found(asked)).isNotEmpty();

        assertThat(browser.ask("return document.querySelector('[data-near]').hidden;"))
                .isEqualTo(exact);
    }

    @Test
    void whatIsFoundHasNoBarrier() throws IOException {
        found("stalking");
        List<String> problems = new ArrayList<>();
        for (int width : new int[] {1280, 320}) {
            browser.setWidth(width);
            problems.addAll(browser.violations());
            assertThat(browser.ask("return document.documentElement.scrollWidth <= innerWidth;"))
                    .isEqualTo(true);
        }
        assertThat(problems).isEmpty();
    }

    /** A name leads to its page without scripts, and no field offers what cannot be. */
    @Test
    void withoutScriptsIsAListFromAToZ() throws IOException {
        String page = Files.readString(ExamplePlan.site().resolve("search/index.html"));

        assertThat(page)
                .contains("<a href=\"../glossary/#")
                .contains(">Swindon</a>")
                .containsPattern("<form class=\"ask-search\"[^>]* hidden>");
    }

    @Test
    void theIndexIsSmall() throws IOException {
        byte[] bytes = Files.readAllBytes(ExamplePlan.site().resolve("search/index.json"));
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        assertThat(packed.size())
                .isLessThan(BYTES_A_PAGE * ExamplePlan.addresses().size());
    }

    /** Each word that the index has of a page can be read there, and each word of its lead leads to it. */
    @Test
    void theIndexHoldsTheWordsOfThePages() throws IOException {
        List<String> problems = new ArrayList<>();
        List<Set<String>> words = new ArrayList<>();
        index.get("pages").forEach(page -> words.add(new HashSet<>()));
        for (String part : List.of("titles", "words")) {
            index.get(part)
                    .properties()
                    .forEach(word -> pages(word).forEach(page -> words.get(page).add(word.getKey())));
        }
        Set<String> everywhere = new HashSet<>();
        index.get("everywhere").forEach(word -> everywhere.add(word.asText()));
        for (int number = 0; number < words.size(); number++) {
            String address = index.get("pages").get(number).get(1).asText();
            if (address.contains("#")) {
                continue;
            }
            String html = Files.readString(ExamplePlan.site().resolve(address.substring(1) + "index.html"));
            Set<String> read = read(html);
            words.get(number).stream()
                    .filter(word -> !read.contains(word))
                    .forEach(word -> problems.add(address + " does not say " + word));
            String lead = html.replaceAll("(?s).*?<h1[^>]*>(.*?)</h1>.*", "$1");
            for (String word : read(lead)) {
                boolean looked = word.length() > 1 && !word.matches("[\\p{N}.]+") && !everywhere.contains(word);
                if (looked && !words.get(number).contains(word)) {
                    problems.add(address + " is not found by " + word);
                }
            }
        }
        assertThat(problems).isEmpty();
    }

    private static List<Integer> pages(Map.Entry<String, JsonNode> word) {
        List<Integer> pages = new ArrayList<>();
        int page = 0;
        for (JsonNode place : word.getValue()) {
            if (place.asInt() >= 0) {
                page += place.asInt();
                pages.add(page);
            }
        }
        return pages;
    }

    /** The words of markup, parted as the index parts them and as finely as can be. */
    private static Set<String> read(String html) {
        String text = Normalizer.normalize(
                        html.replaceAll("<[^>]*?(?:title|alt|aria-label|content)=\"([^\"]*)\"[^>]*>", " $1 ")
                                .replaceAll("<[^>]*>", " ")
                                .replace("&#39;", "'")
                                .replaceAll("&\\w+;", " "),
                        Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]s(?![\\p{L}\\p{N}])", "");
        Set<String> words = new HashSet<>(Arrays.asList(text.split("[^\\p{L}\\p{N}]+")));
        words.addAll(Arrays.asList(text.split("[^\\p{L}\\p{N}.]+")));
        words.addAll(Arrays.asList(text.split("[^\\p{L}\\p{N}.]+|\\.(?![\\p{L}\\p{N}])")));
        return words;
    }
}
