package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page in a real browser, wide and narrow. */
@SuppressWarnings("NullAway.Init") // set up before all tests
class BrowserTest {

    private static final int NARROW = 320;
    private static final int MOST_TRIES = 100;
    private static final int PAUSE = 50;
    private static final Duration LATE = Duration.ofMillis(800);
    private static final double MOST_SHIFT = 0.02;
    private static final List<String> SIX_KINDS = List.of(
            "/",
            "/commitments/",
            "/commitments/p1.quality.1/",
            "/measures/999-abandonment/",
            "/reports/2023-12/",
            "/money/");

    private static LocalServer server;
    private static Chromium browser;

    @BeforeAll
    static void open() throws IOException {
        server = LocalServer.of(ExamplePlan.site());
        browser = Chromium.start();
    }

    @AfterAll
    static void close() {
        browser.close();
        server.close();
    }

    @Test
    void findsNoBarrierOnAnyPageAndShowsEachFigureOnAPhone() throws IOException {
        Barriers barriers = new Barriers(browser, server.address());
        for (String address : ExamplePlan.addresses()) {
            barriers.lookAt(address);
        }

        assertThat(barriers.cells()).isGreaterThan(1_000);
        assertThat(barriers.found()).isEmpty();
    }

    /** The only script: it adds a line to a page that has grown old since it was made, and nothing else. */
    @Test
    void addsWhatAPageHoldsReadyForTheDayOnWhichItIsOld() throws InterruptedException {
        browser.open(server.address() + "/");
        browser.ask("""
                document.querySelector('main').insertAdjacentHTML('beforeend',
                    '<template data-after="2001-02-03"><p id="grown">old by now</p></template>'
                    + '<template data-after="9999-12-31"><p id="fresh">not yet</p></template>');
                const again = document.createElement('script');
                again.src = document.querySelector('script').src;
                again.onload = () => { document.body.dataset.again = 'done'; };
                document.body.append(again);
                return '';""");
        for (int tries = 0;
                tries < MOST_TRIES && !"done".equals(browser.ask("return document.body.dataset.again || '';"));
                tries++) {
            Thread.sleep(PAUSE);
        }

        assertThat(browser.ask("return document.getElementById('grown').textContent;"))
                .isEqualTo("old by now");
        assertThat(browser.ask("return String(document.getElementById('fresh'));"))
                .isEqualTo("null");
    }

    @Test
    void findsNoBarrierInTheDarkWithForcedColoursAndOnPaper() throws IOException {
        Barriers barriers = new Barriers(browser, server.address());
        List<String> pages = new PublishedSite(ExamplePlan.site()).pagesToTry();
        barriers.lookInTheDark(pages);
        barriers.lookForcedAndOnPaper(Boolean.getBoolean("deep") ? pages : SIX_KINDS);

        assertThat(barriers.found()).isEmpty();
    }

    /** Neither the fonts that come late nor the form that a script shows. */
    @Test
    void movesNothingWhenFontsAndScriptsComeLate() throws IOException {
        List<String> pages = Boolean.getBoolean("deep")
                ? new PublishedSite(ExamplePlan.site()).pagesToTry()
                : Stream.concat(SIX_KINDS.stream(), Stream.of("/search/")).toList();
        try (LocalServer late = LocalServer.withLateFonts(ExamplePlan.site(), LATE)) {
            Barriers barriers = new Barriers(browser, late.address());
            barriers.lookForShifts(pages, MOST_SHIFT);

            assertThat(barriers.found()).isEmpty();
        }
    }

    @Test
    void keepsChartTextApartInsideAndLargeEnough() throws IOException {
        Barriers barriers = new Barriers(browser, server.address());
        for (String address : ExamplePlan.addresses()) {
            barriers.lookAtCharts(address);
        }

        assertThat(barriers.charts()).isPositive();
        assertThat(barriers.found()).isEmpty();
    }

    /** The field that a script adds to a long list: rows without the words go, the number is told, paper shows all. */
    @Test
    void showsTheRowsOfAListThatHaveTheWords() {
        String shown = "return [...document.querySelectorAll('.clist > li')].filter(e => e.offsetParent).length;";
        for (int width : new int[] {NARROW, 1280}) {
            for (String list : new String[] {"/commitments/", "/kpis/"}) {
                browser.setWidth(width);
                browser.open(server.address() + list);
                long all = (Long) browser.ask(shown);
                browser.ask("""
                        const field = document.getElementById('list-words');
                        field.value = 'VIOLENCE';
                        field.dispatchEvent(new Event('input'));
                        return '';""");
                long some = (Long) browser.ask(shown);

                assertThat(some).as(list).isBetween(1L, all - 1);
                assertThat(browser.ask("return document.querySelectorAll('label[for=list-words]').length;"))
                        .isEqualTo(1L);
                assertThat(browser.ask(TOLD + "return told.textContent;")).isEqualTo("Shown: " + some);
                assertThat(browser.ask("return location.search;")).isEqualTo("?words=VIOLENCE");
                browser.setMedia("print");
                assertThat(browser.ask(shown)).isEqualTo(all);
                assertThat(browser.ask("return getComputedStyle(document.querySelector('.ask-words')).display;"))
                        .isEqualTo("none");
                browser.setMedia("screen");

                browser.open(server.address() + list + "?words=no%20such%20thing");
                assertThat(browser.ask(shown)).isEqualTo(0L);
                assertThat(browser.ask("return document.getElementById('list-none').hidden;"))
                        .isEqualTo(false);
                assertThat(browser.complaints()).isEmpty();
            }
        }
    }

    private static final String TOLD = """
            const told = document.getElementById('list-count');
            for (let tries = 0; tries < 100 && !told.textContent; tries++) await new Promise((go) => setTimeout(go, 50));
            """;

    /** What somebody chose on a screen hides nothing on paper, which also shows nothing to choose with. */
    @Test
    void paperShowsEveryCommitmentOfTheList() throws IOException {
        Path site = PublishedPlans.publish(
                Path.of("src/test/resources/truth/council/content").toAbsolutePath(), ExamplePlan.AS_OF);
        try (LocalServer council = LocalServer.of(site)) {
            browser.setWidth(NARROW);
            browser.open(council.address() + "/commitments/");
            browser.ask("document.getElementById('show-late').click();");
            String shown = "return [...document.querySelectorAll('.clist > li')].filter(e => e.offsetParent).length;";
            Object late = browser.ask(shown);
            browser.setMedia("print");

            assertThat(late).isEqualTo(2L);
            assertThat(browser.ask(shown)).isEqualTo(26L);
            assertThat(browser.ask("return getComputedStyle(document.querySelector('.filter')).display;"))
                    .isEqualTo("none");
            assertThat(
                            browser.ask(
                                    "return getComputedStyle(document.querySelector('.clist > li')).gridTemplateColumns.split(' ').length;"))
                    .isEqualTo(3L);
        } finally {
            browser.setMedia("screen");
        }
    }

    @Test
    void holdsNoScriptButThatOfAge() throws IOException {
        browser.open(server.address() + "/");

        assertThat(browser.ask("return [...document.scripts].map(s => s.src).join()")
                        .toString())
                .matches("[^,]*/look/age\\.[0-9a-f]+\\.js");
    }
}
