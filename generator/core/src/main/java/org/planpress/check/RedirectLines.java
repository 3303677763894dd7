package org.planpress.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;
import org.planpress.model.Redirect;
import org.planpress.model.Text;
import org.planpress.sitemap.Entry;
import org.planpress.sitemap.Kind;
import org.planpress.sitemap.OldAddress;
import org.planpress.sitemap.SiteMap;

/** Each line of {@code redirects.csv} leads from an address that a browser can ask for, and at which nothing stands. */
final class RedirectLines implements FigureCheck {

    private static final Rule SOURCE = Rule.error(
            "redirect-source",
            "An old address is none that a browser asks a server for.",
            "Write the address from the first slash behind the name of the server, as the address bar of a browser has it.",
            "/../plan.pdf or javascript:alert(1) in the column from");

    private static final Rule TAKEN = Rule.error(
            "redirect-from-page",
            "At an old address stands a page or file of the site, which readers would never be led away from.",
            "Delete the line; or take away the page, if its address is to lead elsewhere.",
            "/money/ in the column from, of a plan with a page of its money");

    private static final Rule TWICE = Rule.error(
            "redirect-twice",
            "Two lines are about one old address.",
            "Keep the one that is right.",
            "two lines from /our-plan.aspx");

    private static final Rule BY_SERVER = Rule.note(
            "redirect-by-server",
            "No page can stand at an old address, because no file can have its name on every system, or only what follows a"
                    + " question mark tells it from a page of the site.",
            "Give whoever runs the server a file that has the line: _redirects, _redirects.nginx or _redirects.htaccess of the site.",
            "/?page_id=12 in the column from");

    private static final Rule AHEAD = Rule.warning(
            "redirect-ahead",
            "A line names a day still to come, and readers are led on already.",
            "Take the line out until that day, or correct the day.",
            "2031-04-01 in a plan published for a day of 2026");

    @Override
    public List<Rule> rules() {
        return List.of(SOURCE, TAKEN, TWICE, BY_SERVER, AHEAD);
    }

    @Override
    public List<Finding> check(PlanAnalysis analysis) {
        Plan plan = analysis.plan();
        if (plan.continuity().redirects().isEmpty()
                || plan.edition(plan.site().currentEdition().id()).isEmpty()) {
            return List.of();
        }
        List<Redirect> sound = plan.continuity().redirects().stream()
                .filter(line -> OldAddress.fault(line.from().value()).isEmpty())
                .toList();
        SiteMap map = SiteMap.of(analysis);
        return Stream.of(
                        plan.continuity().redirects().stream().flatMap(RedirectLines::ofSource),
                        ofPlaces(sound, map),
                        twice(sound),
                        sound.stream().flatMap(line -> ahead(line, analysis)))
                .flatMap(found -> found)
                .toList();
    }

    static Finding at(Rule rule, Text words, String message) {
        return rule.at(words.at(), message).marking(words.value().length());
    }

    private static Stream<Finding> ofSource(Redirect line) {
        return OldAddress.fault(line.from().value()).stream().map(fault -> {
            Finding found = at(SOURCE, line.from(), fault.message()).withHint(fault.hint());
            return fault.meant().map(found::mendedBy).orElse(found);
        });
    }

    private static Stream<Finding> ahead(Redirect line, PlanAnalysis analysis) {
        return line.day().filter(day -> day.isAfter(analysis.asOf())).stream()
                .map(day -> at(
                                AHEAD,
                                line.from(),
                                "'%s' moves on %s, which is still to come".formatted(line.from(), day))
                        .withHint("take the line out until that day, or correct the day"));
    }

    private static Stream<Finding> ofPlaces(List<Redirect> lines, SiteMap map) {
        Map<String, Entry> files = new HashMap<>();
        Map<String, Entry> folders = new HashMap<>();
        map.entries().stream().filter(entry -> entry.kind() != Kind.REDIRECT).forEach(entry -> {
            files.putIfAbsent(alike(entry.path()), entry);
            folders(entry).forEach(folder -> folders.putIfAbsent(alike(folder), entry));
        });
        return lines.stream().flatMap(line -> ofPlace(line, files, folders).stream());
    }

    private static Optional<Finding> ofPlace(Redirect line, Map<String, Entry> files, Map<String, Entry> folders) {
        OldAddress old = OldAddress.of(line.from().value());
        Optional<String> place = old.place();
        if (place.isEmpty()) {
            boolean ofPage = old.path().isEmpty();
            return Optional.of(
                    ofPage && old.query().isEmpty()
                            ? taken(line, "the first page of the site")
                            : byServer(
                                    line,
                                    ofPage
                                            ? "only what follows the question mark tells '%s' from the first page"
                                                    .formatted(line.from())
                                            : "no file can be called '%s' on every system".formatted(old.path())));
        }
        Entry page = new Entry(place.get(), Kind.REDIRECT, Optional.empty(), Optional.empty(), Optional.empty());
        Optional<Entry> other = Stream.concat(Stream.of(page.path()), folders(page))
                .flatMap(path -> Optional.ofNullable(files.get(alike(path))).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(folders.get(alike(page.path()))));
        if (other.isEmpty()) {
            return ofLook(line, old);
        }
        boolean same = other.get().path().equals(page.path());
        return Optional.of(
                same && old.query().isPresent()
                        ? byServer(
                                line,
                                "only what follows the question mark tells '%s' from %s"
                                        .formatted(
                                                line.from(), other.get().kind().words()))
                        : taken(
                                line,
                                (same ? "%s" : "%s at " + other.get().address())
                                        .formatted(other.get().kind().words())));
    }

    private static Optional<Finding> ofLook(Redirect line, OldAddress old) {
        return alike(old.path()).startsWith("/look/")
                ? Optional.of(taken(line, "a file of the look"))
                : Optional.empty();
    }

    /** The folders that hold a file, the innermost first. */
    private static Stream<String> folders(Entry entry) {
        return Stream.iterate(
                        entry.path(),
                        path -> !path.isEmpty(),
                        path -> path.substring(0, Math.max(0, path.lastIndexOf('/'))))
                .skip(1);
    }

    /** As systems see a name for which capitals make no difference. */
    private static String alike(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    private static Finding taken(Redirect line, String what) {
        return at(TAKEN, line.from(), "the site needs the place of '%s' for %s".formatted(line.from(), what))
                .withHint("delete the line, or take that away if its address is to lead elsewhere");
    }

    private static Finding byServer(Redirect line, String why) {
        return at(BY_SERVER, line.from(), why + ", so that only the server can lead it on")
                .withHint(
                        "give whoever runs it a file that has the line: _redirects, _redirects.nginx or _redirects.htaccess");
    }

    private static Stream<Finding> twice(List<Redirect> lines) {
        Map<String, Redirect> first = new HashMap<>();
        return lines.stream().flatMap(line -> {
            OldAddress old = OldAddress.of(line.from().value());
            Redirect before = first.putIfAbsent(
                    alike(old.path()) + old.query().map(query -> "?" + query).orElse(""), line);
            return before == null
                    ? Stream.empty()
                    : Stream.of(at(
                                    TWICE,
                                    line.from(),
                                    "line %d is about '%s' already"
                                            .formatted(before.from().at().line(), before.from()))
                            .withHint("keep the one that is right; capitals make no difference"));
        });
    }
}
