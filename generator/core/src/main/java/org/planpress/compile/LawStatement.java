package org.planpress.compile;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planpress.export.report.LawReport;
import org.planpress.export.report.ReportFormat;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Severity;
import org.planpress.site.frame.SitePage;
import org.planpress.site.law.LawPage;

/**
 * What the law asks of a plan and where it stands, told without publishing anything.
 *
 * @param told the report; empty if the plan cannot be read or no rule pack is in force
 * @param remarks what else there is to say, for people: why there is no report, or what refuses the plan
 * @param refused whether the plan cannot be read, or a duty was not found where all have to be
 */
public record LawStatement(String told, String remarks, boolean refused) {

    private static final String NO_PACK = "No rule pack is in force: 'rules' in site.yml names those that are.\n";

    /**
     * Looks at a plan.
     *
     * @param form {@code text}, {@code json} or {@code junit}; text for {@code null}
     * @param demanding whether a duty that was not found refuses the plan
     * @throws UnusableRequestException if there is no such form
     */
    public static LawStatement of(CompileRequest request, @Nullable String form, boolean demanding) throws IOException {
        LawReport report = Options.constant(
                LawReport.class, Option.REPORT, Optional.ofNullable(form).orElse("text"));
        Findings findings = new Findings();
        PlanReading reading = new PlanReading();
        PlanReading.Content content = reading.content(request, findings);
        PlanCompiler.reportNoContent(content.tree(), request, findings);
        if (content.plan().isEmpty()) {
            return refused(request, findings);
        }
        Optional<SoundPlan> sound =
                reading.equipped(content, request, findings).sound().map(SoundPlan::filled);
        return sound.isEmpty() ? refused(request, findings) : of(sound.get(), request, report, demanding);
    }

    private static LawStatement of(SoundPlan sound, CompileRequest request, LawReport report, boolean demanding) {
        Optional<LawPage> page = Outputs.site(sound, request)
                .pages(LawPage.class)
                .map(SitePage::content)
                .map(LawPage.class::cast)
                .findFirst();
        return page.map(law -> of(law, report, demanding)).orElseGet(() -> new LawStatement("", NO_PACK, false));
    }

    private static LawStatement of(LawPage page, LawReport report, boolean demanding) {
        long missing = LawReport.missing(page);
        boolean refused = demanding && missing > 0;
        return new LawStatement(
                report.of(page, demanding),
                refused ? "Not found: %d. The report says which.\n".formatted(missing) : "",
                refused);
    }

    private static LawStatement refused(CompileRequest request, Findings findings) {
        List<Finding> errors = findings.sorted().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        return new LawStatement(
                "",
                ReportFormat.TEXT.report(
                        errors, new ContentLines(request.surroundings().workingDir())),
                true);
    }
}
