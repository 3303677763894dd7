package org.planpress.benchmarks;

import java.io.File;
import java.util.Map;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A page in Chromium that notes when words come to be seen, also across its reloads. */
final class OpenBrowser implements AutoCloseable {

    private static final int PAUSE = 15;

    /** Writes down when each mark was painted first, by the clock of the machine. */
    private static final String NOTES = """
            (() => {
              const look = () => {
                for (const mark of (document.body ? document.body.textContent : "").match(/zzmark\\d+/g) || [])
                  if (!sessionStorage[mark])
                    requestAnimationFrame(() => setTimeout(() => { sessionStorage[mark] = sessionStorage[mark] || Date.now(); }, 0));
              };
              new MutationObserver(look).observe(document, {childList: true, subtree: true, characterData: true});
              document.addEventListener("DOMContentLoaded", look);
            })();
            """;

    private final ChromeDriver driver;

    OpenBrowser() {
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                        .build(),
                new ChromeOptions()
                        .setBinary("/usr/bin/chromium")
                        .addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"));
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", NOTES));
    }

    /** Shows a page as soon as somebody serves it. */
    void open(String address, String words, int patienceMillis) throws InterruptedException {
        for (int waited = 0; waited < patienceMillis; waited += 10 * PAUSE) {
            try {
                driver.get(address);
                if (String.valueOf(driver.executeScript("return document.body.textContent"))
                        .contains(words)) {
                    return;
                }
            } catch (WebDriverException notYet) {
                // Nobody listens there yet.
                Thread.sleep(PAUSE);
            }
            Thread.sleep(9 * PAUSE);
        }
        throw new IllegalStateException(address + " does not show " + words);
    }

    /** The moment at which a mark was seen, in milliseconds of the machine's clock; what is left of patience if never. */
    long seen(String mark, int patienceMillis) throws InterruptedException {
        long end = System.currentTimeMillis() + patienceMillis;
        while (System.currentTimeMillis() < end) {
            try {
                Object at = driver.executeScript("return sessionStorage['" + mark + "'] || ''");
                if (at instanceof String text && !text.isEmpty()) {
                    return Long.parseLong(text);
                }
            } catch (WebDriverException reloading) {
                // Between two documents.
                Thread.sleep(1);
            }
            Thread.sleep(PAUSE);
        }
        return end;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
