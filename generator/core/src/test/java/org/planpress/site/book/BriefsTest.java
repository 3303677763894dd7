package org.planpress.site.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.Priority;
import org.planpress.output.Format;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.testing.PlanFolder;

/** What is counted in large letters, held against the plan. */
class BriefsTest {

    @ParameterizedTest
    @CsvSource({"two-editions, 2025-29", "measures, 2025-29", "every-status, 2025-29"})
    void countsWhatThePlanHasAndNothingThatItHasNot(String name, String id) {
        Plan plan = PlanFolder.read(name);
        Edition edition = plan.edition(new Id(id)).orElseThrow();
        Book book = book(plan, edition);

        assertThat(book.briefs()).hasSameSizeAs(edition.priorities());
        for (int at = 0; at < book.briefs().size(); at++) {
            PriorityBrief brief = book.briefs().get(at);
            Priority priority = edition.priorities().get(at);
            assertThat(brief.counts()).noneMatch(count -> count.value().equals("0"));
            assertThat(value(brief, "commitment"))
                    .isEqualTo(priority.commitments().size());
            assertThat(value(brief, "theme")).isEqualTo(brief.themes().size());
            assertThat(value(brief, "outcome"))
                    .isEqualTo(priority.sheet().outcomes().size());
            assertThat(brief.statuses().isEmpty() || brief.noStatus().isEmpty()).isTrue();
            assertThat(brief.statuses().stream()
                            .mapToInt(count -> count.number())
                            .sum())
                    .isIn(0, priority.commitments().size());
        }
        assertThat(book.keyFigures()).hasSizeLessThanOrEqualTo(4).doesNotHaveDuplicates();
        book.keyFigures().stream()
                .filter(figure -> figure.words().startsWith("commitment"))
                .forEach(figure -> assertThat(figure.value())
                        .isEqualTo(Integer.toString(edition.commitments().size())));
    }

    @ParameterizedTest
    @CsvSource({"smallest"})
    void showsNoSingleFigure(String name) {
        Plan plan = PlanFolder.read(name);

        assertThat(book(plan, plan.current()).keyFigures().size()).isNotEqualTo(1);
    }

    private static Book book(Plan plan, Edition edition) {
        Site site = SiteBuilder.build(plan, PlanAnalysis.of(plan, LocalDate.of(2026, 1, 31)), Set.of(Format.PDF));
        return BookBuilder.build(plan, edition, site, Set.of(Format.PDF));
    }

    /** The number of what is counted by a word that starts so; 0 where it is not counted. */
    private static int value(PriorityBrief brief, String word) {
        return brief.counts().stream()
                .filter(count -> count.words().startsWith(word))
                .mapToInt(count -> Integer.parseInt(count.value()))
                .findFirst()
                .orElse(0);
    }
}
