package org.planpress.site.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.ReportChanges.Days;
import org.planpress.model.Edition;
import org.planpress.model.Period;
import org.planpress.model.Report;
import org.planpress.site.chart.Periods;
import org.planpress.site.frame.FrameMessage;
import org.planpress.site.frame.FrameMessage.Menu;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.reports.ReportMessage.Label;
import org.planpress.site.texts.AllPagesMessage;
import org.planpress.sitemap.Addresses;
import org.planpress.words.Message;

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
                setting.say(Menu.PROGRESS),
                setting.say(Label.ABOUT_ALL),
                Frames.Area.REPORTS,
                setting.crumbs());
        var content = new ReportsPage(
                setting.say(Menu.PROGRESS),
                setting.say(new ReportMessage.Lead(number)),
                setting.plan().editions().stream()
                        .filter(edition -> !setting.plan().reportsOn(edition).isEmpty())
                        .map(this::group)
                        .toList(),
                more());
        return new Made(frames.frame(place), content);
    }

    private List<Link> more() {
        List<Link> links = new ArrayList<>();
        if (!setting.plan().measures().isEmpty()) {
            links.add(new Link(setting.say(AllPagesMessage.Label.MEASURES), Addresses.MEASURES));
        }
        if (!setting.plan().meetings().isEmpty()) {
            links.add(new Link(setting.say(Menu.MEETINGS), Addresses.MEETINGS));
        }
        return links;
    }

    private ReportsPage.Group group(Edition edition) {
        Period period = edition.sheet().period();
        boolean ended = period.end().isBefore(setting.analysis().asOf());
        String end = Periods.atItsEnd(setting.voice(), period);
        boolean current = edition.id().equals(setting.edition().id());
        Message ending = current
                ? new FrameMessage.PlanEnded(end)
                : new ReportMessage.PlanEndedAnotherShown(end, setting.editionTitle());
        return new ReportsPage.Group(
                "edition-" + edition.id(),
                edition.sheet().title().value(),
                setting.say(ended ? ending : new ReportMessage.PlanRuns(Periods.name(setting.voice(), period.end()))),
                setting.plan().reportsOn(edition).stream().map(this::entry).toList());
    }

    private ReportsPage.Entry entry(Report report) {
        Optional<Days> gap = setting.analysis().changes(report).uncovered();
        return new ReportsPage.Entry(
                new Link(report.sheet().title().value(), Addresses.report(report.id())),
                Periods.days(setting.voice(), report.sheet().period()),
                report.sheet().summary().value(),
                gap.map(days -> setting.say(new ReportMessage.Gap(days.first(), days.last()))));
    }
}
