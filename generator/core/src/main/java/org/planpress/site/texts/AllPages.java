package org.planpress.site.texts;

import java.util.ArrayList;
import java.util.List;
import org.planpress.analysis.Areas;
import org.planpress.analysis.CarriedOver;
import org.planpress.analysis.EasyTrack;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.model.Report;
import org.planpress.model.Text;
import org.planpress.site.frame.FrameMessage.Menu;
import org.planpress.site.frame.FrameMessage.Title;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Listed;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.head.FeedLinks;
import org.planpress.site.measures.MethodMessage;
import org.planpress.site.texts.AllPagesMessage.Label;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.Reserved;

/** The list of all pages, a click away from each of them. */
public final class AllPages {

    private final Setting setting;
    private final Plan plan;
    private final Addresses addresses;

    public AllPages(Setting setting) {
        this.setting = setting;
        this.plan = setting.plan();
        this.addresses = setting.addresses();
    }

    public SitePage page() {
        return setting.page(Addresses.ALL_PAGES, "all-pages", AllPagesPage.class, this::made);
    }

    private Made made() {
        var place = new Frames.Place(
                Addresses.ALL_PAGES,
                setting.say(Label.TITLE),
                setting.say(Label.LEAD),
                Frames.Area.NONE,
                setting.crumbs());
        List<AllPagesPage.Group> groups = new ArrayList<>(edition(setting.edition(), ""));
        add(groups, "measures", setting.say(Menu.MEASURES), measures());
        add(groups, "progress", setting.say(Menu.PROGRESS), progress());
        add(groups, "meetings", setting.say(Menu.MEETINGS), meetings());
        add(groups, "site", setting.say(Label.THIS_SITE), aboutSite());
        plan.editions().stream()
                .filter(edition -> !edition.id().equals(setting.edition().id()))
                .forEach(edition -> groups.addAll(
                        plan.made().contains(edition)
                                ? edition(edition, edition.id() + "-")
                                : List.of(elsewhere(edition))));
        return new Made(new Frames(setting).frame(place), new AllPagesPage(place.title(), place.description(), groups));
    }

    /** An edition that is published as it was has a list of its own. */
    private AllPagesPage.Group elsewhere(Edition edition) {
        String title = edition.sheet().title().value();
        return new AllPagesPage.Group(
                edition.id() + "-plan", title, List.of(new Link(title, addresses.edition(edition))));
    }

    private static void add(List<AllPagesPage.Group> groups, String id, String title, List<Link> pages) {
        if (!pages.isEmpty()) {
            groups.add(new AllPagesPage.Group(id, title, List.copyOf(pages)));
        }
    }

    /** A title behind the name of what it belongs to. */
    private String within(Object whole, Text part) {
        return setting.say(new TextMessage.Within(whole.toString(), part.value()));
    }

    private List<AllPagesPage.Group> edition(Edition edition, String id) {
        String title = edition.sheet().title().value();
        List<AllPagesPage.Group> groups = new ArrayList<>();
        add(groups, id + "plan", title, plan(edition));
        add(groups, id + "commitments", setting.say(new AllPagesMessage.CommitmentsOf(title)), commitments(edition));
        add(
                groups,
                id + "kpis",
                setting.say(new AllPagesMessage.KpisOf(title)),
                edition.kpis().stream()
                        .map(kpi -> new Link(
                                within(kpi.id(), kpi.title()),
                                addresses.kpi(edition, kpi.id().id())))
                        .toList());
        return groups;
    }

    private List<Link> plan(Edition edition) {
        List<Link> links = new ArrayList<>();
        links.add(new Link(edition.sheet().title().value(), addresses.edition(edition)));
        if (!edition.priorities().isEmpty()) {
            links.add(new Link(setting.say(Title.ALL_PRIORITIES), addresses.priorities(edition)));
        }
        edition.priorities()
                .forEach(priority -> links.add(new Link(
                        setting.say(TextMessage.Priority.of(priority)), addresses.priority(edition, priority))));
        edition.sections()
                .forEach(section ->
                        links.add(new Link(section.sheet().title().value(), addresses.section(edition, section))));
        if (!edition.commitments().isEmpty()) {
            links.add(new Link(setting.say(Title.ALL_COMMITMENTS), addresses.commitments(edition)));
        }
        if (!edition.kpis().isEmpty()) {
            links.add(new Link(setting.say(Title.ALL_KPIS), addresses.kpis(edition)));
        }
        if (edition.tellsOfMoney()) {
            links.add(new Link(setting.say(Menu.MONEY), addresses.money(edition)));
        }
        edition.survey().ifPresent(survey -> links.add(new Link(setting.say(Title.SURVEY), addresses.survey(edition))));
        edition.requirements()
                .ifPresent(all -> links.add(new Link(all.title().value(), addresses.requirements(edition))));
        edition.registers()
                .forEach(register ->
                        links.add(new Link(register.title().value(), addresses.register(edition, register))));
        if (edition.namesPartners()) {
            links.add(new Link(setting.say(Title.PARTNERS), addresses.partners(edition)));
        }
        if (Areas.shown(plan, edition)) {
            links.add(new Link(setting.say(Title.PLACES), addresses.places(edition)));
            plan.site()
                    .areas()
                    .forEach(area -> links.add(new Link(area.title().value(), addresses.place(edition, area))));
        }
        edition.governance()
                .ifPresent(
                        all -> links.add(new Link(setting.say(Title.ACCOUNTABILITY), addresses.governance(edition))));
        edition.timetable().ifPresent(all -> links.add(new Link(all.title().value(), addresses.timetable(edition))));
        if (CarriedOver.isTold(plan, edition)) {
            links.add(new Link(setting.say(Title.EARLIER), addresses.earlier(edition)));
        }
        if (EasyTrack.isShown(plan, edition)) {
            links.add(new Link(setting.say(Title.EASY_READ), addresses.easyRead(edition)));
        }
        links.add(new Link(setting.say(Title.ABOUT_EDITION), addresses.about(edition)));
        return links;
    }

    private List<Link> commitments(Edition edition) {
        List<Link> links = new ArrayList<>();
        edition.commitments()
                .forEach(commitment -> links.add(new Link(
                        within(commitment.id(), commitment.title()),
                        addresses.commitment(edition, commitment.id().id()))));
        edition.sheet()
                .retired()
                .forEach(retired -> links.add(new Link(
                        setting.say(new AllPagesMessage.Dropped(
                                retired.id().toString(), retired.title().value())),
                        addresses.commitment(edition, retired.id().id()))));
        return links;
    }

    private List<Link> measures() {
        if (plan.measures().isEmpty()) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        links.add(new Link(setting.say(Label.MEASURES), Addresses.MEASURES));
        plan.measures()
                .forEach(measure ->
                        links.add(new Link(measure.sheet().title().value(), Addresses.measure(measure.id()))));
        links.add(new Link(setting.say(MethodMessage.Label.TITLE), Addresses.METHOD));
        return links;
    }

    private List<Link> progress() {
        if (plan.reports().isEmpty()) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        links.add(new Link(setting.say(Label.REPORTS), Addresses.REPORTS));
        plan.reports().forEach(report -> links.addAll(report(report)));
        return links;
    }

    private List<Link> report(Report report) {
        List<Link> links = new ArrayList<>();
        String title = report.sheet().title().value();
        links.add(new Link(title, Addresses.report(report.id())));
        plan.edition(report.sheet().edition().id())
                .ifPresent(edition -> edition.priorities()
                        .forEach(priority -> links.add(new Link(
                                within(report.sheet().title(), priority.sheet().title()),
                                Addresses.report(report.id(), priority.id())))));
        report.topics()
                .forEach(topic -> links.add(new Link(
                        within(report.sheet().title(), topic.sheet().title()),
                        Addresses.topic(report.id(), topic.id()))));
        links.add(new Link(setting.say(new TextMessage.Slides(title)), Addresses.slides(report.id())));
        return links;
    }

    private List<Link> meetings() {
        if (plan.meetings().isEmpty()) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        links.add(new Link(setting.say(Label.MEETINGS), Addresses.MEETINGS));
        links.add(new Link(setting.say(Label.DECISIONS), Addresses.DECISIONS));
        plan.meetings()
                .forEach(meeting -> links.add(new Link(
                        setting.say(TextMessage.Meeting.of(meeting)),
                        Addresses.meeting(meeting.id().id()))));
        return links;
    }

    private List<Link> aboutSite() {
        List<Link> links = new ArrayList<>();
        if (!plan.glossary().terms().isEmpty()) {
            links.add(new Link(setting.say(Menu.GLOSSARY), Addresses.GLOSSARY));
        }
        if (plan.site().contact().isTold()) {
            links.add(new Link(setting.say(Title.CONTACT), Addresses.CONTACT));
        }
        Listed.pages(plan).stream()
                .filter(page -> !Reserved.isAbout(page))
                .forEach(page -> links.add(new Link(page.sheet().title().value(), addresses.page(page))));
        if (FeedLinks.areThere(setting.analysis())) {
            links.add(new Link(setting.say(Title.WHAT_CHANGED), Addresses.CHANGES));
        }
        if (!plan.law().inForce().isEmpty()) {
            links.add(new Link(setting.say(Title.LAW), Addresses.LAW));
        }
        links.add(new Link(setting.say(Title.ALL_EDITIONS), Addresses.EDITIONS));
        links.add(new Link(setting.say(Title.DATA_TO_DOWNLOAD), Addresses.DATA));
        if (!plan.site().otherLanguages().isEmpty()) {
            links.add(new Link(setting.say(Title.COVERAGE), Addresses.COVERAGE));
        }
        links.add(new Link(setting.say(Menu.SEARCH), Addresses.SEARCH));
        return links;
    }
}
