package org.planpress.compile;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.planpress.check.ShownPictures;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.render.html.TemplateFolder;
import org.planpress.render.print.PrintRenderer;
import org.planpress.render.print.Printed;
import org.planpress.render.print.Variant;
import org.planpress.site.Artifact;
import org.planpress.site.BookBuilder;
import org.planpress.site.Site;
import org.planpress.site.page.Book;

/** From the pages of the current edition to {@code plan.pdf}. */
final class PrintedPlan {

    private static final String TEMPLATE = "print/plan.ftlx";

    private final CompileRequest request;
    private final Findings findings;

    PrintedPlan(CompileRequest request, Findings findings) {
        this.request = request;
        this.findings = findings;
    }

    Artifact of(Plan plan, Site site, TemplateFolder templates) {
        Edition edition = plan.current();
        Map<String, byte[]> pictures = new TreeMap<>();
        ShownPictures.of(plan).stream()
                .map(picture -> picture.target().replaceFirst("^assets/", ""))
                .filter(path -> plan.assets().contains(path))
                .distinct()
                .forEach(path -> pictures.put(
                        "assets/" + path, HtmlSite.asset(request, path).bytes()));
        LocalDate day =
                edition.sheet().updated().or(() -> edition.sheet().published()).orElse(request.asOf());
        SourceLocation at = SourceLocation.startOf(
                request.surroundings().shown(request.contentDir()) + "/editions/" + edition.id() + "/edition.yml");
        Book book = BookBuilder.build(plan, edition, site);
        Printed job = new Printed(
                Site.BOOK.substring(1),
                TEMPLATE,
                "book",
                book,
                BookBuilder.places(book),
                edition.id(),
                book.site(),
                Variant.SCREEN,
                pictures,
                day.atStartOfDay(ZoneOffset.UTC).toInstant());
        PrintFindings flaws = new PrintFindings(plan, at);
        return new PrintRenderer(templates, site).render(job, remark -> findings.addAll(flaws.of(remark)));
    }
}
