package org.planpress.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planpress.analysis.BackReferences.Mention;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.testing.PlanFolder;

/** The plan {@code reports} has reports and meetings that name commitments and measures. */
class BackReferencesTest {

    private static final Plan PLAN = PlanFolder.read("reports");
    private static final PlanAnalysis ANALYSIS = PlanAnalysis.of(PLAN, LocalDate.of(2026, 1, 31));

    @Test
    void aCommitmentIsMentionedWhereverAReportNamesIt() {
        for (Edition edition : PLAN.editions()) {
            for (Commitment commitment : edition.commitments()) {
                Id id = commitment.id().id();
                List<Id> named = PLAN.reportsOn(edition).stream()
                        .flatMap(report -> report.deliverables().stream())
                        .filter(work -> work.commitments().stream()
                                .anyMatch(ref -> ref.id().equals(id)))
                        .map(work -> work.id().id())
                        .distinct()
                        .toList();

                assertThat(ANALYSIS.references().works(edition, id))
                        .extracting(work -> work.id().id())
                        .isEqualTo(named);
                assertThat(ANALYSIS.references().commitment(edition, id)).contains(commitment);
                assertThat(ANALYSIS.commitment(edition, id).orElseThrow().edition())
                        .isEqualTo(edition);
            }
        }
    }

    @Test
    void reportsComeBeforeMeetings() {
        List<Mention> mentions = ANALYSIS.references().mentions().values().stream()
                .filter(all -> all.stream().anyMatch(Mention.OfDecision.class::isInstance))
                .findFirst()
                .orElseThrow();

        assertThat(mentions.stream().dropWhile(mention -> !(mention instanceof Mention.OfDecision)))
                .allMatch(mention ->
                        mention instanceof Mention.OfDecision || mention instanceof Mention.OfRecommendation);
    }

    @Test
    void whatNothingNamesHasNoMentions() {
        assertThat(ANALYSIS.references().mentions(PLAN.current(), new Id("p9.none")))
                .isEmpty();
        assertThat(ANALYSIS.references().measures().reports(new Id("none"))).isEmpty();
        assertThat(ANALYSIS.references().measures().home(new Id("none"))).isEmpty();
    }

    @Test
    void aMeasureKnowsTheReportsThatShowIt() {
        PLAN.reports()
                .forEach(report -> report.sheet().tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .forEach(row -> assertThat(ANALYSIS.references()
                                        .measures()
                                        .reports(row.measure().id()))
                                .contains(report)));
    }

    /** Nothing but a topic may name a measure; it belongs to the priority of that topic all the same. */
    @Test
    void aMeasureThatATopicNamesHasAHome() {
        PLAN.reports()
                .forEach(report -> report.topics()
                        .forEach(topic -> topic.sheet()
                                .measures()
                                .forEach(measure -> assertThat(
                                                ANALYSIS.references().measures().home(measure.id()))
                                        .isPresent())));
    }

    @Test
    void withoutFiguresInItsTextsNothingIsWorkedOutAgain() {
        PlanAnalysis again = ANALYSIS.with(PLAN);

        assertThat(again.measures().keySet()).isEqualTo(ANALYSIS.measures().keySet());
        again.measures()
                .forEach((id, facts) ->
                        assertThat(facts).isSameAs(ANALYSIS.measures().get(id)));
    }
}
