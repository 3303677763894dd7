package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.compile.Option;
import org.planpress.compile.Options;
import org.planpress.compile.Progress;
import org.planpress.compile.Surroundings;
import org.planpress.preview.Editor;
import org.planpress.preview.PreviewServer;

/** What somebody sees who writes, with the example open in a real browser. */
@SuppressWarnings("NullAway.Init") // set up before each test
class PreviewTest {

    private static final int MOST_TRIES = 1200;
    private static final int PAUSE = 50;
    private static final String FOREWORD = "editions/2025-29/foreword.md";

    @TempDir
    Path folder;

    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private PreviewServer server;
    private Chromium browser;

    @BeforeEach
    void open() throws IOException {
        Trees.copy(ExamplePlan.PROJECT.resolve("content"), folder.resolve("content"));
        server = PreviewServer.start(
                new Options(Map.of(Option.AS_OF, "2026-11-30"))
                        .request(
                                new Surroundings(folder, folder.resolve("home"), LocalDate.of(2026, 11, 30)),
                                false,
                                Progress.SILENT),
                0,
                Editor.named("", folder),
                troubles::add);
        browser = Chromium.start();
        browser.setWidth(1280);
    }

    @AfterEach
    void close() throws IOException {
        browser.close();
        server.close();
        assertThat(troubles).isEmpty();
    }

    private Path content(String path) {
        return folder.resolve("content").resolve(path);
    }

    private void waitFor(String what, String script) throws InterruptedException {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            if (Boolean.TRUE.equals(browser.ask("return Boolean(" + script + ")"))) {
                return;
            }
            Thread.sleep(PAUSE);
        }
        throw new AssertionError(what + "; the bar says: " + browser.ask("return " + BAR + ".textContent"));
    }

    private static final String BAR = "document.querySelector('planpress-preview').shadowRoot.querySelector('.bar')";
    private static final String PANEL =
            "document.querySelector('planpress-preview').shadowRoot.querySelector('.panel')";

    @Test
    void showsASaveInTheOpenPageAndLeavesTheReaderWhereTheyAre() throws Exception {
        browser.open(server.address() + "sections/foreword/");
        waitFor(
                "the checks",
                BAR + ".textContent.includes('Preview: 0 errors, 0 warnings') && !" + BAR
                        + ".textContent.includes('checking')");
        browser.ask("document.querySelector('main a, footer a').focus({preventScroll: true});"
                + "window.scrollTo(0, 200); window.before = document.activeElement; window.touched = new Set();"
                + "new MutationObserver(all => all.forEach(one => window.touched.add(one.target.nodeName)))"
                + ".observe(document, {subtree: true, childList: true, attributes: true}); return '';");
        // How far the page can be moved depends on the machine's letters: only that it stays counts.
        Object moved = browser.ask("return window.scrollY");
        assertThat((Long) moved).isPositive();

        String text = Files.readString(content(FOREWORD));
        Files.writeString(content(FOREWORD), text + "\nA sentence that was written just now.\n");

        waitFor("the new sentence", "document.body.textContent.includes('written just now')");
        assertThat(browser.ask("return window.scrollY")).isEqualTo(moved);
        assertThat(browser.ask("return document.activeElement === window.before"))
                .isEqualTo(true);
        // Neither the head nor its style sheet is made anew, or the page would jump for a moment. The root is where
        // Idiomorph keeps a store of its own, the end of the body where the scripts of the preview stood.
        assertThat(browser.ask("return [...window.touched].sort().join(' ')")).isEqualTo("BODY DIV HTML");
        assertThat(browser.ask("return document.querySelectorAll('head, body').length"))
                .isEqualTo(2L);
        assertThat(browser.complaints())
                .filteredOn(complaint -> !complaint.contains("favicon"))
                .isEmpty();
    }

    @Test
    void saysWhatIsWrongWhileTheLastGoodPageStays() throws Exception {
        browser.open(server.address() + "sections/foreword/");
        String site = Files.readString(content("site.yml"));
        Files.writeString(content("site.yml"), site + "broken: [\n");

        waitFor("the panel", "!" + PANEL + ".hidden && " + PANEL + ".textContent.includes('content/site.yml')");
        assertThat(browser.ask("return " + BAR + ".textContent")).asString().contains("cannot be shown as it stands");
        assertThat(browser.ask("return document.querySelector('h1').textContent"))
                .asString()
                .isNotEmpty();

        Files.writeString(content("site.yml"), site);
        waitFor("the end of it", BAR + ".textContent.includes('Preview: 0 errors')");
    }

    @Test
    void tellsASlipThatTheChecksFind() throws Exception {
        browser.open(server.address() + "sections/foreword/");
        Files.writeString(content(FOREWORD), Files.readString(content(FOREWORD)) + "\n[here](/no-such-page/)\n");

        waitFor("an error", "/Preview: [1-9]\\d* error/.test(" + BAR + ".textContent)");
    }

    @Test
    void hasNoBarrierAndStandsInNothingThatIsPublished() throws Exception {
        browser.open(server.address() + "sections/foreword/");
        waitFor("the bar", BAR);
        assertThat(browser.violations()).isEmpty();
        browser.setWidth(320);
        assertThat(browser.violations()).isEmpty();
        try (var files = Files.walk(ExamplePlan.site())) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                assertThat(Files.readString(file)).doesNotContain("__pp");
            }
        }
    }
}
