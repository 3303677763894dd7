package org.planpress.site.measures;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.MeasureFacts;
import org.planpress.analysis.MeasureReferences;
import org.planpress.analysis.MeasureReferences.Home;
import org.planpress.analysis.PartsAndWhole;
import org.planpress.analysis.PeriodFigures;
import org.planpress.model.Measure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Comparison;
import org.planpress.site.changes.Moves;
import org.planpress.site.chart.AreasFigure;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.ComparisonFigures;
import org.planpress.site.chart.MeasureFigure;
import org.planpress.site.chart.Periods;
import org.planpress.site.chart.SeriesWords;
import org.planpress.site.frame.AgeNote;
import org.planpress.site.frame.AgeNotes;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.FrameMessage.Menu;
import org.planpress.site.frame.FrameMessage.Title;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PlaceLinks;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.site.measures.MeasureMessage.Label;
import org.planpress.site.measures.MeasurePage.Places;
import org.planpress.site.measures.MeasurePage.Trace;
import org.planpress.sitemap.Addresses;
import org.planpress.words.Noun;
import org.planpress.words.Voice;

/** The pages of measures. Measures outlive editions, so they stand in the frame of the current one. */
public final class MeasurePages {

    /** How many periods the first look at a table has. */
    private static final int FIRST_LOOK = 6;

    private final Setting setting;
    private final Frames frames;
    private final MeasureRows rows;
    private final Moves moves;

    public MeasurePages(Setting setting) {
        this.setting = setting;
        this.frames = new Frames(setting);
        this.rows = new MeasureRows(setting);
        this.moves = Moves.of(setting);
    }

    /** A link to how figures are worked out. */
    public static Link method(Voice voice) {
        return new Link(voice.say(MethodMessage.Label.LINK), Addresses.METHOD);
    }

    /** The list of measures, each measure, and how they are worked out; nothing for a plan without measures. */
    public Stream<SitePage> all() {
        if (setting.plan().measures().isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(
                        setting.page(Addresses.MEASURES, "measures", MeasuresPage.class, this::index),
                        setting.page(Addresses.METHOD, "method", MethodPage.class, this::method)),
                setting.plan().measures().stream()
                        .map(Measure::id)
                        .map(id -> setting.page(
                                Addresses.measure(id),
                                "measure",
                                MeasurePage.class,
                                () -> page(setting.analysis().measure(id).orElseThrow()))));
    }

    private Made method() {
        var place = place(
                Addresses.METHOD,
                setting.say(MethodMessage.Label.TITLE),
                setting.say(MethodMessage.Label.ABOUT),
                List.of(measures()));
        return new Made(frames.frame(place), new MethodWords(setting.voice(), setting.analysis()).page());
    }

    private Made index() {
        int number = setting.plan().measures().size();
        String title = setting.say(Menu.MEASURES);
        var place = place(Addresses.MEASURES, title, setting.say(Label.DESCRIPTION), setting.crumbs());
        List<MeasuresPage.Group> groups = groups();
        String lead = setting.say(new MeasureMessage.Lead(number));
        Optional<AgeNote> age = new AgeNotes(setting)
                .ofMeasures(setting.plan().measures().stream().map(Measure::id));
        boolean illustrative =
                groups.stream().anyMatch(group -> group.rows().stream().anyMatch(MeasureRow::illustrative));
        List<Link> more = new ArrayList<>(List.of(method(setting.voice())));
        if (!setting.edition().kpis().isEmpty()) {
            more.add(new Link(setting.say(Title.ALL_KPIS), setting.addresses().kpis(setting.edition())));
        }
        var content = new MeasuresPage(title, lead, age, groups, List.copyOf(more), illustrative);
        return new Made(frames.frame(place), content);
    }

    /** Each measure once, with the priority that it belongs to by an indicator, or else by a report. */
    private List<MeasuresPage.Group> groups() {
        MeasureReferences references = setting.analysis().references().measures();
        IdentityHashMap<Home, List<MeasureRow>> byHome = new IdentityHashMap<>();
        List<MeasureRow> others = new ArrayList<>();
        for (Measure measure : setting.plan().measures()) {
            references
                    .home(measure.id())
                    .map(home -> byHome.computeIfAbsent(home, first -> new ArrayList<>()))
                    .orElse(others)
                    .addAll(rows.of(measure.id()).toList());
        }
        List<MeasuresPage.Group> groups = new ArrayList<>();
        for (Home home : references.homes()) {
            if (byHome.containsKey(home)) {
                groups.add(group(Optional.of(home), byHome.get(home)));
            }
        }
        if (!others.isEmpty()) {
            groups.add(group(Optional.empty(), others));
        }
        return groups;
    }

    private MeasuresPage.Group group(Optional<Home> home, List<MeasureRow> found) {
        String scope = setting.say(Label.SCOPE);
        return home.map(priority -> new MeasuresPage.Group(
                        "group-" + priority.edition().id() + "-"
                                + priority.priority().id(),
                        title(priority),
                        PriorityMark.of(priority.priority().sheet().number()).look(),
                        setting.say(new MeasureMessage.OfPriority(
                                priority.priority().sheet().number(),
                                priority.edition().sheet().title().value())),
                        scope,
                        found))
                .orElseGet(() -> new MeasuresPage.Group(
                        "group-other", setting.say(Label.OTHERS), "", setting.say(Label.OF_NO_PRIORITY), scope, found));
    }

    /** Priorities of several editions can have the same title. */
    private String title(Home home) {
        String title = home.priority().sheet().title().value();
        return home.edition().id().equals(setting.edition().id())
                ? title
                : setting.say(new MeasureMessage.InEdition(
                        title, home.edition().sheet().title().value()));
    }

    private Made page(MeasureFacts facts) {
        MeasureSheet sheet = facts.measure().sheet();
        MeasurePage content = content(facts);
        var place = place(
                Addresses.measure(facts.measure().id()),
                setting.say(new MeasureMessage.Title(sheet.title().value())),
                content.heading() + ".",
                List.of(measures()));
        return new Made(frames.frame(place), content);
    }

    private Link measures() {
        return new Link(setting.say(Menu.MEASURES), Addresses.MEASURES);
    }

    private Frames.Place place(String address, String title, String description, List<Link> crumbs) {
        return new Frames.Place(address, title, description, Frames.Area.MEASURES, crumbs);
    }

    private MeasurePage content(MeasureFacts facts) {
        MeasureSheet sheet = facts.measure().sheet();
        AreaFacts lead = facts.lead();
        Optional<PeriodFigures> newest = lead.figures().newest();
        Optional<String> area = rows.place(lead);
        MeasureWords words = new MeasureWords(setting.voice(), facts.sheet(lead), lead, area, newest);
        Optional<ChartFigure> figure = figure(facts, rows);
        MeasureLinks links = new MeasureLinks(setting);
        MeasureAbout about = new MeasureAbout(setting.voice(), facts, lead, setting.analysis());
        return new MeasurePage(
                sheet.question().value(),
                words.headline(),
                words.lede(),
                new AgeNotes(setting).of(facts),
                Directions.of(setting.voice(), sheet, lead, newest),
                Stream.concat(about.facts().stream(), moves.of("measures/" + sheet.id()).stream())
                        .toList(),
                links.serves(facts.measure().id()),
                links.reading(facts.measure().id()),
                figure.map(found -> trace(facts.sheet(lead), lead, found)),
                places(facts, lead),
                ComparisonFigures.of(setting.voice(), sheet),
                meanings(sheet),
                AnalystWords.of(setting.voice(), sheet.analyses()),
                about.working(),
                new PublishedFigures(setting.voice(), facts, setting.analysis(), rows).all(),
                about.sources(),
                new Link(
                        Addresses.measure(sheet.id().id()),
                        Addresses.measure(sheet.id().id())),
                links.reports(facts.measure().id()),
                new PlaceLinks(setting).links(facts.areas().stream().flatMap(known -> known.area().stream())),
                facts.isIllustrative());
    }

    /** Its values along time; empty without a series. */
    public static Optional<ChartFigure> figure(MeasureFacts facts, MeasureRows rows) {
        AreaFacts lead = facts.lead();
        return MeasureFigure.of(
                rows.voice(), facts.sheet(lead), lead, rows.place(lead).orElseGet(rows::whole));
    }

    private Trace trace(MeasureSheet sheet, AreaFacts facts, ChartFigure figure) {
        Noun unit = Periods.noun(sheet.frequency());
        return new Trace(
                setting.say(new MeasureMessage.Along(unit)),
                figure.notes(),
                figure,
                paragraphs(sheet, facts),
                MeasureFigure.latest(setting.voice(), figure, FIRST_LOOK),
                setting.say(all(facts, unit)));
    }

    private static MeasureMessage all(AreaFacts facts, Noun unit) {
        int periods = facts.points().size();
        if (facts.chart().isEmpty()) {
            return periods > FIRST_LOOK ? new MeasureMessage.AllValues(periods, unit) : Label.WITH_TOTALS;
        }
        return periods > FIRST_LOOK ? new MeasureMessage.All(periods, unit) : Label.WITH_LIMITS;
    }

    /** What the line says; first that the verdict of the page is not about it, where it is made up. */
    private List<String> paragraphs(MeasureSheet sheet, AreaFacts facts) {
        List<String> said = new SeriesWords(setting.voice(), sheet, facts).paragraphs();
        boolean other = facts.isMadeUp()
                && facts.figures().newest().map(figures -> !figures.isMadeUp()).orElse(false);
        return other
                ? Stream.concat(Stream.of(setting.say(Label.VERDICT_ELSEWHERE)), said.stream())
                        .toList()
                : said;
    }

    private Optional<Places> places(MeasureFacts facts, AreaFacts lead) {
        List<AreaFacts> areas =
                facts.areas().stream().filter(area -> area.area().isPresent()).toList();
        if (areas.isEmpty() || areas.equals(List.of(lead))) {
            return Optional.empty();
        }
        Optional<AreasFigure.Place> whole =
                facts.area(Optional.empty()).map(found -> new AreasFigure.Place(rows.whole(), found));
        List<AreasFigure.Place> places = areas.stream()
                .map(area -> new AreasFigure.Place(rows.place(area).orElseThrow(), area))
                .toList();
        return Optional.of(new Places(
                setting.say(Label.AREA_BY_AREA),
                areas.stream()
                        .map(area -> rows.row(facts.sheet(area), area, Optional.empty()))
                        .toList(),
                AreasFigure.of(setting.voice(), facts.sheet(areas.get(0)), whole, places, rests(facts))));
    }

    private List<PartsAndWhole.Rest> rests(MeasureFacts facts) {
        return PartsAndWhole.of(facts, setting.plan()).stream()
                .filter(parts -> parts.whole().isEmpty())
                .findFirst()
                .map(PartsAndWhole::values)
                .orElse(List.of());
    }

    /** What the names in comparisons mean, each once. */
    private static List<Fact> meanings(MeasureSheet sheet) {
        return sheet.comparisons().stream()
                .map(Comparison::figures)
                .flatMap(List::stream)
                .flatMap(figure -> figure.meaning().stream()
                        .map(meaning -> new Fact(figure.name().value(), Words.sentence(meaning.value()))))
                .distinct()
                .toList();
    }
}
