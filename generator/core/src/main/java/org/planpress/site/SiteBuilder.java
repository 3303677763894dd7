package org.planpress.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.output.Format;
import org.planpress.site.beyond.PartnerPages;
import org.planpress.site.beyond.RegisterPages;
import org.planpress.site.beyond.RequirementPages;
import org.planpress.site.changes.ChangePages;
import org.planpress.site.earlier.EarlierPages;
import org.planpress.site.easy.EasyPages;
import org.planpress.site.find.SearchPages;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.Tongues;
import org.planpress.site.frame.Translated;
import org.planpress.site.law.LawPages;
import org.planpress.site.lists.CommitmentLists;
import org.planpress.site.lists.KpiLists;
import org.planpress.site.lists.PriorityLists;
import org.planpress.site.marks.InlineMarks;
import org.planpress.site.measures.MeasurePages;
import org.planpress.site.meetings.GovernancePages;
import org.planpress.site.meetings.MeetingPages;
import org.planpress.site.money.FigurePages;
import org.planpress.site.places.PlacePages;
import org.planpress.site.promises.CommitmentPages;
import org.planpress.site.promises.HomePages;
import org.planpress.site.promises.KpiPages;
import org.planpress.site.promises.PriorityPages;
import org.planpress.site.reports.ProgressPages;
import org.planpress.site.reports.ReportPages;
import org.planpress.site.texts.AllPages;
import org.planpress.site.texts.ContactPages;
import org.planpress.site.texts.CoveragePages;
import org.planpress.site.texts.RedirectPages;
import org.planpress.site.texts.SharedPages;
import org.planpress.site.texts.TextPages;
import org.planpress.sitemap.SiteMap;
import org.planpress.words.Language;
import org.planpress.words.Voice;

/** Decides which pages a plan's site has. */
public final class SiteBuilder {

    private SiteBuilder() {}

    /** The site of a plan, whose current edition exists, without other files. */
    public static Site build(Plan plan, PlanAnalysis analysis) {
        return build(plan, analysis, Set.of());
    }

    /** The site of a plan, whose current edition exists, in the words that come with Planpress. */
    public static Site build(Plan plan, PlanAnalysis analysis, Set<Format> formats) {
        return build(plan, analysis, formats, Voice.builtIn(Language.ENGLISH));
    }

    /** The site of a plan, whose current edition exists, in one language. */
    public static Site build(Plan plan, PlanAnalysis analysis, Set<Format> formats, Voice voice) {
        return build(plan, analysis, formats, voice, Tongues.ONE);
    }

    /** The site of a plan, whose current edition exists, in one of several languages. */
    public static Site build(Plan plan, PlanAnalysis analysis, Set<Format> formats, Voice voice, Tongues tongues) {
        SiteMap map = SiteMap.of(analysis);
        InlineMarks marks = InlineMarks.of(plan);
        Translated translated = new Translated(tongues, marks);
        Setting current = Setting.of(plan, analysis, plan.current(), formats, voice, translated);
        List<SitePage> pages = new ArrayList<>(edition(current).toList());
        for (Edition edition : plan.editions()) {
            if (!edition.id().equals(plan.current().id())) {
                Setting setting = Setting.of(plan, analysis, edition, formats, voice, translated);
                boolean made = plan.made().contains(edition);
                // Reports on it are pages of the site, which go on to be made.
                (made ? edition(setting) : new ReportPages(setting).all()).forEach(pages::add);
            }
        }
        SharedPages shared = new SharedPages(current, tongues);
        pages.addAll(new ProgressPages(current).all().toList());
        pages.addAll(new MeetingPages(current).all().toList());
        pages.addAll(new ChangePages(current).all().toList());
        pages.addAll(new TextPages(current).pages().toList());
        pages.addAll(new MeasurePages(current).all().toList());
        pages.addAll(shared.all().toList());
        pages.addAll(new ContactPages(current).all().toList());
        pages.add(shared.data(new Site(pages, map, voice, InlineMarks.none())::figures, map));
        pages.add(new AllPages(current).page());
        pages.addAll(new CoveragePages(current, tongues).all().toList());
        pages.add(new SearchPages(current).page());
        Map<String, SitePage> byAddress = pages.stream().collect(Collectors.toMap(SitePage::address, page -> page));
        pages.addAll(new LawPages(current, byAddress::get).all().toList());
        pages.addAll(new RedirectPages(current, map, byAddress::get).all().toList());
        return new Site(pages, map, voice, marks);
    }

    private static Stream<SitePage> edition(Setting setting) {
        return Stream.of(
                        Stream.of(new HomePages(setting).page()),
                        new PriorityPages(setting, priority -> ReportPages.newest(setting, priority)).all(),
                        new PriorityLists(setting, priority -> ReportPages.newest(setting, priority)).all(),
                        new CommitmentLists(setting).all(),
                        new KpiLists(setting).all(),
                        new CommitmentPages(setting).all(),
                        new KpiPages(setting).all(),
                        new TextPages(setting).sections(),
                        new FigurePages(setting).all(),
                        new GovernancePages(setting).all(),
                        new RequirementPages(setting).all(),
                        new RegisterPages(setting).all(),
                        new PartnerPages(setting).all(),
                        new PlacePages(setting).all(),
                        new EarlierPages(setting).all(),
                        new EasyPages(setting).all(),
                        new ReportPages(setting).all(),
                        Stream.of(new TextPages(setting).about()))
                .flatMap(pages -> pages);
    }
}
