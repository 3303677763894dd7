package org.planpress.compile;

import org.planpress.output.Artifact;
import org.planpress.site.Site;
import org.planpress.site.book.Book;
import org.planpress.site.book.BookBuilder;
import org.planpress.site.book.CommitmentSheet;
import org.planpress.site.book.CommitmentSheets;
import org.planpress.site.book.ReportBook;
import org.planpress.site.book.ReportBookBuilder;
import org.planpress.site.frame.SitePage;
import org.planpress.site.promises.CommitmentPage;
import org.planpress.sitemap.Companion;
import org.planpress.sitemap.SiteFiles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.Report;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.render.html.TemplateFaults;
import org.planpress.render.print.PrintRenderer;
import org.planpress.render.print.Printed;
import org.planpress.render.print.Variant;

/** Which printed documents a plan has, and the making of them, beside each other. */
final class Documents {

    private static final String REPORT = "print/report.ftlx";
    private static final String SHEET = "print/sheet.ftlx";

    private final CompileRequest request;
    private final Plan plan;
    private final Site site;
    private final PrintRenderer renderer;
    private final Set<Companion> companions;
    private final Map<String, byte[]> pictures;

    /**
     * Prepares the documents.
     *
     * @param companions what was asked for
     * @param pictures contents of the pictures that they may show, by path from {@code assets/} on
     */
    Documents(
            CompileRequest request,
            Plan plan,
            Site site,
            PrintRenderer renderer,
            Set<Companion> companions,
            Map<String, byte[]> pictures) {
        this.request = request;
        this.companions = companions;
        this.plan = plan;
        this.site = site;
        this.renderer = renderer;
        this.pictures = pictures;
    }

    /** A document that is to be made, and where to point to if nobody knows what in it is wrong. */
    private record Order(Printed job, SourceLocation at) {
        private boolean isBook() {
            return job.path().equals(SiteFiles.BOOK.substring(1));
        }
    }

    /** Findings are collected by one thread. */
    private record Made(List<Artifact> files, List<Finding> flaws) {}

    /** The documents that were asked for, without those that a template does not let be made. */
    List<Artifact> of(TemplateFaults faults, Findings findings) {
        List<Order> orders = new ArrayList<>();
        if (companions.contains(Companion.BOOK) || companions.contains(Companion.UA2)) {
            orders.add(plan(plan.current(), SiteFiles.BOOK, Variant.SCREEN));
        }
        if (companions.contains(Companion.BOOK)) {
            plan.editions().stream()
                    .filter(edition -> !edition.id().equals(plan.current().id()))
                    .forEach(edition -> orders.add(plan(edition, SiteFiles.book(plan, edition), Variant.SCREEN)));
            plan.reports().forEach(report -> orders.add(report(report)));
            CommitmentSheets.pages(site).forEach(page -> orders.add(sheet(page)));
        }
        if (companions.contains(Companion.PRESS)) {
            orders.add(plan(plan.current(), SiteFiles.PRESS, Variant.PRESS));
        }
        if (companions.contains(Companion.LARGE_PRINT)) {
            orders.add(plan(plan.current(), SiteFiles.LARGE_PRINT, Variant.LARGE_PRINT));
        }
        List<Made> made = orders.parallelStream()
                .flatMap(order -> faults.made(() -> make(order)).stream())
                .toList();
        findings.addAll(made.stream()
                .flatMap(document -> document.flaws().stream())
                .distinct()
                .toList());
        return made.stream().flatMap(document -> document.files().stream()).toList();
    }

    /** The book is laid out once for the older standards and for the newest. */
    private Made make(Order order) {
        List<Finding> flaws = new ArrayList<>();
        PrintFindings said = new PrintFindings(order.at());
        Consumer<PrintRenderer.Remark> remarks = remark -> flaws.add(said.of(remark));
        if (!order.isBook() || !companions.contains(Companion.UA2)) {
            return new Made(List.of(renderer.render(order.job(), remarks)), flaws);
        }
        List<Artifact> both = renderer.render(order.job(), SiteFiles.BOOK_UA2.substring(1), remarks);
        return new Made(companions.contains(Companion.BOOK) ? both : both.subList(1, 2), flaws);
    }

    private Order plan(Edition edition, String address, Variant variant) {
        Book book = BookBuilder.build(plan, edition, site, companions);
        Printed job =
                Printed.plan(address.substring(1), book, edition.id(), variant, pictures, start(day(edition.id())));
        return new Order(job, file("editions/" + edition.id() + "/edition.yml"));
    }

    private Order report(Report report) {
        ReportBook book = ReportBookBuilder.build(plan, report, site);
        Printed job = new Printed(
                book.web().address().substring(1) + SiteFiles.REPORT_FILE,
                REPORT,
                "book",
                book,
                ReportBookBuilder.places(book),
                report.sheet().edition().id(),
                book.site(),
                Variant.SCREEN,
                pictures,
                start(report.sheet().dated()));
        return new Order(job, file("reports/" + report.id() + "/report.yml"));
    }

    private Order sheet(SitePage page) {
        CommitmentSheet sheet = CommitmentSheets.of(plan, page);
        Printed job = new Printed(
                page.address().substring(1) + SiteFiles.SHEET_FILE,
                SHEET,
                "handout",
                sheet,
                CommitmentSheets.places(page),
                page.edition(),
                sheet.site(),
                Variant.SCREEN,
                pictures,
                start(day(page.edition())));
        return new Order(job, at(page));
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
                .flatMap(EditionSheet::dated)
                .orElse(request.asOf());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private SourceLocation file(String path) {
        return SourceLocation.startOf(request.surroundings().shown(request.contentDir()) + "/" + path);
    }
}
