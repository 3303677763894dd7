package org.planpress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.testing.PlanFolder;
import org.planpress.words.Language;
import org.planpress.words.Voice;

/** The plan {@code figures} has a measure with a series, one with published figures, and one made up. */
class BindingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final Plan PLAN = PlanFolder.read("figures");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // from a series
                "{{calls.latest}} | 1,240",
                "{{calls.month}} | 1,240",
                "{{ calls@2025-11.month }} | 1,230",
                "{{calls.3m}} | 3,690",
                "{{calls.12m}} | 14,220",
                "{{calls.north.month}} | 700",
                "{{calls.force.month}} | 1,240",
                // a change keeps its sign unless the words before it say it
                "{{calls.yoy}} | +1.7%",
                "Calls rose by {{calls.yoy}} | Calls rose by 1.7%",
                "an increase of about {{calls.yoy}} | an increase of about 1.7%",
                "Calls rose (change: {{calls.yoy}}) | Calls rose (change: +1.7%)",
                // published elsewhere, without a series
                "{{lost.month}} | 0.7%",
                "{{lost@2025-09.month}} | 1.1%",
                "{{lost.yoy}} | −1.2 percentage points",
                "{{lost.target}} | 2.0%",
                // made up, but published for one period
                "{{waits.month}} | 12 s",
                "{{waits@2025-11.month}} | 15 s (illustrative)",
                // two ids of which one begins with the other
                "{{calls.answered.month}} | 1,100",
                // the money of the edition
                "{{funding.total}} | £155.086 million",
                "{{funding.policing.share}} | 70.7%",
                "{{funding.policing.amount}} | £109.646 million",
                "{{funding.office.amount}} | £45.4 million",
                // counts of what the edition holds
                "{{priorities}} priority | 1 priority",
                "{{commitments}} | 1",
                "{{commitments.p1}} | 1",
                "{{commitments.on-track}} of {{commitments}} | 0 of 1",
                "{{commitments.p1.without-status}} | 1",
                "{{kpis}}, {{kpis.p1}}, {{outcomes.p1}}, {{themes}} | 1, 1, 1, 1",
                "{{funding.parts}} | 2",
                // as it stands
                "{{unknown.month}} | {{unknown.month}}",
            })
    void putsAFigureWhereATextNamesIt(String written, String filled) {
        assertThat(filled(written)).isEqualTo(filled);
    }

    /** The plan {@code council} has several years of money, projects and grants. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{budget@2025-26.spending}} | £136 million",
                "{{budget@2025/26.income}} | £136 million",
                // no total was published: what the lines sum to, as on the page
                "{{budget@2026-27.spending}} | £140.8 million",
                "{{budget.adults@2025-26.amount}} | £61.4 million",
                "{{budget.adults@2025-26.share}} | 45.1%",
                "{{budget.council-tax@2026-27.amount}} | £79 million",
                "{{capital.total}} | £35.3 million",
                "{{capital.mill-lane.agreed}} | £24 million",
                "{{capital.mill-lane.spent}} | £6.2 million",
                "{{capital.mill-lane@2026-27.agreed}} | £11 million",
                "{{capital.projects}} | 3",
                "{{grants.rent-advice.amount}} | £370,000",
                "{{grants.rent-advice@2025-26.amount}} | £180,000",
                "{{grants.number}} | 3",
            })
    void putsTheMoneyOfAPlanWhereATextNamesIt(String written, String filled) {
        assertThat(filled(PlanFolder.read("council"), written)).isEqualTo(filled);
    }

    @Test
    void fillsWordsInEmphasisButNotInCode() {
        assertThat(filled("**{{calls.month}}** and `{{calls.month}}`, [{{lost.month}}](/about/)"))
                .isEqualTo("1,240 and {{calls.month}}, 0.7%");
    }

    @Test
    void fillsTextsOfEverySheet() {
        Plan filled = Bindings.fill(Voice.builtIn(Language.ENGLISH), PlanAnalysis.of(PLAN, TODAY));

        assertThat(filled.site().summary().value()).isEqualTo("What 1,240 calls a month ask of us.");
        assertThat(filled.site().summary().at()).isEqualTo(PLAN.site().summary().at());
    }

    private static String filled(String markdown) {
        return filled(PLAN, markdown);
    }

    private static String filled(Plan read, String markdown) {
        Plan plan = PlanFolder.withPage(read, markdown);
        Plan filled = Bindings.fill(Voice.builtIn(Language.ENGLISH), PlanAnalysis.of(plan, TODAY));
        return Prose.words(filled.pages()
                .get(0)
                .body()
                .allBlocks()
                .flatMap(it -> it.inlines().stream())
                .toList());
    }
}
