package org.planpress.site.promises;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet.Change;
import org.planpress.model.Id;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.Ref;
import org.planpress.model.Text;
import org.planpress.site.chart.FundingFigure;
import org.planpress.site.frame.AgeNotes;
import org.planpress.site.frame.Dated;
import org.planpress.site.frame.FrameMessage.Title;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.site.measures.MeasureRow;
import org.planpress.site.measures.MeasureRows;
import org.planpress.site.money.FigurePages;
import org.planpress.site.promises.HomePage.Chapter;
import org.planpress.site.standing.Statuses;
import org.planpress.site.texts.Display;
import org.planpress.site.texts.TextPages;
import org.planpress.sitemap.Addresses;

/** The first page of an edition. */
public final class HomePages {

    private static final int NEWEST = 6;

    /** More figures than these hide what else the page has. */
    private static final int MOST_FIGURES = 8;

    private final Setting setting;
    private final Frames frames;
    private final Rows rows;
    private final Statuses statuses;
    private final PriorityEntries entries;

    public HomePages(Setting setting) {
        this.setting = setting;
        this.frames = new Frames(setting);
        this.rows = new Rows(setting);
        this.statuses = new Statuses(setting);
        this.entries = new PriorityEntries(setting);
    }

    public SitePage page() {
        return setting.page(setting.home(), "home", HomePage.class, this::home);
    }

    private Made home() {
        String description = setting.isCurrent()
                ? Words.sentence(setting.site().summary().value())
                : setting.sheet().summary().value();
        List<Link> crumbs = setting.isCurrent()
                ? List.of()
                : List.of(new Link(setting.say(Title.ALL_EDITIONS), Addresses.EDITIONS));
        var place = new Frames.Place(setting.home(), setting.editionTitle(), description, Frames.Area.PLAN, crumbs);
        return new Made(frames.frame(place, setting.around().strips().whole(true)), content());
    }

    private HomePage content() {
        Edition edition = setting.edition();
        return new HomePage(
                setting.sheet()
                        .strapline()
                        .map(Text::value)
                        .filter(words ->
                                !words.equalsIgnoreCase(setting.site().title().value())),
                heading(),
                setting.sheet().slogan().map(Text::value),
                setting.sheet().summary().value(),
                Display.of(setting.voice(), setting.sheet().shown()),
                TextPages.identity(setting, setting.edition()),
                new AgeNotes(setting).ofEdition(),
                edition.commitments().isEmpty()
                        ? Optional.empty()
                        : Optional.of(statuses.standing(edition.commitments(), "tally-all", false)),
                setting.say(new PriorityMessage.Counted(edition.priorities().size())),
                edition.priorities().stream().map(entries::of).toList(),
                Lists.of(setting),
                edition.crossCutting().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new HomePage.Across(
                                setting.say(PriorityMessage.Title.ACROSS),
                                edition.crossCutting().stream().map(rows::theme).toList())),
                edition.sections().stream()
                        .map(section -> new Chapter(
                                section.sheet().title().value(),
                                setting.addresses().section(edition, section),
                                section.sheet().summary().map(Text::value)))
                        .toList(),
                figures(),
                aboutFigures(),
                new AgeNotes(setting).ofMeasures(measured()),
                showsAll() ? List.of() : Lists.ofFigures(setting),
                changes(),
                edition.funding()
                        .map(funding -> new HomePage.Money(
                                FigurePages.of(edition, FundingFigure.of(setting.voice(), funding)),
                                new Link(
                                        setting.say(HomeMessage.Note.MONEY),
                                        setting.addresses().money(edition)))),
                more());
    }

    /** The measures that feed the indicators, each once; of many only some. */
    private List<MeasureRow> figures() {
        MeasureRows measures = new MeasureRows(setting);
        return measured().flatMap(measures::of).toList();
    }

    private String aboutFigures() {
        String what = setting.say(showsAll() ? HomeMessage.Note.FIGURES : HomeMessage.Note.SOME_FIGURES);
        return new MeasureRows(setting)
                .olderThanThePlan(measured())
                .map(older -> what + " " + older)
                .orElse(what);
    }

    /** All of them if they are few, or else the first of each priority, as the plan has them. */
    private Stream<Id> measured() {
        List<Id> all = measured(setting.edition().kpis().stream()).toList();
        return all.size() <= MOST_FIGURES
                ? all.stream()
                : setting.edition().priorities().stream()
                        .flatMap(priority -> measured(priority.sheet().kpis().stream()).findFirst().stream())
                        .distinct();
    }

    private static Stream<Id> measured(Stream<Kpi> kpis) {
        return kpis.flatMap(kpi -> kpi.measures().stream()).map(Ref::id).distinct();
    }

    /** Whether the page has all that feed the indicators. */
    private boolean showsAll() {
        return measured().count() == measured(setting.edition().kpis().stream()).count();
    }

    /** The number of promises is the plan's own claim, so it is what the first page starts with. */
    private String heading() {
        int number = setting.edition().commitments().size();
        return setting.isCurrent() && number > 1
                ? setting.say(
                        new HomeMessage.Heading(number, setting.site().area().value()))
                : setting.editionTitle();
    }

    /** What happened, newest first: news of commitments, and changes of the edition that have a day. */
    private List<Dated> changes() {
        Stream<Dated> news = setting.edition().commitments().stream()
                .flatMap(commitment -> commitment.updates().stream()
                        .map(update -> new Dated(
                                update.date().toString(),
                                setting.voice().date(update.date()),
                                update.text().value(),
                                Optional.of(new Link(commitment.title().value(), setting.addressOf(commitment))),
                                statuses.tag(update.status()))));
        Stream<Dated> versions = setting.sheet().changes().stream().flatMap(this::change);
        return Stream.concat(news, versions)
                .sorted(Comparator.comparing(Dated::date).reversed().thenComparing(Dated::text))
                .limit(NEWEST)
                .toList();
    }

    private Stream<Dated> change(Change change) {
        return change.date().stream()
                .map(day -> new Dated(
                        day.toString(),
                        setting.voice().date(day),
                        change.what().value(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private List<Chapter> more() {
        Edition edition = setting.edition();
        var addresses = setting.addresses();
        List<Chapter> more = new ArrayList<>();
        edition.survey()
                .ifPresent(survey ->
                        more.add(chapter(setting.say(Title.SURVEY), addresses.survey(edition), survey.headline())));
        edition.governance()
                .ifPresent(governance -> more.add(chapter(
                        setting.say(Title.ACCOUNTABILITY), addresses.governance(edition), governance.headline())));
        edition.requirements()
                .ifPresent(
                        all -> more.add(chapter(all.title().value(), addresses.requirements(edition), all.summary())));
        edition.timetable()
                .ifPresent(timetable -> more.add(
                        chapter(timetable.title().value(), addresses.timetable(edition), timetable.headline())));
        if (edition.funding().isEmpty()) {
            money(edition).ifPresent(more::add);
        }
        return more;
    }

    /** What the page of money starts with, where no split of one year stands on this page. */
    private Optional<Chapter> money(Edition edition) {
        String page = setting.addresses().money(edition);
        return edition.budget()
                .map(budget -> new Chapter(
                        budget.title().value(), page, budget.summary().map(summary -> Words.sentence(summary.value()))))
                .or(() -> edition.scenarios()
                        .map(scenarios -> chapter(scenarios.title().value(), page, scenarios.summary())))
                .or(() -> edition.capital()
                        .map(capital -> new Chapter(
                                capital.title().value(),
                                page,
                                capital.summary().map(summary -> Words.sentence(summary.value())))))
                .or(() -> edition.grants()
                        .map(grants -> new Chapter(
                                grants.title().value(),
                                page,
                                grants.summary().map(summary -> Words.sentence(summary.value())))));
    }

    private static Chapter chapter(String title, String address, Text summary) {
        return new Chapter(title, address, Optional.of(Words.sentence(summary.value())));
    }
}
