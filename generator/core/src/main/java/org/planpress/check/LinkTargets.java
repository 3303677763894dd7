package org.planpress.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.Edit;
import org.planpress.finding.Finding;
import org.planpress.finding.Nearest;
import org.planpress.finding.Provenance;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;
import org.planpress.model.Prose.Heading;
import org.planpress.model.Prose.Link;
import org.planpress.sitemap.Kind;
import org.planpress.sitemap.SiteMap;

/** A link inside the site leads to a page or a file that will be there, and to a heading that is on it. */
final class LinkTargets implements FigureCheck {

    private static final String WEB = "https://";

    private static final Rule DEAD_LINK = Rule.error(
            "dead-link",
            "A link leads to a page or a file that the site does not have.",
            "Correct the address. Addresses of pages inside the site start and end with a slash.",
            "See [the money](/mony/).");

    private static final Rule DEAD_ANCHOR = Rule.error(
            "dead-anchor",
            "A link leads to a heading that is not on its page.",
            "Correct the part after the # sign: it is the heading in small letters, with hyphens for spaces.",
            "See [our values](#vaules).");

    @Override
    public List<Rule> rules() {
        return List.of(DEAD_LINK, DEAD_ANCHOR);
    }

    @Override
    public List<Finding> check(PlanAnalysis analysis) {
        Plan plan = analysis.plan();
        if (plan.edition(plan.site().currentEdition().id()).isEmpty()) {
            return List.of();
        }
        SiteMap map = SiteMap.of(analysis);
        return Body.of(plan).stream()
                .flatMap(body -> body.links().stream().flatMap(link -> check(link, body, map)))
                .toList();
    }

    private static Stream<Finding> check(Link link, Body body, SiteMap map) {
        Target target = Target.of(link);
        return switch (target.kind()) {
            case ANCHOR -> anchor(link, target, anchors(body), "this text");
            case PAGE -> page(link, target, map);
            case ELSEWHERE, ID, ASSET -> Stream.empty();
        };
    }

    private static Set<String> anchors(Body body) {
        return body.headings().stream().map(Heading::anchor).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Finding> page(Link link, Target target, SiteMap map) {
        if (map.at(target.path()).isEmpty()) {
            return Stream.of(dead(link, target.path(), map));
        }
        return map.anchors(target.path()).stream().flatMap(anchors -> anchor(link, target, anchors, target.path()));
    }

    private static Finding dead(Link link, String path, SiteMap map) {
        Provenance.Name named = link.from().named();
        Finding dead = DEAD_LINK
                .at(
                        named.at(),
                        path.isEmpty()
                                ? "the link has no address"
                                : "no page or file of the site has the address '%s'".formatted(path))
                .marking(named.written().length());
        Optional<String> scheme = scheme(path);
        if (scheme.isPresent()) {
            boolean other = scheme.get().equals(WEB);
            Finding told = dead.withHint((other ? "for a page of another site" : "for an email address") + " write "
                    + scheme.get() + " before it");
            return named.written().startsWith(path)
                    ? told.mendedBy(new Edit.Replace(named.at(), 0, scheme.get()))
                    : told;
        }
        return meant(path)
                .map(dead::withHint)
                .or(() -> nearest(dead, named, path, map.addresses(entry -> entry.kind() != Kind.ASSET)))
                .orElse(dead.withHint("addresses of pages start and end with a slash, such as /editions/"));
    }

    /** The finding with the known name that is meant, which is written in the place of the other if that is plain. */
    private static Optional<Finding> nearest(
            Finding dead, Provenance.Name named, String written, Collection<String> known) {
        return Nearest.to(written, known).map(near -> {
            Finding told = dead.withHint("did you mean '" + near + "'?");
            int start = named.written().indexOf(written);
            boolean plain =
                    start >= 0 && named.written().lastIndexOf(written) == start && Nearest.sameFigures(written, near);
            return plain ? told.mendedBy(new Edit.Replace(named.at().plus(start), written.length(), near)) : told;
        });
    }

    /** What is missing before an address of another site, or of somebody. */
    private static Optional<String> scheme(String path) {
        if (path.matches(
                "(?i)www\\..+|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:uk|org|com|net|eu|ie|wales|scot|info)(?:/.*)?")) {
            return Optional.of(WEB);
        }
        return path.matches("[^/@“”\"]+@[^/@“”\"]+") ? Optional.of("mailto:") : Optional.empty();
    }

    /** What was written in the place of the address of a page. */
    private static Optional<String> meant(String path) {
        if (path.isEmpty()) {
            return Optional.of("write the address between the round brackets");
        }
        if (path.matches("[“”‘’\"'].*")) {
            return Optional.of("delete the quotation marks around the address");
        }
        if (path.matches(".*[“”\"].*")) {
            return Optional.of("delete the words in quotation marks after the address: nothing shows them");
        }
        return path.matches("(?i).*\\.(?:ya?ml|md|csv|xlsx)")
                ? Optional.of(
                        "link to a page by its address, such as /editions/, or to a thing by its id, as in [[p1]]")
                : Optional.empty();
    }

    private static Stream<Finding> anchor(Link link, Target target, Set<String> anchors, String where) {
        if (target.anchor().isEmpty() || anchors.contains(target.anchor())) {
            return Stream.empty();
        }
        Provenance.Name named = link.from().named();
        Finding dead = DEAD_ANCHOR
                .at(named.at(), "no heading of %s has the anchor '#%s'".formatted(where, target.anchor()))
                .marking(named.written().length());
        return Stream.of(nearest(dead, named, target.anchor(), anchors)
                .orElse(dead.withHint(
                        anchors.isEmpty()
                                ? "there is no heading"
                                : "its anchors are #" + String.join(", #", anchors))));
    }
}
