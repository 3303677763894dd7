package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page in a real browser, wide and narrow. */
@SuppressWarnings("NullAway.Init") // set up before all tests
class BrowserTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int MOST_TRIES = 100;
    private static final int PAUSE = 50;

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
        List<String> problems = new ArrayList<>();
        int cells = 0;
        for (String address : ExamplePlan.addresses()) {
            browser.open(server.address() + address);
            for (int width : new int[] {WIDE, NARROW}) {
                browser.setWidth(width);
                browser.violations().forEach(violation -> problems.add(address + " at " + width + ": " + violation));
                browser.complaints().stream()
                        .filter(complaint -> !complaint.contains("favicon.ico"))
                        .forEach(complaint -> problems.add(address + ": " + complaint));
                if (!Boolean.TRUE.equals(browser.ask(
                        "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))) {
                    problems.add(address + " at " + width + ": the page scrolls sideways");
                }
            }
            List<?> hidden = (List<?>) browser.ask(CELLS);
            cells += Integer.parseInt(String.valueOf(hidden.get(0)));
            hidden.stream().skip(1).forEach(problem -> problems.add(address + " at " + NARROW + ": " + problem));
            Object outside = browser.ask(
                    "return performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith(location.origin)).join()");
            if (!outside.toString().isEmpty()) {
                problems.add(address + ": asks for " + outside);
            }
        }
        assertThat(cells).isGreaterThan(1_000);
        assertThat(problems).isEmpty();
    }

    /**
     * How many cells there are, and those of which a part is out of sight, but for tables of figures in many columns, along
     * which the eye has to run.
     */
    private static final String CELLS = """
            const out = [0];
            document.querySelectorAll('details').forEach(part => { part.open = true; });
            for (const table of document.querySelectorAll('table')) {
              const columns = Math.max(...[...table.rows].map(row => row.cells.length));
              if (table.classList.contains('wide')) {
                if (columns < 7) out.push('a table of ' + columns + ' columns is scrolled');
                continue;
              }
              for (const cell of table.querySelectorAll('td, th')) {
                if (table.classList.contains('rows') && cell.closest('thead')) continue;
                const box = cell.getBoundingClientRect();
                if (box.width === 0) continue;
                out[0]++;
                if (box.left < -1 || box.right > document.documentElement.clientWidth + 1 || cell.scrollWidth > cell.clientWidth + 1) {
                  out.push('"' + cell.textContent.trim().slice(0, 60) + '" is out of sight');
                }
              }
            }
            return out;""";

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
    void findsNoBarrierInTheDarkOnEachKindOfPage() throws IOException {
        browser.setMediaFeature("prefers-color-scheme", "dark");
        List<String> problems = new ArrayList<>();
        for (String address : kindsOfPage()) {
            browser.setWidth(WIDE);
            browser.open(server.address() + address);
            browser.violations().forEach(violation -> problems.add(address + " in the dark: " + violation));
        }
        browser.setMediaFeature("prefers-color-scheme", "light");
        assertThat(problems).isEmpty();
    }

    private static List<String> kindsOfPage() throws IOException {
        List<String> kinds = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (String address : ExamplePlan.addresses()) {
            String kind = address.replaceAll("[^/]+/$", "");
            if (address.chars().filter(letter -> letter == '/').count() == 2 || !seen.contains(kind)) {
                kinds.add(address);
            }
            seen.add(kind);
        }
        return kinds;
    }

    @Test
    void keepsChartTextApartInsideAndLargeEnough() throws IOException {
        List<String> problems = new ArrayList<>();
        int charts = 0;
        for (String address : ExamplePlan.addresses()) {
            browser.open(server.address() + address);
            for (int width : new int[] {WIDE, NARROW}) {
                browser.setWidth(width);
                List<?> answer = (List<?>) browser.ask(CHART_TEXT);
                charts += Integer.parseInt(String.valueOf(answer.get(0)));
                answer.stream().skip(1).forEach(problem -> problems.add(address + " at " + width + ": " + problem));
            }
        }
        assertThat(charts).isPositive();
        assertThat(problems).isEmpty();
    }

    /** For each chart that is shown: texts that overlap, leave the drawing or are smaller than 12 CSS pixels. */
    private static final String CHART_TEXT = """
            const out = [0];
            for (const svg of document.querySelectorAll('svg.chart')) {
              const frame = svg.getBoundingClientRect();
              if (frame.width === 0) continue;
              out[0]++;
              const scale = frame.width / svg.viewBox.baseVal.width;
              const texts = [...svg.querySelectorAll('text')].map(t => ({t, b: t.getBoundingClientRect()}));
              texts.forEach(({t, b}, i) => {
                const name = '"' + t.textContent + '"';
                if (parseFloat(getComputedStyle(t).fontSize) * scale < 11.99) out.push(name + ' is too small');
                if (b.left < frame.left - 1 || b.right > frame.right + 1 || b.top < frame.top - 1 || b.bottom > frame.bottom + 1)
                  out.push(name + ' leaves the drawing');
                texts.slice(i + 1).forEach(o => {
                  const w = Math.min(b.right, o.b.right) - Math.max(b.left, o.b.left);
                  const h = Math.min(b.bottom, o.b.bottom) - Math.max(b.top, o.b.top);
                  if (w > 1 && h > 3) out.push(name + ' overlaps "' + o.t.textContent + '"');
                });
              });
            }
            return out;
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
