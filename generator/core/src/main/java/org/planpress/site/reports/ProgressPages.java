package org.planpress.site.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.ReportChanges.Days;
import org.planpress.model.Edition;
import org.planpress.model.Report;
import org.planpress.site.chart.Numbers;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.sitemap.Addresses;

/** The list of all reports, which all editions share. */
public final class ProgressPages {

    private final Setting setting;
    private final Frames frames;

    public ProgressPages(Setting setting) {
        this.setting = setting;
        this.frames = new Frames(setting);
    }

    public Stream<SitePage> all() {
        return setting.plan().reports().isEmpty()
                ? Stream.empty()
                : Stream.of(setting.page(Addresses.REPORTS, "reports", ReportsPage.class, this::reports));
    }

    private Made reports() {
        int number = setting.plan().reports().size();
        var place = new Frames.Place(
                Addresses.REPORTS,
                "Progress",
                "Every report on how the plan is going, the newest first.",
                Frames.Area.REPORTS,
                setting.crumbs());
        String lead = number == 1
                ? "One report says how a plan is going."
                : Words.starting(number) + " reports say how a plan is going, the newest first.";
        var content = new ReportsPage(
                "Progress",
                lead,
                setting.plan().editions().stream()
                        .filter(edition -> !setting.plan().reportsOn(edition).isEmpty())
                        .map(this::group)
                        .toList(),
                more());
        return Made.of(frames.frame(place), content);
    }

    private List<Link> more() {
        List<Link> links = new ArrayList<>();
        if (!setting.plan().measures().isEmpty()) {
            links.add(new Link("All measures", Addresses.MEASURES));
        }
        if (!setting.plan().meetings().isEmpty()) {
            links.add(new Link("Meetings", Addresses.MEETINGS));
        }
        return links;
    }

    private ReportsPage.Group group(Edition edition) {
        LocalDate end = edition.sheet().period().end();
        boolean ended = end.isBefore(setting.analysis().asOf());
        boolean current = edition.id().equals(setting.edition().id());
        String note = ended
                ? "This plan ended on " + Numbers.date(end) + "."
                        + (current ? "" : " This site shows the " + setting.editionTitle() + " first.")
                : "It runs until " + Numbers.date(end) + ".";
        return new ReportsPage.Group(
                "edition-" + edition.id(),
                edition.sheet().title().value(),
                note,
                setting.plan().reportsOn(edition).stream().map(this::entry).toList());
    }

    private ReportsPage.Entry entry(Report report) {
        Optional<Days> gap = setting.analysis().changes(report).uncovered();
        return new ReportsPage.Entry(
                new Link(report.sheet().title().value(), Addresses.report(report.id())),
                Words.days(report.sheet().period()),
                report.sheet().summary().value(),
                gap.map(days -> "No report on this site covers the days before it, from " + Numbers.date(days.first())
                        + " to " + Numbers.date(days.last()) + "."));
    }
}
