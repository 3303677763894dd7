package org.planpress.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.Finding;
import org.planpress.finding.Nearest;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;
import org.planpress.model.Prose.Heading;
import org.planpress.model.Prose.Link;
import org.planpress.sitemap.Kind;
import org.planpress.sitemap.SiteMap;

/** A link inside the site leads to a page or a file that will be there, and to a heading that is on it. */
final class LinkTargets implements FigureCheck {

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
            String message = target.path().isEmpty()
                    ? "the link has no address"
                    : "no page or file of the site has the address '%s'".formatted(target.path());
            String hint = meant(target.path())
                    .or(() -> suggestion(target.path(), map.addresses(entry -> entry.kind() != Kind.ASSET)))
                    .orElse("addresses of pages start and end with a slash, such as /editions/");
            return Stream.of(DEAD_LINK.at(link.at(), message).withHint(hint));
        }
        return map.anchors(target.path()).stream().flatMap(anchors -> anchor(link, target, anchors, target.path()));
    }

    /** What was written in the place of the address of a page. */
    private static Optional<String> meant(String path) {
        if (path.isEmpty()) {
            return Optional.of("write the address between the round brackets");
        }
        if (path.matches(
                "(?i)www\\..+|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:uk|org|com|net|eu|ie|wales|scot|info)(?:/.*)?")) {
            return Optional.of("for a page of another site write https:// before it");
        }
        if (path.matches(".*[“”\"].*")) {
            return Optional.of("delete the words in quotation marks after the address: nothing shows them");
        }
        if (path.matches("[^/@]+@[^/@]+")) {
            return Optional.of("for an email address write mailto: before it");
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
        String message = "no heading of %s has the anchor '#%s'".formatted(where, target.anchor());
        String hint = suggestion(target.anchor(), anchors)
                .orElse(anchors.isEmpty() ? "there is no heading" : "its anchors are #" + String.join(", #", anchors));
        return Stream.of(DEAD_ANCHOR.at(link.at(), message).withHint(hint));
    }

    private static Optional<String> suggestion(String written, Collection<String> known) {
        return Nearest.to(written, known).map(near -> "did you mean '" + near + "'?");
    }
}
