package org.planpress.acceptance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What keeps people from a page in a real browser, wide and narrow: found by axe, by its looks and by what the browser says. */
final class Barriers {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    /** The rule on the size of what is pressed, which nobody does on paper. */
    private static final String FOR_FINGERS = "target-size";

    /** Below this, the title of a page is out of sight on a small phone held upright with the bars of its browser. */
    private static final int LOWEST_TITLE = 330;

    private final Chromium browser;
    private final String server;
    private final List<String> found = new ArrayList<>();
    private int cells;
    private int charts;

    Barriers(Chromium browser, String server) {
        this.browser = browser;
        this.server = server;
    }

    /** What was found so far, each with its page. */
    List<String> found() {
        return List.copyOf(found);
    }

    /** How many cells of tables were looked at on a phone. */
    int cells() {
        return cells;
    }

    /** How many drawings were looked at, wide and narrow. */
    int charts() {
        return charts;
    }

    /** Asks axe, and looks whether the page scrolls sideways, asks for anything outside or hides a part of a table. */
    void lookAt(String address) throws IOException {
        browser.open(server + address);
        for (int width : new int[] {WIDE, NARROW}) {
            browser.setWidth(width);
            browser.violations().forEach(violation -> found.add(address + " at " + width + ": " + violation));
            browser.complaints().stream()
                    .filter(complaint -> !complaint.contains("favicon.ico"))
                    .forEach(complaint -> found.add(address + ": " + complaint));
            if (!Boolean.TRUE.equals(browser.ask(
                    "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))) {
                found.add(address + " at " + width + ": the page scrolls sideways");
            }
        }
        long title = (Long)
                browser.ask("return Math.ceil(document.querySelector('h1').getBoundingClientRect().top + scrollY);");
        if (title > LOWEST_TITLE) {
            found.add(address + " at " + NARROW + ": the title starts " + title + " pixels down");
        }
        List<?> hidden = (List<?>) browser.ask(CELLS);
        cells += Integer.parseInt(String.valueOf(hidden.get(0)));
        hidden.stream().skip(1).forEach(problem -> found.add(address + " at " + NARROW + ": " + problem));
        Object outside = browser.ask(
                "return performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith(location.origin)).join()");
        if (!outside.toString().isEmpty()) {
            found.add(address + ": asks for " + outside);
        }
    }

    /** Asks axe about pages on a dark screen. */
    void lookInTheDark(List<String> addresses) throws IOException {
        look(addresses, Light.DARK);
    }

    /** Asks axe about pages with colours that the reader forces, and as they go to paper. */
    void lookForcedAndOnPaper(List<String> addresses) throws IOException {
        look(addresses, Light.FORCED, Light.PRINT);
    }

    private void look(List<String> addresses, Light... lights) throws IOException {
        browser.setWidth(WIDE);
        for (Light light : lights) {
            light.on(browser);
            for (String address : addresses) {
                browser.open(server + address);
                browser.violations().stream()
                        .filter(violation -> light != Light.PRINT || !violation.startsWith(FOR_FINGERS))
                        .forEach(violation -> found.add(address + " " + light + ": " + violation));
            }
            light.off(browser);
        }
    }

    /** How else a page may be seen than on a light screen. */
    private enum Light {
        DARK("prefers-color-scheme", "dark", "light"),
        FORCED("forced-colors", "active", "none"),
        PRINT("media", "print", "screen");

        private final String feature;
        private final String on;
        private final String off;

        Light(String feature, String on, String off) {
            this.feature = feature;
            this.on = on;
            this.off = off;
        }

        void on(Chromium browser) {
            set(browser, on);
        }

        void off(Chromium browser) {
            set(browser, off);
        }

        private void set(Chromium browser, String value) {
            if (this == PRINT) {
                browser.setMedia(value);
            } else {
                browser.setMediaFeature(feature, value);
            }
        }
    }

    /**
     * How far the parts of a page move, all moves together, when its own fonts arrive after the page: 0 to 1 and more, as browsers
     * measure it (Layout Instability, the score of a shift). The fonts have to come late from the server.
     */
    void lookForShifts(List<String> addresses, double most) {
        for (int width : new int[] {WIDE, NARROW}) {
            browser.setWidth(width);
            for (String address : addresses) {
                browser.openForTheFirstTime(server + address);
                double shift = ((Number) browser.ask(SHIFT)).doubleValue();
                if (shift >= most) {
                    found.add(address + " at " + width + ": moves by " + shift);
                }
            }
        }
    }

    /** Waits for two frames after the fonts, so that what they move has moved, and for the browser to tell of all shifts. */
    private static final String SHIFT = """
            await new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
            let sum = 0;
            new PerformanceObserver((told) => told.getEntries().forEach((shift) => { sum += shift.value; }))
                .observe({type: 'layout-shift', buffered: true});
            await new Promise((go) => setTimeout(go, 100));
            return sum;""";

    /** Looks whether the letters of drawings are apart, inside and large enough. */
    void lookAtCharts(String address) {
        browser.open(server + address);
        for (int width : new int[] {WIDE, NARROW}) {
            browser.setWidth(width);
            List<?> answer = (List<?>) browser.ask(CHART_TEXT);
            charts += Integer.parseInt(String.valueOf(answer.get(0)));
            answer.stream().skip(1).forEach(problem -> found.add(address + " at " + width + ": " + problem));
        }
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
}
