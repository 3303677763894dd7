package org.planpress.check;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.Finding;
import org.planpress.finding.Nearest;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;
import org.planpress.model.Redirect;
import org.planpress.model.WebAddress;
import org.planpress.sitemap.Entry;
import org.planpress.sitemap.Kind;
import org.planpress.sitemap.OldAddress;
import org.planpress.sitemap.SiteMap;

/** Each line of {@code redirects.csv} leads to a page, and to it at once. */
final class RedirectTargets implements FigureCheck {

    private static final Rule TARGET = Rule.error(
            "redirect-target",
            "An old address leads to a page or file that the site does not have, or to no whole address of a page.",
            "Correct the address; those of pages of the site start and end with a slash, those of others with https.",
            "/our-plan.aspx,/mony/");

    private static final Rule LOOP = Rule.error(
            "redirect-loop",
            "Old addresses lead to one another, so that nobody ever gets to a page.",
            "Let one of them lead to a page.",
            "/a/ to /b/, and /b/ to /a/");

    private static final Rule CHAIN = Rule.warning(
            "redirect-chain",
            "An old address leads to another old address, so that readers are led on twice.",
            "Write where the other one leads.",
            "/a/ to /b/, and /b/ to /money/");

    @Override
    public List<Rule> rules() {
        return List.of(TARGET, LOOP, CHAIN);
    }

    @Override
    public List<Finding> check(PlanAnalysis analysis) {
        Plan plan = analysis.plan();
        List<Redirect> lines = plan.continuity().redirects();
        if (lines.isEmpty() || plan.edition(plan.site().currentEdition().id()).isEmpty()) {
            return List.of();
        }
        SiteMap map = SiteMap.of(analysis);
        return Stream.concat(lines.stream().flatMap(line -> ofTarget(line, plan, map)), chains(lines, map))
                .toList();
    }

    private static Stream<Finding> ofTarget(Redirect line, Plan plan, SiteMap map) {
        String to = line.to().value();
        String own = plan.site().address().value().replaceFirst("/$", "") + "/";
        if (to.startsWith(own)) {
            String inside = to.substring(own.length() - 1);
            return Stream.of(RedirectLines.at(
                            TARGET, line.to(), "'%s' is the whole address of something of this site".formatted(to))
                    .withHint("write " + inside + ", so that it can be checked")
                    .mendedBy(inside));
        }
        if (WebAddress.isPage(to)) {
            return Stream.empty();
        }
        if (!to.startsWith("/") || to.startsWith("//") || to.startsWith("/\\")) {
            return Stream.of(RedirectLines.at(
                            TARGET,
                            line.to(),
                            "'%s' is neither an address of the site nor the whole address of a page".formatted(to))
                    .withHint("start it with a slash for a page of the site, with https:// for another"));
        }
        String page = to.replaceFirst("#.*", "");
        Optional<Entry> entry = map.at(page);
        if (entry.isEmpty()) {
            Finding dead = RedirectLines.at(
                    TARGET, line.to(), "no page or file of the site has the address '%s'".formatted(page));
            return Stream.of(Nearest.to(page, map.addresses(known -> known.kind() != Kind.ASSET))
                    .map(near -> dead.withHint("did you mean '" + near + "'?"))
                    .orElse(dead.withHint("addresses of pages start and end with a slash, such as /editions/")));
        }
        String anchor = to.substring(page.length()).replaceFirst("#", "");
        return map.anchors(page).filter(known -> !anchor.isEmpty() && !known.contains(anchor)).stream()
                .map(known -> RedirectLines.at(
                                TARGET, line.to(), "no heading of %s has the anchor '#%s'".formatted(page, anchor))
                        .withHint("its anchors are #" + String.join(", #", known)));
    }

    /** Lines that lead to an address from which another line leads on, and those that come back to where they started. */
    private static Stream<Finding> chains(List<Redirect> lines, SiteMap map) {
        Map<String, Redirect> byAddress = new HashMap<>();
        lines.stream()
                .filter(line -> OldAddress.fault(line.from().value()).isEmpty())
                .filter(line -> leadsOn(OldAddress.of(line.from().value()), map))
                .forEach(line ->
                        byAddress.putIfAbsent(OldAddress.of(line.from().value()).path(), line));
        Set<Redirect> told = new LinkedHashSet<>();
        return lines.stream().flatMap(line -> {
            Set<Redirect> way = new LinkedHashSet<>();
            Optional<Redirect> next = Optional.of(line);
            Redirect last = line;
            while (next.isPresent() && way.add(next.get())) {
                last = next.get();
                next = after(last, byAddress);
            }
            if (next.isPresent()) {
                boolean fresh = next.get().equals(line) && told.addAll(way);
                return fresh ? Stream.of(loop(line, way)) : Stream.empty();
            }
            return last.equals(line)
                    ? Stream.empty()
                    : Stream.of(chain(line, last.to().value()));
        });
    }

    /** Whether a page that leads on stands there, for whoever asks for nothing behind a question mark. */
    private static boolean leadsOn(OldAddress old, SiteMap map) {
        return old.query().isEmpty()
                && old.place()
                        .flatMap(map::at)
                        .filter(entry -> entry.kind() == Kind.REDIRECT)
                        .isPresent();
    }

    private static Optional<Redirect> after(Redirect line, Map<String, Redirect> byAddress) {
        String to = line.to().value().replaceFirst("#.*", "");
        return OldAddress.fault(to).isEmpty()
                ? Optional.ofNullable(byAddress.get(OldAddress.of(to).path()))
                : Optional.empty();
    }

    private static Finding loop(Redirect line, Set<Redirect> way) {
        return RedirectLines.at(
                        LOOP,
                        line.to(),
                        way.size() == 1
                                ? "'%s' leads to itself".formatted(line.from())
                                : "these addresses lead to one another: "
                                        + String.join(
                                                ", ",
                                                way.stream()
                                                        .map(each -> each.from().value())
                                                        .toList()))
                .withHint("let one of them lead to a page");
    }

    private static Finding chain(Redirect line, String last) {
        return RedirectLines.at(CHAIN, line.to(), "from '%s' a line leads on to '%s'".formatted(line.to(), last))
                .withHint("write " + last)
                .mendedBy(last);
    }
}
