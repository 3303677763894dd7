package org.planpress.site.reports;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.planpress.model.DeliverablesSheet.Deliverable;
import org.planpress.model.Highlights;
import org.planpress.model.Priority;
import org.planpress.model.PrioritySheet;
import org.planpress.model.Prose;
import org.planpress.model.Report;
import org.planpress.site.chart.Periods;
import org.planpress.site.frame.AgeNotes;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.site.promises.CommitmentLinks;
import org.planpress.site.promises.Kicker;
import org.planpress.site.reports.ReportPriorityPage.Achievement;
import org.planpress.site.texts.TextMessage;
import org.planpress.sitemap.Addresses;
import org.planpress.words.Message;

/** What a report says of each priority of its edition, also of one that it hardly mentions. */
final class ReportPriorityPages {

    private final Setting setting;
    private final Report report;
    private final Frames frames;
    private final CommitmentLinks commitments;
    private final Deliverables works;

    ReportPriorityPages(Setting setting, Report report) {
        this.setting = setting;
        this.report = report;
        this.frames = new Frames(setting);
        this.commitments = new CommitmentLinks(setting);
        this.works = new Deliverables(setting, report);
    }

    Stream<SitePage> all() {
        return setting.edition().priorities().stream()
                .map(priority -> setting.page(
                        Addresses.report(report.id(), priority.id()),
                        "report-priority",
                        ReportPriorityPage.class,
                        () -> page(priority)));
    }

    private Made page(Priority priority) {
        PrioritySheet sheet = priority.sheet();
        String title = setting.say(
                new TextMessage.Priority(sheet.number(), sheet.title().value()));
        var place = new Frames.Place(
                Addresses.report(report.id(), priority.id()),
                setting.say(new ReportMessage.In(title, report.sheet().title().value())),
                setting.say(new ReportMessage.PriorityAbout(
                        sheet.number(), sheet.title().value(), days())),
                Frames.Area.REPORTS,
                ReportPages.crumbs(setting, report));
        return new Made(frames.frame(place, setting.around().strips().of(priority)), content(priority));
    }

    private ReportPriorityPage content(Priority priority) {
        Optional<Highlights> told = report.toldOf(priority.id());
        List<Deliverable> planned = report.deliverablesOf(priority.id());
        return new ReportPriorityPage(
                PriorityMark.of(priority.sheet().number()),
                priority.sheet().title().value(),
                ReportPages.headline(report, priority),
                Kicker.of(setting.voice().phrase(new ReportMessage.PriorityKicker(days(), ReportPages.slot(report)))),
                new Link(
                        setting.say(
                                new ReportMessage.PriorityOf(priority.sheet().number(), setting.editionTitle())),
                        setting.addresses().priority(setting.edition(), priority)),
                Optional.of(new AgeNotes(setting).of(report)),
                told.map(Highlights::sheet).stream()
                        .flatMap(sheet -> sheet.achieved().stream())
                        .map(this::achievement)
                        .toList(),
                planned.stream()
                        .map(work -> works.row(work, commitments.of(setting.edition(), work.commitments())))
                        .toList(),
                works.judged(planned),
                told.map(Highlights::sheet)
                        .map(sheet -> Words.values(sheet.focus()))
                        .orElse(List.of()),
                report.risksOf(priority.id()).stream()
                        .map(risk ->
                                Risks.row(setting.voice(), risk, commitments.of(setting.edition(), risk.commitments())))
                        .toList(),
                told.map(Highlights::body).filter(ReportPriorityPages::hasWords),
                report.topicsOf(priority.id()).stream()
                        .map(topic -> ReportPages.topic(report, topic))
                        .toList(),
                pager(priority));
    }

    private String days() {
        return Periods.days(setting.voice(), report.sheet().period());
    }

    private static boolean hasWords(Prose prose) {
        return !prose.blocks().isEmpty();
    }

    private Achievement achievement(Highlights.Achievement achieved) {
        Stream<Link> measures = achieved.measures().stream()
                .flatMap(ref -> setting.plan().measure(ref.id()).stream())
                .map(measure -> new Link(measure.sheet().title().value(), Addresses.measure(measure.id())));
        return new Achievement(
                achieved.title().value(),
                Words.sentence(achieved.text().value()),
                Stream.concat(measures, commitments.of(setting.edition(), achieved.commitments()).stream())
                        .toList());
    }

    private Pager pager(Priority priority) {
        List<Priority> all = setting.edition().priorities();
        int at = all.indexOf(priority);
        return new Pager(
                setting.say(ReportMessage.Label.OTHER_PRIORITIES),
                at > 0 ? Optional.of(step(ReportMessage.PreviousPriority::new, all.get(at - 1))) : Optional.empty(),
                at + 1 < all.size()
                        ? Optional.of(step(ReportMessage.NextPriority::new, all.get(at + 1)))
                        : Optional.empty());
    }

    private Pager.Step step(IntFunction<Message> way, Priority priority) {
        return new Pager.Step(
                setting.say(way.apply(priority.sheet().number())),
                priority.sheet().inShort().value(),
                Addresses.report(report.id(), priority.id()));
    }
}
