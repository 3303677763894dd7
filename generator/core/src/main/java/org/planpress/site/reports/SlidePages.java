package org.planpress.site.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.model.Priority;
import org.planpress.model.Report;
import org.planpress.output.Format;
import org.planpress.site.chart.Periods;
import org.planpress.site.columns.ReportTable;
import org.planpress.site.frame.AgeNotes;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.site.slides.ChartSlides;
import org.planpress.site.slides.SlideLists;
import org.planpress.site.slides.SlideMessage;
import org.planpress.site.slides.SlideMessage.Label;
import org.planpress.site.slides.SlidesPage;
import org.planpress.site.slides.SlidesPage.Section;
import org.planpress.site.slides.SlidesPage.Slide;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.SiteFiles;

/**
 * A report as slides, each with one heading: the judgement, how far the work was, each priority in its four parts, each
 * topic with its figures and charts, and what comes next. What does not fit on a slide is left to the page that says it
 * in full.
 */
final class SlidePages {

    /** The section before those of the priorities, and the one behind them. */
    private static final String OVERALL = "overall";

    private static final String AHEAD = "ahead";

    private final Setting setting;
    private final Report report;
    private final ReportTables tables;
    private final PrioritySlides priorities;
    private final TopicSlides topics;
    private final SlideLists lists;
    private final ReportCharts charts;
    private final ChartSlides drawn;

    SlidePages(Setting setting, Report report, ReportTables tables) {
        this.setting = setting;
        this.report = report;
        this.tables = tables;
        this.priorities = new PrioritySlides(setting, report);
        this.lists = new SlideLists(setting);
        this.charts = new ReportCharts(setting, report);
        this.drawn = new ChartSlides(setting, report);
        this.topics = new TopicSlides(setting, report, tables, charts, drawn);
    }

    SitePage page() {
        return setting.page(Addresses.slides(report.id()), "slides", SlidesPage.class, this::made);
    }

    private Made made() {
        String title = report.sheet().title().value();
        var place = new Frames.Place(
                Addresses.slides(report.id()),
                setting.say(new SlideMessage.Title(title)),
                setting.say(new SlideMessage.About(title)),
                Frames.Area.REPORTS,
                ReportPages.crumbs(setting, report));
        return new Made(new Frames(setting).frame(place), content());
    }

    private SlidesPage content() {
        List<ReportTable> shown = report.topics().stream()
                .map(topic -> tables.named(topic.sheet().measures()))
                .toList();
        List<Section> sections = sections();
        return new SlidesPage(
                setting.shownAlone(report.sheet().title().value()),
                setting.editionTitle(),
                setting.sheet().inShort().value(),
                List.of(
                        new Fact(
                                setting.say(ReportMessage.Label.COVERS),
                                Periods.days(setting.voice(), report.sheet().period())),
                        new Fact(
                                setting.say(ReportMessage.Label.STANDS_AS_OF),
                                setting.voice().date(report.sheet().asOf()))),
                Optional.of(new AgeNotes(setting).of(report)),
                new Link(setting.say(Label.REPORT_IN_FULL), Addresses.report(report.id())),
                file(setting, report),
                pages(),
                sections,
                slides(sections),
                Words.sentence(report.sheet().source().value()),
                ReportTables.illustrative(shown) || charts.illustrative());
    }

    /** The slides as a presentation, if there is one. */
    static Optional<Link> file(Setting setting, Report report) {
        return setting.formats().contains(Format.SLIDES)
                ? Optional.of(new Link(setting.say(Label.FILE), SiteFiles.deck(Addresses.slides(report.id()))))
                : Optional.empty();
    }

    private Optional<Link> pages() {
        return setting.formats().contains(Format.PDF)
                ? Optional.of(new Link(setting.say(Label.PAGES), SiteFiles.slides(Addresses.slides(report.id()))))
                : Optional.empty();
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(OVERALL, setting.say(Label.OVERALL), Optional.empty()));
        setting.edition()
                .priorities()
                .forEach(priority -> sections.add(new Section(
                        priority.id().value(),
                        priorities.named(priority),
                        Optional.of(PriorityMark.of(priority.sheet().number())))));
        if (!report.sheet().ahead().isEmpty()) {
            sections.add(new Section(AHEAD, setting.say(Label.AHEAD), Optional.empty()));
        }
        return sections;
    }

    private List<Slide> slides(List<Section> sections) {
        List<Slide> slides = new ArrayList<>();
        List<String> summary = SlideLists.sentences(report.sheet().summary().value());
        slides.add(told("summary", setting.say(Label.IN_SHORT), summary));
        slides.addAll(lists.of(
                new SlideLists.Place("agenda", OVERALL, Optional.empty(), ""),
                setting.say(new SlideMessage.Agenda(sections.size())),
                sections.stream().map(Section::title).toList()));
        assessment(slides);
        if (!report.deliverables().isEmpty()) {
            slides.addAll(drawn.ofWork(OVERALL, priorities.works(report.deliverables())));
        }
        for (Priority priority : setting.edition().priorities()) {
            slides.addAll(priorities.of(priority));
            report.topicsOf(priority.id()).forEach(topic -> slides.addAll(topics.of(topic, priority)));
        }
        List<String> ahead = Words.values(report.sheet().ahead());
        slides.addAll(lists.ofSteps(
                new SlideLists.Place("ahead", AHEAD, Optional.empty(), ""),
                setting.say(new SlideMessage.ComesNext(ahead.size())),
                ahead));
        return slides;
    }

    /** A judgement of several sentences has a slide, and its first sentence is what the slide says; others share one. */
    private void assessment(List<Slide> slides) {
        List<String> others = new ArrayList<>();
        int number = 0;
        for (String judgement : Words.values(report.sheet().assessment())) {
            List<String> sentences = SlideLists.sentences(judgement);
            if (sentences.size() > 1 && SlideLists.isTitle(sentences.get(0))) {
                number++;
                slides.add(told(
                        number == 1 ? "assessment" : "assessment-" + number, setting.say(Label.OVERALL), sentences));
            } else {
                others.add(judgement);
            }
        }
        slides.addAll(lists.of(
                new SlideLists.Place(number == 0 ? "assessment" : "assessment-others", OVERALL, Optional.empty(), ""),
                setting.say(Label.OVERALL),
                others));
    }

    /** Sentences of which the first is what the slide says. */
    private static Slide told(String id, String kicker, List<String> sentences) {
        boolean finding = sentences.size() > 1 && SlideLists.isTitle(sentences.get(0));
        String first = sentences.get(0);
        return SlideLists.slide(
                new SlideLists.Place(id, OVERALL, Optional.empty(), finding ? kicker : ""),
                finding ? SlideLists.asTitle(first) : kicker,
                finding ? sentences.subList(1, sentences.size()) : sentences);
    }
}
