package org.planpress.site.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.model.DeliverablesSheet.Deliverable;
import org.planpress.model.Highlights;
import org.planpress.model.Priority;
import org.planpress.model.Report;
import org.planpress.model.RisksSheet.Risk;
import org.planpress.model.RisksSheet.Status;
import org.planpress.site.chart.Periods;
import org.planpress.site.frame.CommonMessage;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.Words;
import org.planpress.site.slides.SlideLists;
import org.planpress.site.slides.SlideMessage;
import org.planpress.site.slides.SlideMessage.WorkFinding;
import org.planpress.site.slides.SlidesPage.Box;
import org.planpress.site.slides.SlidesPage.Part;
import org.planpress.site.slides.SlidesPage.Slide;
import org.planpress.sitemap.Addresses;
import org.planpress.words.BasicMessage;
import org.planpress.words.Message;

/** What a report says of a priority, as slides. */
final class PrioritySlides {

    private final Setting setting;
    private final Report report;
    private final Deliverables works;
    private final SlideLists lists;

    PrioritySlides(Setting setting, Report report) {
        this.setting = setting;
        this.report = report;
        this.works = new Deliverables(setting, report);
        this.lists = new SlideLists(setting);
    }

    /** The name of its section. */
    String named(Priority priority) {
        return setting.say(new SlideMessage.OfPriority(
                priority.sheet().number(), priority.sheet().inShort().value()));
    }

    /** {@code Two of eleven pieces of work are late}. */
    String works(List<Deliverable> all) {
        int late = works.late(all);
        int done = Math.toIntExact(all.stream()
                .filter(work -> works.stand(work).equals(Optional.of(Deliverables.Stand.DONE)))
                .count());
        if (done == all.size()) {
            return setting.say(new SlideMessage.Works(WorkFinding.ALL_DONE, done, all.size()));
        }
        if (late > 0) {
            return setting.say(new SlideMessage.Works(WorkFinding.SOME_LATE, late, all.size()));
        }
        if (done == 0
                && all.stream()
                        .allMatch(
                                work -> work.due().isPresent() && !work.paused().orElse(false))) {
            return setting.say(new SlideMessage.Works(WorkFinding.NONE_LATE, 0, all.size()));
        }
        return setting.say(
                new SlideMessage.Works(done > 0 ? WorkFinding.SOME_DONE : WorkFinding.NAMED, done, all.size()));
    }

    /** What a report says of a priority, one thing on a slide: the work, what was achieved, what comes next, what may go wrong. */
    List<Slide> of(Priority priority) {
        SlideLists.Place place = new SlideLists.Place(
                "priority-" + priority.id(),
                id(priority),
                Optional.of(PriorityMark.of(priority.sheet().number())),
                named(priority));
        List<Deliverable> delivered = report.deliverablesOf(priority.id());
        List<Slide> slides = new ArrayList<>();
        if (!delivered.isEmpty()) {
            slides.addAll(lists.of(
                    place, works(delivered), delivered.stream().map(this::work).toList()));
        }
        report.toldOf(priority.id())
                .ifPresent(told -> slides.addAll(told(place.of("achieved"), place.of("next"), told.sheet())));
        slides.addAll(risks(place.of("risks"), report.risksOf(priority.id())));
        if (slides.isEmpty()) {
            slides.add(SlideLists.slide(
                    place, setting.say(ReportMessage.Label.NAMES_NOTHING).replaceAll("\\.$", ""), List.of()));
        }
        Link more = new Link(
                setting.say(new SlideMessage.PriorityInFull(priority.sheet().number())),
                Addresses.report(report.id(), priority.id()));
        return slides.stream().map(slide -> slide.with(more)).toList();
    }

    /**
     * What was achieved and what comes next: on one slide if both are short. What the report says of the priority in a sentence
     * is the title; else the one thing that was achieved is, since that there is one thing says nothing.
     */
    private List<Slide> told(SlideLists.Place achieved, SlideLists.Place next, Highlights.Sheet sheet) {
        List<String> findings = sheet.achieved().stream()
                .map(achievement -> SlideLists.sentences(
                                Words.sentence(achievement.text().value()))
                        .get(0))
                .toList();
        List<String> steps = Words.values(sheet.focus());
        Optional<String> headline =
                sheet.headline().map(said -> Words.sentence(said.value())).filter(SlideLists::isTitle);
        boolean one = headline.isEmpty() && findings.size() == 1 && SlideLists.isTitle(findings.get(0));
        Part first = new Part("", one ? List.of() : findings);
        Part second = new Part(setting.say(SlideMessage.Label.NEXT_STEPS), steps);
        String heading = headline.or(
                        () -> Optional.of(findings).filter(all -> one).map(all -> all.get(0)))
                .map(SlideLists::asTitle)
                .orElseGet(() -> names(
                        findings.isEmpty()
                                ? new ReportMessage.NextSteps(steps.size())
                                : new ReportMessage.Achievements(findings.size())));
        if (!findings.isEmpty() && SlideLists.fitTogether(List.of(first, second))) {
            return List.of(SlideLists.together(achieved, heading, List.of(first, second)));
        }
        if (findings.isEmpty() && !steps.isEmpty()) {
            return lists.of(next, heading, steps);
        }
        if (findings.isEmpty() && headline.isEmpty()) {
            return List.of();
        }
        List<String> points = SlideLists.fitTogether(List.of(first)) ? first.points() : titles(sheet);
        List<Slide> slides = new ArrayList<>(
                points.isEmpty()
                        ? List.of(SlideLists.slide(achieved, heading, List.of()))
                        : lists.of(achieved, heading, points));
        slides.addAll(lists.of(next, names(new ReportMessage.NextSteps(steps.size())), steps));
        return slides;
    }

    private static List<String> titles(Highlights.Sheet sheet) {
        return sheet.achieved().stream()
                .map(achievement -> achievement.title().value())
                .toList();
    }

    static String id(Priority priority) {
        return priority.id().value();
    }

    private String names(Message counted) {
        return setting.say(new SlideMessage.Names(counted));
    }

    /** What is said of closed ones is no finding. */
    private String threats(List<Risk> risks) {
        int issues = number(risks, Status.ISSUE);
        int open = number(risks, Status.RISK);
        return issues + open == risks.size()
                ? setting.say(new SlideMessage.Threats(issues, open))
                : names(new ReportMessage.Risks(risks.size()));
    }

    private static int number(List<Risk> risks, Status status) {
        return Math.toIntExact(
                risks.stream().filter(risk -> risk.status() == status).count());
    }

    private List<Slide> risks(SlideLists.Place place, List<Risk> risks) {
        return lists.ofBoxes(
                place,
                threats(risks),
                risks.stream()
                        .map(risk -> new Box(
                                setting.say(new CommonMessage.Risk(risk.status())),
                                risk.title().value(),
                                SlideLists.sentences(Words.sentence(risk.text().value()))
                                        .get(0)))
                        .toList());
    }

    /** {@code Build the station (due January 2024, 90% done).} */
    private String work(Deliverable work) {
        DeliverableRow row = works.row(work, List.of());
        List<Message> known = new ArrayList<>();
        work.due().ifPresent(due -> known.add(new SlideMessage.Due(Periods.when(setting.voice(), due))));
        row.percent().ifPresent(percent -> known.add(new SlideMessage.Done(percent)));
        works.stand(work)
                .filter(stand -> stand != Deliverables.Stand.DONE)
                .ifPresent(stand -> known.add(new DeliverableMessage.Stands(stand)));
        String title = work.title().value();
        String bare = title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
        return known.stream()
                .map(setting::say)
                .reduce((some, next) -> setting.say(new BasicMessage.ListGoingOn(some, next)))
                .map(all -> setting.say(new SlideMessage.Work(bare, all)))
                .orElse(row.title());
    }
}
