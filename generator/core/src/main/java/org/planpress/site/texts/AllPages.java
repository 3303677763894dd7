package org.planpress.site.texts;

import java.util.ArrayList;
import java.util.List;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.model.Report;
import org.planpress.site.chart.Numbers;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Listed;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
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
                "All pages",
                "Every page of this site, by what it is about.",
                Frames.Area.NONE,
                setting.crumbs());
        List<AllPagesPage.Group> groups = new ArrayList<>(edition(setting.edition(), ""));
        add(groups, "measures", "Measures", measures());
        add(groups, "progress", "Progress", progress());
        add(groups, "meetings", "Meetings", meetings());
        add(groups, "site", "About this site", aboutSite());
        plan.editions().stream()
                .filter(edition -> !edition.id().equals(setting.edition().id()))
                .forEach(edition -> groups.addAll(edition(edition, edition.id() + "-")));
        return Made.of(
                new Frames(setting).frame(place),
                new AllPagesPage("All pages", "Every page of this site, by what it is about.", groups));
    }

    private static void add(List<AllPagesPage.Group> groups, String id, String title, List<Link> pages) {
        if (!pages.isEmpty()) {
            groups.add(new AllPagesPage.Group(id, title, List.copyOf(pages)));
        }
    }

    private List<AllPagesPage.Group> edition(Edition edition, String id) {
        String title = edition.sheet().title().value();
        List<AllPagesPage.Group> groups = new ArrayList<>();
        add(groups, id + "plan", title, plan(edition));
        add(groups, id + "commitments", Words.capital(setting.many()) + " of the " + title, commitments(edition));
        add(
                groups,
                id + "kpis",
                "KPIs of the " + title,
                edition.kpis().stream()
                        .map(kpi -> new Link(
                                kpi.id() + ": " + kpi.title(),
                                addresses.kpi(edition, kpi.id().id())))
                        .toList());
        return groups;
    }

    private List<Link> plan(Edition edition) {
        List<Link> links = new ArrayList<>();
        links.add(new Link(edition.sheet().title().value(), addresses.edition(edition)));
        edition.priorities()
                .forEach(priority -> links.add(new Link(
                        "Priority " + priority.sheet().number() + ": "
                                + priority.sheet().title(),
                        addresses.priority(edition, priority))));
        edition.sections()
                .forEach(section ->
                        links.add(new Link(section.sheet().title().value(), addresses.section(edition, section))));
        if (edition.funding().isPresent() || edition.scenarios().isPresent()) {
            links.add(new Link("Money", addresses.money(edition)));
        }
        edition.survey().ifPresent(survey -> links.add(new Link("What people told us", addresses.survey(edition))));
        edition.requirements()
                .ifPresent(all -> links.add(new Link(all.title().value(), addresses.requirements(edition))));
        if (edition.namesPartners()) {
            links.add(new Link("Who works on what", addresses.partners(edition)));
        }
        edition.governance()
                .ifPresent(all -> links.add(new Link("Who holds whom to account", addresses.governance(edition))));
        edition.timetable()
                .ifPresent(all -> links.add(new Link("How the plan was made", addresses.timetable(edition))));
        links.add(new Link("About this edition", addresses.about(edition)));
        return links;
    }

    private List<Link> commitments(Edition edition) {
        List<Link> links = new ArrayList<>();
        edition.commitments()
                .forEach(commitment -> links.add(new Link(
                        commitment.id() + ": " + commitment.title(),
                        addresses.commitment(edition, commitment.id().id()))));
        edition.sheet()
                .retired()
                .forEach(retired -> links.add(new Link(
                        retired.id() + ": " + retired.title() + " (dropped)",
                        addresses.commitment(edition, retired.id().id()))));
        return links;
    }

    private List<Link> measures() {
        if (plan.measures().isEmpty()) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        links.add(new Link("All measures", Addresses.MEASURES));
        plan.measures()
                .forEach(measure ->
                        links.add(new Link(measure.sheet().title().value(), Addresses.measure(measure.id()))));
        links.add(new Link("How we work out figures", Addresses.METHOD));
        return links;
    }

    private List<Link> progress() {
        if (plan.reports().isEmpty()) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        links.add(new Link("All reports", Addresses.REPORTS));
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
                                title + ": " + priority.sheet().title(),
                                Addresses.report(report.id(), priority.id())))));
        report.topics()
                .forEach(topic -> links.add(
                        new Link(title + ": " + topic.sheet().title(), Addresses.topic(report.id(), topic.id()))));
        links.add(new Link(title + ": slides", Addresses.slides(report.id())));
        return links;
    }

    private List<Link> meetings() {
        if (plan.meetings().isEmpty()) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        links.add(new Link("All meetings", Addresses.MEETINGS));
        links.add(new Link("All decisions", Addresses.DECISIONS));
        plan.meetings()
                .forEach(meeting -> links.add(new Link(
                        meeting.body() + ", " + Numbers.date(meeting.date()),
                        Addresses.meeting(meeting.id().id()))));
        return links;
    }

    private List<Link> aboutSite() {
        List<Link> links = new ArrayList<>();
        if (!plan.glossary().terms().isEmpty()) {
            links.add(new Link("Glossary", Addresses.GLOSSARY));
        }
        Listed.pages(plan).stream()
                .filter(page -> !Reserved.isAbout(page))
                .forEach(page -> links.add(new Link(page.sheet().title().value(), addresses.page(page))));
        links.add(new Link("All editions", Addresses.EDITIONS));
        links.add(new Link("Data to download", Addresses.DATA));
        return links;
    }
}
