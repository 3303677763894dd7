package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people come for, as they would ask, from the first page to the answer: by at most two links whose words share one
 * with the question, or by one search and one of the first five pages that it finds. At the width of a desk and of a phone.
 *
 * <p>Each line of {@code tasks/<plan>.txt} is a question, the way and words of the answer, between bars. A way is of links
 * {@code > words}, of a search {@code ? words} and of what is folded, {@code + words}, which a keyboard unfolds.
 */
@SuppressWarnings("NullAway.Init") // set up before all tests
class TasksTest {

    private static final Path TASKS = Path.of("src/test/resources/tasks");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");
    private static final Set<String> LITTLE = Set.of("the", "and", "was", "are", "for", "what", "this", "with", "how");
    private static final int STEM = 5;
    private static final int MOST_LINKS = 2;
    private static final int TASKS_OF_A_PLAN = 15;

    private static LocalServer example;
    private static LocalServer fullLife;
    private static Chromium browser;

    @BeforeAll
    static void open() throws IOException {
        example = LocalServer.of(ExamplePlan.site());
        fullLife = LocalServer.of(FullLife.published().site().folder());
        browser = Chromium.start();
    }

    @AfterAll
    static void close() {
        browser.close();
        fullLife.close();
        example.close();
    }

    record Task(String plan, int width, String question, List<String> way, String answer) {

        static Task of(String plan, int width, String line) {
            String[] parts = line.split("\\s*\\|\\s*", -1);
            assertThat(parts).as(line).hasSize(3);
            List<String> way = Stream.of(parts[1].split("\\s*;\\s*"))
                    .filter(step -> !step.isEmpty())
                    .toList();
            return new Task(plan, width, parts[0], way, parts[2]);
        }

        @Override
        public String toString() {
            return plan + ", " + width + " px: " + question;
        }
    }

    static Stream<Task> tasks() throws IOException {
        Stream.Builder<Task> tasks = Stream.builder();
        for (String plan : List.of("example", "tarrendale")) {
            List<String> lines = Files.readAllLines(TASKS.resolve(plan + ".txt"));
            assertThat(lines).as(plan).hasSize(TASKS_OF_A_PLAN);
            for (int width : new int[] {1280, 320}) {
                lines.forEach(line -> tasks.add(Task.of(plan, width, line)));
            }
        }
        return tasks.build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tasks")
    void leadsFromTheFirstPageToTheAnswer(Task task) {
        LocalServer server = task.plan().equals("example") ? example : fullLife;
        browser.setWidth(task.width());
        browser.open(server.address() + "/");
        boolean searched = false;
        for (String step : task.way()) {
            String words = step.substring(1).strip();
            if (step.startsWith("?")) {
                searched = true;
                search(words);
            } else if (step.startsWith("+")) {
                unfold(words);
            } else {
                assertThat(stems(words))
                        .as("words of a link that the question has")
                        .anyMatch(stems(task.question())::contains);
                browser.open(address(words, searched));
            }
        }

        long links = task.way().stream().filter(step -> step.startsWith(">")).count();
        assertThat(links).isLessThanOrEqualTo(searched ? 1 : MOST_LINKS);
        assertThat(String.valueOf(browser.ask("return document.body.innerText;"))
                        .replaceAll("[\\s\u00a0]+", " "))
                .contains(task.answer());
        assertThat(browser.complaints()).isEmpty();
    }

    /** Asks as a reader does, in the field of the first page. */
    private static void search(String words) {
        assertThat(browser.ask("""
                const form = [...document.querySelectorAll('form')].find((each) => each.checkVisibility() && each.elements.q);
                if (!form) return 'no field';
                form.elements.q.value = '%s';
                form.requestSubmit();
                return 'asked';""".formatted(words))).isEqualTo("asked");
        assertThat(browser.ask("""
                for (let tries = 0; tries < 200; tries++) {
                  if (document.querySelector('#found:not([hidden]) .hits a')) return 'found';
                  await new Promise((go) => setTimeout(go, 50));
                }
                return 'nothing';""")).isEqualTo("found");
    }

    /** Opens what is folded under some words, from the keyboard. */
    private static void unfold(String words) {
        assertThat(browser.ask("""
                const summary = [...document.querySelectorAll('summary')].find((each) =>
                    each.checkVisibility() && each.innerText.trim() === '%s');
                if (!summary) return 'nothing folded';
                summary.focus();
                if (document.activeElement !== summary) return 'no focus';
                summary.click();
                return summary.parentElement.open ? 'open' : 'shut';""".formatted(words))).isEqualTo("open");
    }

    /**
     * Where a link leads that can be seen, or that can be once the menu has been opened.
     *
     * @param found whether it is one of the first pages that were found
     */
    private static String address(String words, boolean found) {
        Object address =
                browser.ask("""
                const of = (root) => [...document.querySelectorAll(root)].filter((link) =>
                    link.innerText.replace(/\\s+/g, ' ').trim().startsWith('WORDS'));
                const seen = (links) => links.find((link) => link.checkVisibility());
                const start = FOUND ? of('.hits a').filter((link) =>
                    [...document.querySelectorAll('.hits a')].indexOf(link) < 5) : of('a');
                let link = seen(start);
                if (!link && !FOUND) {
                  const menu = seen([...document.querySelectorAll('header button, header summary')]);
                  if (menu) { menu.click(); await new Promise((go) => setTimeout(go, 300)); link = seen(of('a')); }
                }
                return link ? link.href : 'NO LINK ' + [...document.querySelectorAll(FOUND ? '.hits a' : 'a')]
                    .map((each) => each.innerText).join(' / ');""".replace("WORDS", words.replace("'", "\\'")).replace("FOUND", Boolean.toString(found)));
        assertThat(String.valueOf(address)).as("a link '%s'", words).startsWith("http");
        return String.valueOf(address);
    }

    /** The starts of words that carry meaning. */
    private static Set<String> stems(String words) {
        return WORD.matcher(words.toLowerCase(Locale.UK))
                .results()
                .map(MatchResult::group)
                .filter(word -> !LITTLE.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
