package org.planpress.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Page;
import org.planpress.model.Plan;
import org.planpress.sitemap.Entry;
import org.planpress.sitemap.Entry.Name;
import org.planpress.sitemap.Kind;
import org.planpress.sitemap.Reserved;
import org.planpress.sitemap.SiteMap;
import org.planpress.sitemap.SiteMap.Clash;

/**
 * No name that an author chooses, of a page or of anything that has an id, puts a page or a file where the site needs
 * another.
 */
final class PageAddresses implements Check {

    private static final Rule RULE = Rule.error(
            "address-taken",
            "A page has an address that the site keeps for something else; or an id would put one thing in the place of"
                    + " another.",
            "Give the file, the folder or the thing another name.",
            "pages/data.md, a priority with the id slides");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        if (plan.edition(plan.site().currentEdition().id()).isEmpty()) {
            return List.of();
        }
        SiteMap map = SiteMap.withoutTables(plan);
        Stream<Finding> ofPages = plan.pages().stream()
                .filter(page -> !Reserved.isAbout(page))
                .flatMap(page -> check(page, map).stream());
        return Stream.of(ofPages, map.clashes().stream().map(PageAddresses::found), ofNames(map))
                .flatMap(findings -> findings)
                .distinct()
                .toList();
    }

    private static Optional<Finding> check(Page page, SiteMap map) {
        String address = "/" + page.address() + "/";
        List<String> parts = List.of(page.address().split("/", -1));
        Optional<String> taken = map.at(address)
                .filter(entry -> entry.kind() != Kind.TEXT)
                .map(entry -> "the site has another page at " + address);
        return taken.or(() -> Reserved.start(parts.get(0)))
                .or(() -> parts.stream()
                        .flatMap(part -> Reserved.anywhere(part).stream())
                        .findFirst())
                .map(why -> RULE.at(SourceLocation.startOf(page.sheet().at().path()), why)
                        .withHint("give the file another name"));
    }

    private static Finding found(Clash clash) {
        Entry entry = clash.entry();
        Name name = entry.name().orElseThrow();
        String other = clash.other().kind().words()
                + clash.other().name().map(first -> " ('" + first.text() + "')").orElse("");
        return RULE.at(
                        name.at(),
                        "with the name '%s', %s would stand at %s, the place of %s"
                                .formatted(name.text(), entry.kind().words(), entry.address(), other))
                .withHint("give it another name");
    }

    private static Stream<Finding> ofNames(SiteMap map) {
        return map.entries().stream()
                .filter(entry -> entry.kind() != Kind.TEXT)
                .flatMap(entry -> entry.name().stream())
                .distinct()
                .flatMap(name ->
                        Reserved.anywhere(name.text())
                                .map(why -> RULE.at(name.at(), why).withHint("give it another name"))
                                .stream());
    }
}
