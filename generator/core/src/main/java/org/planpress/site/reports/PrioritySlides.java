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
        List<Risk> threats = report.risksOf(priority.id());
        List<Slide> told = report.toldOf(priority.id())
                .map(said -> told(place.of("achieved"), place.of("next"), said.sheet()))
                .orElse(List.of());
        List<Slide> slides = new ArrayList<>();
        if (delivered.size() == 1) {
            slides.addAll(withWork(place, delivered.get(0), told, threats));
        } else {
            if (!delivered.isEmpty()) {
                slides.addAll(lists.of(
                        place,
                        works(delivered),
                        delivered.stream().map(this::work).toList()));
            }
            slides.addAll(told);
            slides.addAll(risks(place.of("risks"), threats(threats), threats));
        }
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
     * One piece of work fills no slide: it joins what else is said of the priority where there is room for it, else it is the
     * title over what may go wrong, else it stands with what is known of it.
     */
    private List<Slide> withWork(SlideLists.Place place, Deliverable work, List<Slide> told, List<Risk> threats) {
        List<Slide> slides = new ArrayList<>(told);
        List<Slide> mishaps = risks(place.of("risks"), threats(threats), threats);
        List<Part> joined = new ArrayList<>();
        told.stream().limit(1).flatMap(slide -> slide.parts().stream()).forEach(joined::add);
        boolean done = works.stand(work).equals(Optional.of(Deliverables.Stand.DONE));
        joined.add(new Part(
                setting.say(done ? SlideMessage.Label.ACHIEVED : SlideMessage.Label.BEING_DELIVERED),
                List.of(work(work))));
        String title = SlideLists.asTitle(work(work));
        if (told.size() == 1 && SlideLists.fitTogether(joined)) {
            slides.set(0, SlideLists.together(place, told.get(0).heading(), joined));
            slides.addAll(mishaps);
        } else if (mishaps.size() == 1 && SlideLists.isTitle(title)) {
            slides.addAll(risks(place, title, threats));
        } else {
            List<String> known = new ArrayList<>();
            known.add(works(List.of(work)));
            known.addAll(works.row(work, List.of()).notes());
            slides.add(
                    0,
                    SlideLists.isTitle(title)
                            ? SlideLists.slide(place, title, known)
                            : SlideLists.slide(place, known.get(0), List.of(work(work))));
            slides.addAll(mishaps);
        }
        return slides;
    }

    /**
     * What was achieved and what comes next: on one slide if both are short. What the report says of the priority in a sentence
     * is the title; else the first thing that was achieved is, since how many there are says nothing.
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
        if (findings.isEmpty()) {
            return headline.map(SlideLists::asTitle)
                    .map(heading -> steps.isEmpty()
                            ? List.of(SlideLists.slide(achieved, heading, List.of()))
                            : lists.of(next, heading, steps))
                    .orElseGet(() -> steps(next, steps));
        }
        boolean first = headline.isEmpty() && SlideLists.isTitle(findings.get(0));
        String heading = headline.or(
                        () -> Optional.of(findings).filter(all -> first).map(all -> all.get(0)))
                .map(SlideLists::asTitle)
                .orElseGet(() -> names(new ReportMessage.Achievements(findings.size())));
        Part reached = new Part("", first ? findings.subList(1, findings.size()) : findings);
        Part ahead = new Part(setting.say(SlideMessage.Label.NEXT_STEPS), steps);
        if (SlideLists.fitTogether(List.of(reached, ahead))) {
            return List.of(SlideLists.together(achieved, heading, List.of(reached, ahead)));
        }
        List<String> titles = titles(sheet);
        List<String> points = SlideLists.fitTogether(List.of(reached))
                ? reached.points()
                : titles.subList(first ? 1 : 0, titles.size());
        List<Slide> slides = new ArrayList<>(
                points.isEmpty()
                        ? List.of(SlideLists.slide(achieved, heading, List.of()))
                        : lists.of(achieved, heading, points));
        slides.addAll(steps(next, steps));
        return slides;
    }

    private List<Slide> steps(SlideLists.Place place, List<String> steps) {
        return lists.ofSteps(place, names(new ReportMessage.NextSteps(steps.size())), steps);
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

    /** How many things may go wrong is a finding, unless some no longer may; of few such the first that may is named. */
    private String threats(List<Risk> risks) {
        int issues = number(risks, Status.ISSUE);
        int open = number(risks, Status.RISK);
        if (issues + open == risks.size()) {
            return setting.say(new SlideMessage.Threats(issues, open));
        }
        return risks.stream()
                .filter(risk -> issues + open == 0 || risk.status() != Status.CLOSED)
                .findFirst()
                .filter(first -> risks.size() <= SlideLists.NAMED)
                .map(first -> setting.say(new SlideMessage.Found(
                        setting.say(new CommonMessage.Risk(first.status())),
                        first.title().value())))
                .orElseGet(() -> names(new ReportMessage.Risks(risks.size())));
    }

    private static int number(List<Risk> risks, Status status) {
        return Math.toIntExact(
                risks.stream().filter(risk -> risk.status() == status).count());
    }

    private List<Slide> risks(SlideLists.Place place, String heading, List<Risk> risks) {
        return lists.ofBoxes(
                place,
                heading,
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
