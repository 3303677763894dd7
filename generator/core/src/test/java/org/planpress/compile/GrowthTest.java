package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A page does not grow with the number of pages beside it: what all pages show is the same for ten as for hundreds, so
 * that the work of a plan grows as the plan does. How much work that is, benchmarks measure.
 */
class GrowthTest {

    private static final String PAGE = "---\ntitle: Page %d\n---\n## What it says\n\nWe will mend the street.\n";
    private static final int FEW = 10;
    private static final int MANY = 400;

    @TempDir
    Path folder;

    @Test
    void aPageOfTextIsAsLongWithManyBesideItAsWithFew() throws IOException {
        assertThat(pageAmong(MANY)).isEqualTo(pageAmong(FEW));
    }

    private long pageAmong(int pages) throws IOException {
        EditedPlan plan = EditedPlan.in(folder.resolve("pages-" + pages));
        for (int n = 1; n <= pages; n++) {
            plan.write("pages/page-%03d.md".formatted(n), PAGE.formatted(n).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(plan.findings("html", true)).isEmpty();
        assertThat(plan.output("all-pages/index.html")).content().contains("Page " + pages + "<");
        return Files.size(plan.output("page-003/index.html"));
    }

    /** Above two hundred marks the band has one mark for each priority. */
    @Test
    void aPageOfACommitmentIsNoLongerWithManyBesideItThanWithFew() throws IOException {
        assertThat(commitmentAmong(MANY)).isLessThanOrEqualTo(commitmentAmong(FEW));
    }

    private long commitmentAmong(int more) throws IOException {
        EditedPlan plan = EditedPlan.in(folder.resolve("commitments-" + more));
        Path file = plan.content("editions/2025-29/priorities/p1/commitments.yml");
        String themes = IntStream.range(0, more)
                .mapToObj(n -> "  - id: p1.more%d\n    title: More work %d\n    commitments:\n".formatted(n, n)
                        + "      - id: p1.more%d.1\n        title: Piece of work %d\n".formatted(n, n)
                        + "        text: We will do piece of work %d, and say how it went.\n".formatted(n))
                .collect(Collectors.joining());
        Files.writeString(file, Files.readString(file).stripTrailing() + "\n" + themes);
        assertThat(plan.findings("html", true)).isEmpty();
        return Files.size(plan.output("commitments/p1.more3.1/index.html"));
    }
}
