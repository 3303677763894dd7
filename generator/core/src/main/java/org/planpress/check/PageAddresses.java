package org.planpress.check;

import org.planpress.sitemap.Addresses;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Page;
import org.planpress.model.Plan;
import org.planpress.model.Report;

/** Neither a page that an author adds nor a priority takes an address that the site needs for something else. */
final class PageAddresses implements Check {

    private static final Rule RULE = Rule.error(
            "address-taken",
            "A page has the address of a page that is made from the plan, or of a file of the site.",
            "Give the file or folder another name.",
            "pages/data.md");

    /** The text of this page is shown above the document control, which stands at its address. */
    private static final String SHARED = "about";

    /** Folders and files at the root of the site that hold no page. */
    private static final Set<String> FILES =
            Set.of("assets", "data", "look", "404.html", "index.html", "meetings.ics", "robots.txt", "sitemap.xml");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        Stream<Finding> ofPages = SiteAddresses.made(plan).stream()
                .flatMap(made -> plan.pages().stream()
                        .filter(page -> !page.address().equals(SHARED))
                        .flatMap(page -> check(page, made).stream()));
        return Stream.concat(
                        ofPages,
                        plan.reports().stream()
                                .flatMap(report -> inReport(report, plan))
                                .distinct())
                .toList();
    }

    /** A report has a page for each priority, beside its slides. */
    private static Stream<Finding> inReport(Report report, Plan plan) {
        String slides = Addresses.slides(report.id());
        return plan.edition(report.sheet().edition().id()).stream()
                .flatMap(edition -> edition.priorities().stream())
                .filter(priority -> Addresses.report(report.id(), priority.id()).equals(slides))
                .map(priority -> RULE.at(priority.sheet().at(), "the slides of a report stand at %s".formatted(slides))
                        .withHint("give the folder another name"));
    }

    private static Optional<Finding> check(Page page, SiteAddresses made) {
        String address = "/" + page.address() + "/";
        List<String> parts = List.of(page.address().split("/", -1));
        if (made.has(address)) {
            return found(page, "the site has another page at " + address);
        }
        return Stream.concat(
                        parts.stream().limit(1).filter(FILES::contains),
                        parts.stream().filter("index.html"::equals))
                .findFirst()
                .flatMap(part -> found(page, "the site keeps the name '" + part + "' for its files"));
    }

    private static Optional<Finding> found(Page page, String message) {
        SourceLocation file = SourceLocation.startOf(page.sheet().at().path());
        return Optional.of(RULE.at(file, message).withHint("give the file another name"));
    }
}
