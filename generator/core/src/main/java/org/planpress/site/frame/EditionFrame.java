package org.planpress.site.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet;
import org.planpress.model.Page;
import org.planpress.model.Plan;
import org.planpress.output.Format;
import org.planpress.site.chart.Numbers;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.SiteFiles;

/**
 * What stands around all pages of an edition alike, made once.
 *
 * @param strips the bands of marks
 * @param version version and dates in sentences
 * @param plan links to pages about the plan
 * @param help links to pages about the site: a few, and the way to all
 */
public record EditionFrame(Strips strips, String version, List<Link> plan, List<Link> help) {

    /** What fits the end of a page; all others are a click away. */
    private static final int MOST_PAGES = 8;

    static EditionFrame of(Plan plan, Edition edition, Set<Format> formats) {
        return new EditionFrame(
                new Strips(edition), version(edition.sheet()), planLinks(plan, edition, formats), helpLinks(plan));
    }

    private static String version(EditionSheet sheet) {
        StringBuilder version = new StringBuilder(sheet.title() + ", " + Words.version(sheet.version()) + ".");
        sheet.published()
                .ifPresent(day ->
                        version.append(" Published ").append(Numbers.date(day)).append('.'));
        sheet.updated()
                .ifPresent(day ->
                        version.append(" Updated ").append(Numbers.date(day)).append('.'));
        return version.toString();
    }

    private static List<Link> planLinks(Plan plan, Edition edition, Set<Format> formats) {
        Addresses addresses = new Addresses(plan);
        List<Link> links = new ArrayList<>();
        edition.survey().ifPresent(survey -> links.add(new Link("What people told us", addresses.survey(edition))));
        edition.requirements()
                .ifPresent(all -> links.add(new Link("The national requirement", addresses.requirements(edition))));
        if (edition.namesPartners()) {
            links.add(new Link("Who works on what", addresses.partners(edition)));
        }
        edition.timetable()
                .ifPresent(all -> links.add(new Link("How the plan was made", addresses.timetable(edition))));
        if (formats.contains(Format.PDF)) {
            links.add(new Link("The whole plan", SiteFiles.book(plan, edition)));
        }
        if (formats.contains(Format.LARGE_PRINT)
                && edition.id().equals(plan.current().id())) {
            links.add(new Link("The whole plan in large print", SiteFiles.LARGE_PRINT));
        }
        links.add(new Link("All editions", Addresses.EDITIONS));
        links.add(new Link("Data to download", Addresses.DATA));
        return List.copyOf(links);
    }

    private static List<Link> helpLinks(Plan plan) {
        Addresses addresses = new Addresses(plan);
        List<Link> links = new ArrayList<>();
        if (!plan.glossary().terms().isEmpty()) {
            links.add(new Link("Glossary", Addresses.GLOSSARY));
        }
        for (Page page : Listed.first(plan, MOST_PAGES)) {
            links.add(new Link(page.sheet().title().value(), addresses.page(page)));
        }
        links.add(new Link("All pages of this site", Addresses.ALL_PAGES));
        return List.copyOf(links);
    }
}
