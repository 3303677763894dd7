package org.planpress.site.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planpress.analysis.Areas;
import org.planpress.analysis.CarriedOver;
import org.planpress.analysis.EasyTrack;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet;
import org.planpress.model.Page;
import org.planpress.model.Plan;
import org.planpress.output.Format;
import org.planpress.site.cite.Citations;
import org.planpress.site.frame.FrameMessage.Menu;
import org.planpress.site.frame.FrameMessage.Title;
import org.planpress.site.head.FeedLinks;
import org.planpress.site.succession.Handings;
import org.planpress.site.succession.Handover;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.SiteFiles;
import org.planpress.words.Voice;

/**
 * What stands around all pages of an edition alike, made once.
 *
 * @param strips the bands of marks
 * @param reach letters and telephone
 * @param version version and dates in sentences
 * @param plan links to pages about the plan
 * @param help links to pages about the site: a few, and the way to all
 * @param licence the terms of reuse
 * @param feeds the feeds of changes
 * @param cites how pages are cited
 * @param translated in which languages they are
 * @param handover who answers for it, if that changes
 */
public record EditionFrame(
        Strips strips,
        List<Reach> reach,
        String version,
        List<Link> plan,
        List<Link> help,
        Optional<Terms> licence,
        FeedLinks feeds,
        Citations cites,
        Translated translated,
        Handover handover) {

    /** What fits the end of a page; all others are a click away. */
    private static final int MOST_PAGES = 8;

    static EditionFrame of(
            Voice voice, PlanAnalysis analysis, Edition edition, Set<Format> formats, Translated translated) {
        Plan plan = analysis.plan();
        Optional<Terms> licence = plan.site().licence().map(Terms::of);
        return new EditionFrame(
                new Strips(edition),
                Reach.others(voice, plan.site().contact()),
                version(voice, edition.sheet()),
                planLinks(voice, analysis, edition, formats),
                helpLinks(voice, plan),
                licence,
                FeedLinks.of(voice, analysis, edition),
                Citations.of(
                        voice,
                        analysis,
                        edition,
                        Words.version(voice, edition.sheet().version()),
                        licence.map(Terms::inFull)),
                translated,
                Handings.of(voice, analysis, edition));
    }

    private static String version(Voice voice, EditionSheet sheet) {
        List<FrameMessage> said = new ArrayList<>();
        said.add(new FrameMessage.Edition(sheet.title().value(), Words.version(voice, sheet.version())));
        sheet.published().map(FrameMessage.Published::new).ifPresent(said::add);
        sheet.updated().map(FrameMessage.Updated::new).ifPresent(said::add);
        return said.stream().map(voice::say).collect(Collectors.joining(" "));
    }

    private static List<Link> planLinks(Voice voice, PlanAnalysis analysis, Edition edition, Set<Format> formats) {
        Plan plan = analysis.plan();
        Addresses addresses = new Addresses(plan);
        List<Link> links = new ArrayList<>();
        if (EasyTrack.isShown(plan, edition)) {
            links.add(new Link(voice.say(Title.EASY_READ), addresses.easyRead(edition)));
        }
        edition.survey().ifPresent(survey -> links.add(new Link(voice.say(Title.SURVEY), addresses.survey(edition))));
        edition.requirements()
                .ifPresent(all -> links.add(new Link(all.title().value(), addresses.requirements(edition))));
        edition.registers()
                .forEach(register ->
                        links.add(new Link(register.title().value(), addresses.register(edition, register))));
        if (edition.namesPartners()) {
            links.add(new Link(voice.say(Title.PARTNERS), addresses.partners(edition)));
        }
        if (Areas.shown(plan, edition)) {
            links.add(new Link(voice.say(Title.PLACES), addresses.places(edition)));
        }
        if (!plan.meetings().isEmpty()) {
            links.add(new Link(voice.say(Menu.MEETINGS), Addresses.MEETINGS));
        }
        plan.law().inForce().stream().limit(1).forEach(any -> links.add(new Link(voice.say(Title.LAW), Addresses.LAW)));
        edition.timetable().ifPresent(all -> links.add(new Link(all.title().value(), addresses.timetable(edition))));
        if (CarriedOver.isTold(plan, edition)) {
            links.add(new Link(voice.say(Title.EARLIER), addresses.earlier(edition)));
        }
        if (formats.contains(Format.PDF)) {
            links.add(new Link(voice.say(Title.WHOLE_PLAN), SiteFiles.book(plan, edition)));
        }
        if (formats.contains(Format.LARGE_PRINT)
                && edition.id().equals(plan.current().id())) {
            links.add(new Link(voice.say(Title.WHOLE_PLAN_IN_LARGE_PRINT), SiteFiles.LARGE_PRINT));
        }
        if (FeedLinks.areThere(analysis)) {
            links.add(new Link(voice.say(Title.WHAT_CHANGED), Addresses.CHANGES));
        }
        links.add(new Link(voice.say(Title.ABOUT_EDITION), addresses.about(edition)));
        links.add(new Link(voice.say(Title.ALL_EDITIONS), Addresses.EDITIONS));
        links.add(new Link(voice.say(Title.DATA_TO_DOWNLOAD), Addresses.DATA));
        return List.copyOf(links);
    }

    private static List<Link> helpLinks(Voice voice, Plan plan) {
        Addresses addresses = new Addresses(plan);
        List<Link> links = new ArrayList<>();
        if (!plan.glossary().terms().isEmpty()) {
            links.add(new Link(voice.say(Menu.GLOSSARY), Addresses.GLOSSARY));
        }
        if (plan.site().contact().isTold()) {
            links.add(new Link(voice.say(Title.CONTACT), Addresses.CONTACT));
        }
        for (Page page : Listed.first(plan, MOST_PAGES)) {
            links.add(new Link(page.sheet().title().value(), addresses.page(page)));
        }
        if (!plan.site().otherLanguages().isEmpty()) {
            links.add(new Link(voice.say(Title.COVERAGE), Addresses.COVERAGE));
        }
        links.add(new Link(voice.say(Title.ALL_PAGES), Addresses.ALL_PAGES));
        return List.copyOf(links);
    }
}
