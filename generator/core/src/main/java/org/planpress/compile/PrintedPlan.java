package org.planpress.compile;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.render.print.PrintRenderer;
import org.planpress.render.print.Printed;
import org.planpress.render.print.Variant;
import org.planpress.site.Artifact;
import org.planpress.site.BookBuilder;
import org.planpress.site.Companion;
import org.planpress.site.Site;
import org.planpress.site.page.Book;

/** From the pages of each edition to its {@code plan.pdf}, and of the current one to its other forms. */
final class PrintedPlan {

    static final Rule FLAW = Rule.warning(
            "print-layout",
            "The printed plan has a flaw: something is too wide for its place, or a letter is in none of the fonts.",
            "Shorten the word or the table, use another letter, or change the template of print.",
            "a word longer than a column");

    private static final String TEMPLATE = "print/plan.ftlx";

    private final CompileRequest request;
    private final Findings findings;
    private final PrintRenderer renderer;

    PrintedPlan(CompileRequest request, Findings findings, PrintRenderer renderer) {
        this.request = request;
        this.findings = findings;
        this.renderer = renderer;
    }

    /** The current edition in all forms that are asked for, and the others as books, set beside each other. */
    List<Artifact> of(Plan plan, Site site, Set<Companion> companions) {
        Map<String, byte[]> pictures = new TreeMap<>();
        plan.assets()
                .forEach(path -> pictures.put(
                        "assets/" + path, HtmlSite.asset(request, path).bytes()));
        List<Rendered> files = plan.editions().stream()
                .flatMap(edition -> jobs(plan, edition, site, companions))
                .parallel()
                .map(job -> render(job, pictures))
                .toList();
        files.forEach(file -> findings.addAll(file.flaws()));
        return files.stream().map(Rendered::file).toList();
    }

    private static Stream<Job> jobs(Plan plan, Edition edition, Site site, Set<Companion> companions) {
        boolean current = edition.id().equals(plan.current().id());
        Book book = BookBuilder.build(plan, edition, site, companions);
        return Stream.of(Form.values())
                .filter(form -> companions.contains(form.companion) && (current || form == Form.BOOK))
                .map(form -> new Job(
                        edition, book, form.variant, form == Form.BOOK ? Site.book(plan, edition) : form.address));
    }

    private record Job(Edition edition, Book book, Variant variant, String address) {}

    /** Findings are collected by one thread. */
    private record Rendered(Artifact file, List<Finding> flaws) {}

    private enum Form {
        BOOK(Companion.BOOK, Site.BOOK, Variant.SCREEN),
        PRESS(Companion.PRESS, Site.PRESS, Variant.PRESS),
        LARGE_PRINT(Companion.LARGE_PRINT, Site.LARGE_PRINT, Variant.LARGE_PRINT);

        private final Companion companion;
        private final String address;
        private final Variant variant;

        Form(Companion companion, String address, Variant variant) {
            this.companion = companion;
            this.address = address;
            this.variant = variant;
        }
    }

    private Rendered render(Job given, Map<String, byte[]> pictures) {
        Edition edition = given.edition();
        Book book = given.book();
        LocalDate day =
                edition.sheet().updated().or(() -> edition.sheet().published()).orElse(request.asOf());
        Printed job = new Printed(
                given.address().substring(1),
                TEMPLATE,
                "book",
                book,
                BookBuilder.places(book),
                edition.id(),
                book.site(),
                given.variant(),
                pictures,
                day.atStartOfDay(ZoneOffset.UTC).toInstant());
        SourceLocation at = SourceLocation.startOf(
                request.surroundings().shown(request.contentDir()) + "/editions/" + edition.id() + "/edition.yml");
        List<Finding> flaws = new ArrayList<>();
        Artifact file =
                renderer.render(job, remark -> flaws.add(FLAW.at(at, "in " + given.address() + ": " + remark.text())));
        return new Rendered(file, flaws);
    }
}
