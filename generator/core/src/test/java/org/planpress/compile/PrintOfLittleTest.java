package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables, items and quotations that hold nothing yet are printed as they stand on the web. */
class PrintOfLittleTest {

    @TempDir
    Path folder;

    @Test
    void holdsATableOfAHeadAnEmptyItemAndAnEmptyQuotation() throws IOException {
        assertThat(printed("""
                | Part | Share |
                | --- | --- |

                - Parks
                -

                >

                Words after them.
                """)).contains("Part", "Share", "Parks", "Words after them.");
    }

    @Test
    void leadsFromAPictureThatIsNotThere() throws IOException {
        assertThat(printed("[![The town hall](assets/hall.png)](https://example.org/hall)\n"))
                .contains("The town hall");
    }

    /** What is printed of a foreword, in which nothing is an error. */
    private String printed(String foreword) throws IOException {
        EditedPlan plan = EditedPlan.in(folder);
        plan.write(
                "editions/2025-29/foreword.md",
                ("---\ntitle: Foreword\norder: 10\n---\n\n" + foreword).getBytes(StandardCharsets.UTF_8));

        assertThat(plan.findings("html,pdf", true)).noneMatch(finding -> finding.contains("error["));
        return plan.printed();
    }
}
