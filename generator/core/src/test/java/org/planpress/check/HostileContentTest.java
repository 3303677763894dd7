package org.planpress.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.planpress.check.TestPlan.AT;
import static org.planpress.check.TestPlan.FROM;
import static org.planpress.check.TestPlan.link;
import static org.planpress.check.TestPlan.paragraph;
import static org.planpress.check.TestPlan.withPage;
import static org.planpress.check.TestPlan.withWords;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.model.Edition;
import org.planpress.model.Governance;
import org.planpress.model.Id;
import org.planpress.model.Named;
import org.planpress.model.Plan;
import org.planpress.model.Prose.Picture;
import org.planpress.model.Ref;

/** Long and crooked content costs time in proportion to its length, and no check falls over it. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileContentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"A", "A ", "AB ", "AB, ", "a", "a ", "the ", " ", "<a", "{{", "x.", "a@", "'", "é", "[#", "Ab"})
    void longRunsAreReadInTime(String part) {
        String words = "x" + part.repeat(200_000 / part.length());
        Plan plan = withWords(words);

        assertThatCode(() -> Checks.run(TestPlan.analysed(plan).orElseThrow(), new Findings()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "/", "../", "%2e", ":", "#", "a:", "\\", " "})
    void longTargetsAreReadInTime(String part) {
        String target = part.repeat(100_000 / part.length());
        Plan plan = withPage(paragraph(link(target, "Our formats"), new Picture(target, "A station", FROM)));

        assertThatCode(() -> Checks.run(TestPlan.analysed(plan).orElseThrow(), new Findings()))
                .doesNotThrowAnyException();
    }

    @Test
    void aLongChainOfBodiesIsWalkedToItsEnd() {
        List<Governance.Body> bodies = IntStream.range(0, 50_000)
                .mapToObj(number -> body(number, (number + 1) % 50_000))
                .toList();

        List<Finding> findings = new GovernanceCycles().check(withBodies(bodies));

        assertThat(findings).extracting(Finding::code).containsExactly("governance-cycle", "governance-too-deep");
    }

    private static Governance.Body body(int number, int upper) {
        return new Governance.Body(
                new Named(new Id("b" + number), AT),
                TestPlan.text("Body"),
                Optional.empty(),
                TestPlan.text("Looks at the work."),
                Optional.empty(),
                Optional.empty(),
                List.of(new Ref(new Id("b" + upper), AT)),
                AT);
    }

    private static Plan withBodies(List<Governance.Body> bodies) {
        Plan plan = withWords("Help");
        Edition old = plan.current();
        Governance governance = new Governance(TestPlan.text("Who answers"), bodies, TestPlan.text("Plan"), AT);
        Edition edition = new Edition(
                old.id(),
                old.sheet(),
                old.sections(),
                old.priorities(),
                old.crossCutting(),
                old.funding(),
                old.scenarios(),
                old.budget(),
                old.capital(),
                old.grants(),
                old.requirements(),
                old.survey(),
                old.timetable(),
                Optional.of(governance),
                old.registers());
        return new Plan(
                plan.site(),
                plan.theme(),
                plan.glossary(),
                List.of(edition),
                plan.measures(),
                plan.reports(),
                plan.meetings(),
                plan.pages(),
                plan.assets(),
                plan.unused());
    }
}
