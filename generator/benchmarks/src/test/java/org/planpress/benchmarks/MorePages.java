package org.planpress.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Plans of any size: the example with more commitments, or a small plan with many pages of text. */
final class MorePages {

    private static final int PER_THEME = 20;
    private static final int MONTHS = 60;

    private MorePages() {}

    /** The example's content with {@code more} commitments, shared among its four priorities. */
    static void commitments(Path example, Path to, int more) throws IOException {
        LargerPlan.write(example, to, 1);
        for (int priority = 1; priority <= 4; priority++) {
            int number = priority;
            StringBuilder themes = new StringBuilder();
            IntStream.range(0, more)
                    .filter(n -> n % 4 == number - 1)
                    .forEach(n -> themes.append(commitment(number, n / 4)));
            Path file = to.resolve("editions/2025-29/priorities/p" + priority + "/commitments.yml");
            Files.writeString(file, Files.readString(file).stripTrailing() + "\n" + themes);
        }
    }

    /** The example's content with {@code more} measures of five years. */
    static void measures(Path example, Path to, int more) throws IOException {
        LargerPlan.write(example, to, 1);
        for (int n = 1; n <= more; n++) {
            String id = "more-" + n;
            Files.writeString(to.resolve("measures/" + id + ".yml"), """
                    id: %1$s
                    title: Calls of kind %2$d
                    question: How many calls of kind %2$d were there?
                    unit: count
                    goodDirection: decrease
                    frequency: month
                    source: {publisher: The office, publication: Its list of calls}
                    series: %1$s.csv
                    """.formatted(id, n));
            StringBuilder series = new StringBuilder("period,value,status\n");
            for (int month = 0; month < MONTHS; month++) {
                series.append("%d-%02d,%d,illustrative\n"
                        .formatted(2021 + month / 12, month % 12 + 1, 100 + (month * 37 + n * 11) % 60));
            }
            Files.writeString(to.resolve("measures/" + id + ".csv"), series);
        }
    }

    private static String commitment(int priority, int n) {
        String theme = "p" + priority + ".more" + n / PER_THEME;
        String head = n % PER_THEME > 0
                ? ""
                : "  - id: " + theme + "\n    title: More work, part " + (n / PER_THEME + 1) + "\n    commitments:\n";
        return head + "      - id: " + theme + "." + (n % PER_THEME + 1) + "\n        title: Piece of work number " + n
                + " of priority " + priority + "\n        text: We will do piece of work " + n + " for priority "
                + priority + ", and say how it went.\n";
    }

    /** A page of text such as any generator of sites has: headings, lists, a table, links and a footnote. */
    static String page(int n, int all) {
        return """
                ---
                title: Page %1$d
                ---
                ## What page %1$d is about

                This is page %1$d of %2$d. It speaks of streets, parks and libraries, and of what became of them[^note].

                - a street that was mended in week %1$d
                - a park that has %1$d trees
                - a library that lends %1$d books

                ## What it costs

                | what | pounds | when |
                | --- | ---: | --- |
                | the street | %1$d | spring |
                | the park | 2%1$d | summer |
                | the library | 3%1$d | autumn |

                ## What comes next

                1. We ask the people who live there.
                2. We write down what they say.
                3. We come back in a year.

                Read [what the office publishes](https://www.example.org/%1$d) and [its list of papers](https://www.example.org/papers).

                [^note]: Written down in paper number %1$d.
                """.formatted(n, all);
    }

    /** A plan with many pages of text and little else. */
    static void pages(Path smallest, Path to, int pages) {
        try {
            LargerPlan.write(smallest, to, 1);
            write(to.resolve("pages"), pages);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** The same pages alone, for another generator. */
    static void write(Path folder, int pages) throws IOException {
        Files.createDirectories(folder);
        for (int n = 1; n <= pages; n++) {
            Files.writeString(folder.resolve("page-" + n + ".md"), page(n, pages));
        }
    }
}
