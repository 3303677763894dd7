package org.planpress.acceptance;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real Chromium without a window, that asks nobody outside for anything. */
final class Chromium implements AutoCloseable {

    private final ChromeDriver driver;
    private final Set<String> sites = new HashSet<>();

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    static Chromium start() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(Program.BROWSER.path().toString());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Program.DRIVER.path().toFile())
                .build();
        return new Chromium(new ChromeDriver(service, options));
    }

    /**
     * Shows a page, its own fonts included: until they have arrived, text has another width. They show from the second page of a
     * site on, when the browser has them, so the first is opened twice.
     */
    void open(String address) {
        if (sites.add(URI.create(address).getAuthority())) {
            show(address);
        }
        show(address);
    }

    /** Shows a page as somebody sees it who has not been here before. */
    void openForTheFirstTime(String address) {
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
        show(address);
    }

    private void show(String address) {
        driver.get(address);
        driver.executeAsyncScript("const done = arguments[0]; document.fonts.ready.then(() => done(true));");
    }

    /** Gives the page a width in CSS pixels; a real window cannot be as narrow as a phone. */
    void setWidth(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows the page as a reader with other settings sees it, for example {@code prefers-color-scheme: dark}. */
    void setMediaFeature(String name, String value) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", name, "value", value))));
    }

    /** Shows the page as it is on a {@code screen}, or in {@code print}. */
    void setMedia(String media) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media));
    }

    /** What a piece of JavaScript returns. */
    Object ask(String script) {
        Object answer = driver.executeScript(script);
        return answer == null ? "" : answer;
    }

    /** Runs the axe engine with the rules of WCAG 2.0 to 2.2, levels A and AA, and good practice. */
    List<String> violations() throws java.io.IOException {
        if (!Boolean.TRUE.equals(driver.executeScript("return typeof window.axe === 'object'"))) {
            driver.executeScript(axe());
        }
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const tags = ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'];
                axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations'], preload: false})
                   .then(r => done(r.violations.flatMap(v => v.nodes.map(n => v.id + ' at ' + n.target + ': ' + n.failureSummary))),
                         e => done(['axe failed: ' + e]));
                """);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String axe() throws java.io.IOException {
        try (java.io.InputStream script = Chromium.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("the axe engine is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What the browser complained about since it was last asked: blocked requests, policy violations, errors. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
