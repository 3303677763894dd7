package org.planpress.site.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.promises.Kicker;
import org.planpress.site.reports.DeliverableRow;
import org.planpress.site.reports.ReportPriorityPage;
import org.planpress.site.reports.ReportPriorityPage.Achievement;
import org.planpress.site.reports.ReportPriorityPage.Risk;

class QuadrantFitTest {

    private static final String SENTENCE = "We did this and that, and it took a while, but now it is there. ";

    @ParameterizedTest(name = "{0} achieved, {1} pieces of work, {2} next steps, {3} risks: grid {4}, left {5}")
    @CsvSource({
        "0, 0, 0, 0, true, 50",
        "3, 3, 3, 3, true, 50",
        "9, 2, 3, 3, true, 65",
        "2, 8, 2, 2, true, 35",
        "12, 3, 6, 6, false, 100",
        "3, 30, 3, 3, false, 100",
        "40, 1, 1, 1, false, 100"
    })
    void standsTwoByTwoWhereThatFits(int achieved, int works, int focus, int risks, boolean grid, int left) {
        assertThat(QuadrantFit.of(page(achieved, works, focus, risks))).isEqualTo(new QuadrantFit(grid, left));
    }

    private static ReportPriorityPage page(int achieved, int works, int focus, int risks) {
        return new ReportPriorityPage(
                PriorityMark.of(1),
                "Priority",
                Optional.empty(),
                new Kicker("", new Link("", ""), ""),
                new Link("", ""),
                Optional.empty(),
                Collections.nCopies(achieved, new Achievement("A thing done", SENTENCE.repeat(3), List.of())),
                Collections.nCopies(
                        works,
                        new DeliverableRow(
                                "d",
                                SENTENCE,
                                "March 2026",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "Not given",
                                Optional.empty(),
                                List.of(SENTENCE),
                                List.of())),
                "",
                Collections.nCopies(focus, SENTENCE),
                Collections.nCopies(risks, new Risk("r", "A risk", "Risk", SENTENCE.repeat(2), List.of(), List.of())),
                Optional.empty(),
                List.of(),
                new Pager("", Optional.empty(), Optional.empty()));
    }
}
