package org.planpress.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet;
import org.planpress.model.Plan;
import org.planpress.model.SiteSheet.Overriding;
import org.planpress.model.SiteSheet.Window;
import org.planpress.model.ThemesSheet.Commitment;

/**
 * Nothing new is published on days on which the office said that nothing is, such as those before an election. New is
 * what has a date on one of these days; a plan that says what it said before may be built again.
 */
public final class PublicationWindows implements FigureCheck {

    private static final Rule INSIDE = Rule.error(
            "inside-window",
            "Something has a date inside of a window in which nothing new is published.",
            "Publish it after the window, or give the window an 'override' with the reason why it cannot wait.",
            "windows:\n  - {from: 2028-03-23, to: 2028-05-04, reason: Before the election}   # and an edition updated on 2028-04-11");

    private static final Rule OVERRIDDEN = Rule.note(
            "window-overridden",
            "Something new is published inside of a window, for a reason that the office gives.",
            "Nothing, if the reason stands; otherwise delete 'override'.",
            "override: The inspectorate published its report on that day.");

    /** Something that has a date. */
    private record Dated(String what, LocalDate day, SourceLocation at) {}

    @Override
    public List<Rule> rules() {
        return List.of(INSIDE, OVERRIDDEN);
    }

    @Override
    public List<Finding> check(PlanAnalysis analysis) {
        LocalDate today = analysis.asOf();
        return analysis.plan().site().windows().stream()
                .filter(window -> window.holds(today))
                .flatMap(window -> in(window, analysis.plan(), today))
                .toList();
    }

    /**
     * That something is to appear on a day inside of a window that is not over and not overridden.
     *
     * @param what what appears
     * @param at where it is written
     */
    public static Stream<Finding> appearing(
            String what, LocalDate day, SourceLocation at, List<Window> windows, LocalDate today) {
        return windows.stream()
                .filter(window -> window.override().isEmpty()
                        && window.holds(day)
                        && !window.to().isBefore(today))
                .map(window -> finding(window, new Dated(what, day, at)));
    }

    private static Stream<Finding> in(Window window, Plan plan, LocalDate today) {
        List<Dated> fresh = dated(plan)
                .filter(thing -> window.holds(thing.day) && !thing.day.isAfter(today))
                .toList();
        return window.override().isPresent()
                ? overridden(window, window.override().get(), fresh)
                : fresh.stream().map(thing -> finding(window, thing));
    }

    private static Stream<Finding> overridden(Window window, Overriding why, List<Dated> fresh) {
        return fresh.isEmpty()
                ? Stream.empty()
                : Stream.of(OVERRIDDEN.at(
                        why.at(),
                        "inside of the window from %s to %s (%s), %s published%s: %s"
                                .formatted(
                                        window.from(),
                                        window.to(),
                                        window.reason().value(),
                                        fresh.size() == 1 ? "one new thing is" : fresh.size() + " new things are",
                                        why.by()
                                                .map(role -> ", as " + role.value() + " decided")
                                                .orElse(""),
                                        why.reason().value())));
    }

    private static Finding finding(Window window, Dated thing) {
        return INSIDE.at(
                        thing.at,
                        "%s has the date %s, inside of the window from %s to %s in which nothing new is published (%s)"
                                .formatted(
                                        thing.what,
                                        thing.day,
                                        window.from(),
                                        window.to(),
                                        window.reason().value()))
                .withHint("publish it after %s, or say in 'override' of the window why it cannot wait"
                        .formatted(window.to()));
    }

    private static Stream<Dated> dated(Plan plan) {
        return Stream.of(
                        plan.editions().stream().flatMap(PublicationWindows::ofEdition),
                        plan.measures().stream()
                                .map(measure -> measure.sheet())
                                .flatMap(sheet -> one("measure '" + sheet.id() + "'", sheet.published(), sheet.at())),
                        plan.reports().stream()
                                .flatMap(report -> one(
                                        "report '" + report.id() + "'",
                                        report.sheet().published(),
                                        report.sheet().at())),
                        plan.pages().stream()
                                .flatMap(page -> one(
                                        "page '" + page.address() + "'",
                                        page.sheet().date(),
                                        page.sheet().at())))
                .flatMap(each -> each);
    }

    private static Stream<Dated> ofEdition(Edition edition) {
        EditionSheet sheet = edition.sheet();
        return Stream.of(
                        one("edition '" + edition.id() + "'", sheet.published(), sheet.at()),
                        one("the last change of edition '" + edition.id() + "'", sheet.updated(), sheet.at()),
                        sheet.control().stream().flatMap(control -> one("this version", control.date(), control.at())),
                        sheet.changes().stream().flatMap(change -> one("this change", change.date(), change.at())),
                        sheet.retired().stream()
                                .map(retired ->
                                        new Dated("the end of '" + retired.id() + "'", retired.date(), retired.at())),
                        edition.commitments().stream().flatMap(PublicationWindows::ofCommitment),
                        edition.kpis().stream()
                                .flatMap(kpi -> one("the status of KPI '" + kpi.id() + "'", kpi.asOf(), kpi.at())))
                .flatMap(each -> each);
    }

    private static Stream<Dated> ofCommitment(Commitment commitment) {
        return Stream.concat(
                one("the status of commitment '" + commitment.id() + "'", commitment.asOf(), commitment.at()),
                commitment.updates().stream()
                        .map(update ->
                                new Dated("this update of '" + commitment.id() + "'", update.date(), update.at())));
    }

    private static Stream<Dated> one(String what, Optional<LocalDate> day, SourceLocation at) {
        return day.stream().map(known -> new Dated(what, known, at));
    }
}
