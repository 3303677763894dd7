package org.planpress.compile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.bind.Embargo;
import org.planpress.bind.Embargoed;
import org.planpress.check.Checks;
import org.planpress.check.PublicationWindows;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Rule;
import org.planpress.finding.Severity;
import org.planpress.model.Plan;
import org.planpress.model.SiteSheet;
import org.planpress.source.SourceTree;

/**
 * What is wrong with a plan of which something is not public yet: with the plan as it is published, and with the plan as
 * it will be once all is public.
 */
public final class EmbargoFindings {

    private static final Rule NAMED = Rule.error(
            "embargo-named",
            "Something public names something that is not public yet.",
            "Take the name out until the day, or give what names it the same 'publishFrom'.",
            "kpis: [p1.k7]   # and 'publishFrom: 2026-12-10' at p1.k7");

    private static final Rule ON_THE_DAY = Rule.warning(
            "wrong-on-the-day",
            "Something will be wrong on the day on which something else becomes public.",
            "Mend it before that day, or the plan cannot be built on it.",
            "kpis: [p1.k99]   # in a commitment with 'publishFrom: 2026-12-10', and there is no KPI p1.k99");

    /** A name or an address, as messages quote it. */
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    private EmbargoFindings() {}

    /** The rules about what is not public yet. */
    public static List<Rule> rules() {
        return List.of(NAMED, EmbargoedWords.TOLD, ON_THE_DAY);
    }

    /** What reading the files without what is embargoed found, beside what reading all of them did. */
    public static List<Finding> ofReading(Embargo embargo, List<Finding> published, List<Finding> all) {
        Set<Finding> known = new HashSet<>(all);
        return published.stream()
                .filter(finding -> !known.contains(finding))
                .map(finding -> named(embargo, finding).orElse(finding))
                .toList();
    }

    /**
     * What checks found.
     *
     * @param published in the plan as it is published
     * @param all in the plan with all that is in it
     */
    public static List<Finding> ofChecks(Embargo embargo, List<Finding> published, List<Finding> all) {
        Set<Finding> now = new HashSet<>(published);
        Set<Finding> later = new HashSet<>(all);
        return Stream.concat(
                        published.stream()
                                // What only something embargoed uses is used.
                                .filter(finding -> later.contains(finding) || !Checks.asksForUse(finding.rule()))
                                .map(finding -> later.contains(finding)
                                        ? finding
                                        : named(embargo, finding).orElse(finding)),
                        all.stream()
                                .filter(finding -> !now.contains(finding) && finding.severity() != Severity.NOTE)
                                .map(finding -> onTheDay(embargo, finding)))
                .toList();
    }

    /**
     * What public texts say of what is not public yet.
     *
     * @param told what was found; a line that names it is told once
     */
    static List<Finding> ofWords(Embargo embargo, Plan published, Findings told) {
        List<Finding> named = told.sorted().stream()
                .filter(finding -> finding.rule().equals(NAMED))
                .toList();
        return EmbargoedWords.in(published, embargo).stream()
                .filter(finding -> named.stream()
                        .noneMatch(other -> other.location()
                                        .path()
                                        .equals(finding.location().path())
                                && other.location().line() == finding.location().line()))
                .toList();
    }

    /** What appears inside of a window in which nothing new is published. */
    public static List<Finding> ofWindows(SourceTree tree, SiteSheet site, LocalDate today) {
        return site.windows().stream()
                .filter(window -> !window.to().isBefore(today))
                .flatMap(window -> Embargo.on(window.from().minusDays(1), tree).items().stream()
                        .flatMap(item -> PublicationWindows.appearing(
                                "the " + item.label(), item.from(), item.at(), List.of(window), today)))
                .toList();
    }

    private static Optional<Finding> named(Embargo embargo, Finding finding) {
        return QUOTED.matcher(finding.message())
                .results()
                .flatMap(quoted -> embargo.named(quoted.group(1)).stream())
                .findFirst()
                .map(item -> NAMED.at(
                                finding.location(),
                                "this names the %s, which is not public before %s".formatted(item.label(), item.day()))
                        .marking(finding.length())
                        .withHint("take the name out until then, or give what names it %s, too"
                                .formatted(item.sameDay())));
    }

    private static Finding onTheDay(Embargo embargo, Finding finding) {
        LocalDate day = embargo.items().stream()
                .filter(item -> item.holds(finding.location()))
                .findFirst()
                .or(() -> embargo.items().stream().findFirst())
                .map(Embargoed::from)
                .orElseThrow();
        return ON_THE_DAY
                .at(
                        finding.location(),
                        "from %s on this is %s %s [%s]: %s"
                                .formatted(
                                        day,
                                        finding.severity() == Severity.ERROR ? "an" : "a",
                                        finding.severity().word(),
                                        finding.code(),
                                        finding.message()))
                .marking(finding.length())
                .withHint(finding.advice());
    }
}
