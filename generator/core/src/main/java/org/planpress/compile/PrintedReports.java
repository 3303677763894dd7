package org.planpress.compile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.Report;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.render.print.PrintRenderer;
import org.planpress.render.print.Printed;
import org.planpress.render.print.Variant;
import org.planpress.site.Artifact;
import org.planpress.site.CommitmentSheets;
import org.planpress.site.ReportBookBuilder;
import org.planpress.site.Site;
import org.planpress.site.SitePage;
import org.planpress.site.page.CommitmentPage;
import org.planpress.site.page.CommitmentSheet;
import org.planpress.site.page.ReportBook;

/** From the pages of each report to its {@code report.pdf}, and of each chosen commitment to its {@code sheet.pdf}. */
final class PrintedReports {

    private static final String REPORT = "print/report.ftlx";
    private static final String SHEET = "print/sheet.ftlx";

    private final CompileRequest request;
    private final Findings findings;
    private final Plan plan;
    private final Site site;
    private final PrintRenderer renderer;
    private final Map<String, byte[]> pictures;

    PrintedReports(CompileRequest request, Findings findings, Plan plan, Site site, PrintRenderer renderer) {
        this.request = request;
        this.findings = findings;
        this.plan = plan;
        this.site = site;
        this.renderer = renderer;
        this.pictures = PrintedPlan.pictures(request, plan);
    }

    /** All of them, set beside each other. */
    List<Artifact> all() {
        List<Rendered> files = Stream.<Supplier<Rendered>>concat(
                        plan.reports().stream().map(report -> () -> report(report)),
                        CommitmentSheets.pages(site).map(page -> () -> sheet(page)))
                .parallel()
                .map(Supplier::get)
                .toList();
        files.forEach(file -> findings.addAll(file.flaws()));
        return files.stream().map(Rendered::file).toList();
    }

    /** Findings are collected by one thread. */
    private record Rendered(Artifact file, List<Finding> flaws) {}

    private Rendered report(Report report) {
        ReportBook book = ReportBookBuilder.build(plan, report, site);
        return print(
                new Printed(
                        book.web().address().substring(1) + Site.REPORT_FILE,
                        REPORT,
                        "book",
                        book,
                        ReportBookBuilder.places(book),
                        report.sheet().edition().id(),
                        book.site(),
                        Variant.SCREEN,
                        pictures,
                        start(report.sheet().published().orElse(report.sheet().asOf()))),
                file("reports/" + report.id() + "/report.yml"));
    }

    private Rendered sheet(SitePage page) {
        CommitmentSheet sheet = CommitmentSheets.of(plan, page);
        return print(
                new Printed(
                        page.address().substring(1) + Site.SHEET_FILE,
                        SHEET,
                        "handout",
                        sheet,
                        CommitmentSheets.places(page),
                        page.edition(),
                        sheet.site(),
                        Variant.SCREEN,
                        pictures,
                        start(day(page.edition()))),
                at(page));
    }

    private Rendered print(Printed job, SourceLocation at) {
        List<Finding> flaws = new ArrayList<>();
        Artifact file = renderer.render(
                job, remark -> flaws.add(PrintedPlan.FLAW.at(at, "in /" + job.path() + ": " + remark.text())));
        return new Rendered(file, flaws);
    }

    private SourceLocation at(SitePage page) {
        String id = ((CommitmentPage) page.content()).id();
        return plan.edition(page.edition()).stream()
                .flatMap(edition -> edition.commitments().stream())
                .filter(commitment -> commitment.id().toString().equals(id))
                .map(Commitment::at)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate day(Id edition) {
        return plan.edition(edition)
                .map(Edition::sheet)
                .flatMap(sheet -> sheet.updated().or(sheet::published))
                .orElse(request.asOf());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private SourceLocation file(String path) {
        return SourceLocation.startOf(request.surroundings().shown(request.contentDir()) + "/" + path);
    }
}
