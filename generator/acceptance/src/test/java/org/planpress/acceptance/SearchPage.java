package org.planpress.acceptance;

import java.util.List;

/**
 * The page of a search in a real browser.
 *
 * @param address where it is
 */
record SearchPage(Chromium browser, String address) {

    /** What a script waits for before it looks at what was found, and its titles. */
    static final String UNTIL_FOUND = """
            const found = document.getElementById('found');
            for (let tries = 0; tries < 100 && found.hidden; tries++) await new Promise((go) => setTimeout(go, 50));
            const titles = [...found.querySelectorAll('.hits a')].map((link) => link.textContent);
            """;

    /** The titles of the first five that are found. */
    List<String> firstFive(String asked) {
        browser.open(address + "?q=" + asked.replace(" ", "%20"));
        return titles(browser.ask(UNTIL_FOUND + "return titles.slice(0, 5);"));
    }

    /** What a script gave back as a list of titles. */
    static List<String> titles(Object titles) {
        return titles instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
