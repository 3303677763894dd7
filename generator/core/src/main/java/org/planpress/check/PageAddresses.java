package org.planpress.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Page;
import org.planpress.model.Plan;

/** A page that an author adds takes no address that the site needs for something else. */
final class PageAddresses implements Check {

    private static final Rule RULE = Rule.error(
            "address-taken",
            "A page has the address of a page that is made from the plan, or of a file of the site.",
            "Give the file another name.",
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
        return SiteAddresses.made(plan).stream()
                .flatMap(made -> plan.pages().stream()
                        .filter(page -> !page.address().equals(SHARED))
                        .flatMap(page -> check(page, made).stream()))
                .toList();
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
