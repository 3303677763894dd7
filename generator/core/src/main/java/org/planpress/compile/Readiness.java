package org.planpress.compile;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.export.report.ReportFormat;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Rule;
import org.planpress.finding.Severity;
import org.planpress.model.Plan;
import org.planpress.starter.StarterNote;
import org.planpress.starter.StarterRemains;

/**
 * What stands between a plan and its publication: what a check finds, what is left of a first plan, and that it is still a
 * draft or an example.
 *
 * @param findings errors and warnings of a check, and all that is not ready, by place
 * @param checked what the check said
 */
public record Readiness(List<Finding> findings, CompileResult checked) {

    private static final Rule STILL_A_SAMPLE = Rule.warning(
            "still-a-sample",
            "The plan says that it is made up; planpress ready tells so.",
            "Take 'sample' out of site.yml once all in it is your own.",
            "sample: true");

    private static final Rule STILL_A_DRAFT = Rule.warning(
            "still-a-draft",
            "The edition that is shown first is no plan in force; planpress ready tells so.",
            "Give it the status final once it is approved, and say in 'control' by whom.",
            "status: draft");

    /** The rules about what is not ready. */
    static List<Rule> rules() {
        return List.of(StarterRemains.WORDS, StarterRemains.FIGURE, STILL_A_SAMPLE, STILL_A_DRAFT);
    }

    /** Looks at a plan; nothing is published. */
    public static Readiness of(CompileRequest request) throws IOException {
        CompileResult checked = new PlanCompiler().compile(request);
        PlanReading.Content content = new PlanReading().content(request, new Findings());
        Stream<Finding> wrong = checked.findings().stream().filter(finding -> finding.severity() != Severity.NOTE);
        Stream<Finding> remains =
                StarterRemains.of(StarterNote.in(request.contentDir()), request.asOf()).in(content.tree()).stream();
        Stream<Finding> standing = content.plan().stream().flatMap(plan -> standing(plan).stream());
        Findings all = new Findings();
        Stream.of(wrong, remains, standing).flatMap(found -> found).forEach(all::add);
        return new Readiness(all.sorted(), checked);
    }

    /** Whether a plan is made up, or not in force. */
    static List<Finding> standing(Plan plan) {
        Optional<Finding> sample = plan.site().isSample()
                ? Optional.of(STILL_A_SAMPLE.at(plan.site().at(), "site.yml says that the plan is made up"))
                : Optional.empty();
        Optional<Finding> draft = plan.edition(plan.site().currentEdition().id())
                .map(edition -> edition.sheet())
                .filter(sheet -> !sheet.status().isSettled())
                .map(sheet -> STILL_A_DRAFT.at(sheet.at(), "the edition that is shown first is still a draft"));
        return Stream.of(sample, draft).flatMap(Optional::stream).toList();
    }

    /** Whether nothing is in the way. */
    public boolean isReady() {
        return findings.isEmpty();
    }

    /** The findings in one form. */
    public String report(ReportFormat format) {
        return format.report(findings, checked.lines(), checked.embargoed());
    }

    /** What was found, in a line for people. */
    public String summary() {
        return standing() + Appearances.of(checked.embargoed());
    }

    private String standing() {
        if (isReady()) {
            return "Ready: no error, no warning, and nothing of the first plan is left.\n";
        }
        long left = findings.stream()
                .filter(finding -> rules().contains(finding.rule()))
                .count();
        return "Not ready: %d of errors and warnings, %d of what is still to be made your own.\n"
                .formatted(findings.size() - left, left);
    }
}
