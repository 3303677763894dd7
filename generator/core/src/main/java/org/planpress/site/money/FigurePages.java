package org.planpress.site.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.BudgetYears;
import org.planpress.model.Budget;
import org.planpress.model.Edition;
import org.planpress.model.Funding;
import org.planpress.model.Scenarios;
import org.planpress.model.Survey;
import org.planpress.model.Timetable;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.FundingFigure;
import org.planpress.site.chart.MoneyScale;
import org.planpress.site.chart.Numbers;
import org.planpress.site.chart.ScenarioFigures;
import org.planpress.site.chart.SurveyFigures;
import org.planpress.site.chart.TableMessage;
import org.planpress.site.chart.TimetableFigure;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.FrameMessage;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.site.money.MoneyMessage.Label;
import org.planpress.sitemap.Addresses;

/** The pages that are about figures: money, survey and timetable. */
public final class FigurePages {

    private final Setting setting;
    private final Frames frames;

    public FigurePages(Setting setting) {
        this.setting = setting;
        this.frames = new Frames(setting);
    }

    public Stream<SitePage> all() {
        Edition edition = setting.edition();
        Addresses addresses = setting.addresses();
        return Stream.of(
                        Optional.of(setting.page(addresses.money(edition), "money", MoneyPage.class, this::money))
                                .filter(page -> edition.tellsOfMoney()),
                        edition.survey()
                                .map(survey -> setting.page(
                                        addresses.survey(edition), "survey", SurveyPage.class, () -> survey(survey))),
                        edition.timetable()
                                .map(timetable -> setting.page(
                                        addresses.timetable(edition),
                                        "timetable",
                                        TimetablePage.class,
                                        () -> timetable(timetable))))
                .flatMap(Optional::stream);
    }

    /** A figure of this edition; the folder in the file's name keeps it apart from those of other editions. */
    public static ChartFigure of(Edition edition, ChartFigure figure) {
        return new ChartFigure(
                figure.id(),
                figure.title(),
                figure.subtitle(),
                figure.summary(),
                figure.description(),
                figure.table(),
                edition.id() + "/" + figure.csvName(),
                figure.source(),
                figure.asOf(),
                figure.notes(),
                figure.spec(),
                figure.illustrative());
    }

    private Made money() {
        Edition edition = setting.edition();
        String heading = heading(edition);
        var place = new Frames.Place(
                setting.addresses().money(edition),
                setting.say(new MoneyMessage.Title(heading)),
                setting.say(new MoneyMessage.About(setting.editionTitle())),
                Frames.Area.MONEY,
                setting.crumbs());
        boolean onlyCases = edition.budget().isEmpty()
                && edition.capital().isEmpty()
                && edition.grants().isEmpty();
        List<String> lead = edition.funding()
                .map(this::lead)
                .orElseGet(() -> onlyCases ? List.of(setting.say(Label.NO_SPLIT)) : List.of());
        var content = new MoneyPage(
                heading,
                lead,
                edition.funding().map(this::moneyFacts).orElse(List.of()),
                edition.funding().map(this::split),
                new MoneyBlocks(setting, figure -> of(edition, figure)).all(),
                edition.scenarios().map(this::choices));
        return new Made(frames.frame(place), content);
    }

    /** What the edition tells first of its money. */
    private String heading(Edition edition) {
        return edition.funding()
                .map(funding -> setting.say(new MoneyMessage.ForYear(total(funding), Numbers.year(funding.year()))))
                .or(() -> edition.budget().flatMap(this::heading))
                .or(() -> edition.scenarios().map(scenarios -> scenarios.title().value()))
                .orElseGet(() -> setting.say(FrameMessage.Menu.MONEY));
    }

    /** The newest total that was agreed, else the newest of all. */
    private Optional<String> heading(Budget budget) {
        List<BudgetYears.OfYear> known = BudgetYears.of(budget).years().stream()
                .filter(year -> year.spending().total().isPresent())
                .toList();
        return known.stream()
                .filter(year -> year.year().is() == Budget.Basis.AGREED)
                .reduce((first, second) -> second)
                .or(() -> known.stream().reduce((first, second) -> second))
                .map(year -> setting.say(new MoneyMessage.InAll(
                        MoneyScale.inFull(
                                setting.voice(), year.spending().total().orElseThrow()),
                        Numbers.year(year.year().year()),
                        year.year().is())));
    }

    /** What the page holds; the finding stands above the chart, and once is enough. */
    private List<String> lead(Funding funding) {
        List<String> lead = new ArrayList<>();
        lead.add(setting.say(new MoneyMessage.Split(funding.parts().size())));
        if (funding.year().lastDay().isBefore(setting.sheet().period().first())) {
            lead.add(setting.say(Label.EARLIER_YEAR));
        }
        return lead;
    }

    private List<Fact> moneyFacts(Funding funding) {
        return List.of(
                new Fact(setting.say(Label.YEAR), Numbers.year(funding.year())),
                new Fact(setting.say(TableMessage.Head.TOTAL), total(funding)));
    }

    private String total(Funding funding) {
        return MoneyScale.inFull(setting.voice(), funding.total());
    }

    private MoneyPage.Split split(Funding funding) {
        return new MoneyPage.Split(
                of(setting.edition(), FundingFigure.of(setting.voice(), funding)),
                setting.say(Label.INCOME),
                Words.values(funding.income()),
                setting.say(Label.PARTS),
                funding.parts().stream()
                        .map(part -> new MoneyPage.Part(
                                part.title().value(), part.covers().value(), Words.values(part.notes())))
                        .toList());
    }

    /** Only those of this edition: cases of an older one belong to its own time, and stand on its own page. */
    private MoneyPage.Choices choices(Scenarios scenarios) {
        return new MoneyPage.Choices(
                scenarios.title().value(),
                scenarios.summary().value(),
                of(setting.edition(), ScenarioFigures.of(setting.voice(), scenarios)),
                scenarios.scenarios().stream()
                        .map(scenario -> new Fact(
                                scenario.title().value(), scenario.assumption().value()))
                        .toList());
    }

    private Made survey(Survey survey) {
        Edition edition = setting.edition();
        String heading = setting.say(FrameMessage.Title.SURVEY);
        var place = new Frames.Place(
                setting.addresses().survey(edition),
                heading,
                Words.sentence(survey.headline().value()),
                Frames.Area.PLAN,
                setting.crumbs());
        var content = new SurveyPage(
                heading,
                Words.sentence(survey.headline().value()),
                List.of(survey.method().value()),
                surveyFacts(survey),
                survey.caution().value(),
                SurveyFigures.reading(setting.voice(), survey),
                SurveyFigures.of(setting.voice(), survey).stream()
                        .map(figure -> of(edition, figure))
                        .toList(),
                survey.findings().stream()
                        .map(finding -> new SurveyPage.Finding(finding.title().value(), Words.values(finding.points())))
                        .toList(),
                Words.sentence(survey.source().value()));
        return new Made(frames.frame(place), content);
    }

    private List<Fact> surveyFacts(Survey survey) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(SurveyPageMessage.Label.SURVEY, survey.title().value()));
        facts.add(fact(SurveyPageMessage.Label.RESPONSES, Numbers.count(survey.responses())));
        survey.when()
                .map(when -> setting.say(new SurveyPageMessage.Asked(when.value())))
                .ifPresent(when -> facts.add(fact(SurveyPageMessage.Label.WHEN, when)));
        survey.previous()
                .map(previous -> setting.say(
                        new SurveyPageMessage.Previous(previous.title().value(), previous.responses())))
                .ifPresent(previous -> facts.add(fact(SurveyPageMessage.Label.BEFORE, previous)));
        return facts;
    }

    private Fact fact(SurveyPageMessage.Label term, String text) {
        return new Fact(setting.say(term), text);
    }

    private Made timetable(Timetable timetable) {
        Edition edition = setting.edition();
        var place = new Frames.Place(
                setting.addresses().timetable(edition),
                timetable.title().value(),
                Words.sentence(timetable.headline().value()),
                Frames.Area.PLAN,
                setting.crumbs());
        var content = new TimetablePage(
                timetable.title().value(),
                Words.sentence(timetable.headline().value()),
                told(timetable),
                TimetableFigure.of(
                                setting.voice(), timetable, setting.analysis().asOf())
                        .map(figure -> of(edition, figure)));
        return new Made(frames.frame(place), content);
    }

    private List<String> told(Timetable timetable) {
        if (timetable.hasTasks()) {
            return List.of(setting.say(new TimetablePageMessage.Judged(timetable.asOf())));
        }
        List<String> told = new ArrayList<>(List.of(setting.say(TimetablePageMessage.Label.NO_TASKS)));
        told.addAll(Words.values(timetable.notes()));
        told.add(Words.sentence(timetable.source().value()));
        return told;
    }
}
