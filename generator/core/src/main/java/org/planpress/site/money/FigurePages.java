package org.planpress.site.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.Funding;
import org.planpress.model.Scenarios;
import org.planpress.model.Survey;
import org.planpress.model.Text;
import org.planpress.model.Timetable;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.FundingFigure;
import org.planpress.site.chart.Numbers;
import org.planpress.site.chart.ScenarioFigures;
import org.planpress.site.chart.SurveyFigures;
import org.planpress.site.chart.TimetableFigure;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
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
        boolean money = edition.funding().isPresent() || edition.scenarios().isPresent();
        Addresses addresses = setting.addresses();
        return Stream.of(
                        Optional.of(setting.page(addresses.money(edition), "money", MoneyPage.class, this::money))
                                .filter(page -> money),
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
        String heading = edition.funding()
                .map(funding -> Words.money(funding.total()) + " for " + Numbers.year(funding.year()))
                .or(() -> edition.scenarios().map(scenarios -> scenarios.title().value()))
                .orElse("Money");
        var place = new Frames.Place(
                setting.addresses().money(edition),
                "Money: " + heading,
                "Where the money of the " + setting.editionTitle() + " comes from and where it goes.",
                Frames.Area.MONEY,
                setting.crumbs());
        List<String> lead = edition.funding()
                .map(this::lead)
                .orElse(List.of("This edition has no split of its money, only cases that it compares."));
        var content = new MoneyPage(
                heading,
                lead,
                edition.funding().map(FigurePages::moneyFacts).orElse(List.of()),
                edition.funding().map(this::split),
                choices());
        return Made.of(frames.frame(place), content);
    }

    /** What the page holds; the finding stands above the chart, and once is enough. */
    private List<String> lead(Funding funding) {
        int parts = funding.parts().size();
        List<String> lead = new ArrayList<>();
        lead.add(
                parts == 1
                        ? "All of it is for one thing."
                        : "The money is split into " + Words.number(parts)
                                + " parts. This page shows what each pays for.");
        if (funding.year().lastDay().isBefore(setting.sheet().period().start())) {
            lead.add("It is the money of a year before the plan starts.");
        }
        return lead;
    }

    private static List<Fact> moneyFacts(Funding funding) {
        return List.of(new Fact("Year", Numbers.year(funding.year())), new Fact("Total", Words.money(funding.total())));
    }

    private MoneyPage.Split split(Funding funding) {
        return new MoneyPage.Split(
                of(setting.edition(), FundingFigure.of(setting.voice(), funding)),
                Words.values(funding.income()),
                funding.parts().stream()
                        .map(part -> new MoneyPage.Part(
                                part.title().value(), part.covers().value(), Words.values(part.notes())))
                        .toList());
    }

    /** The scenarios of this edition, or on the current one's page those of the latest edition that has some. */
    private Optional<MoneyPage.Choices> choices() {
        Edition edition = setting.edition();
        if (edition.scenarios().isPresent()) {
            return edition.scenarios().map(scenarios -> choices(edition, scenarios, Optional.empty()));
        }
        return setting.isCurrent()
                ? setting.plan().editions().stream()
                        .filter(other -> other.scenarios().isPresent())
                        .findFirst()
                        .map(this::borrowed)
                : Optional.empty();
    }

    private MoneyPage.Choices borrowed(Edition other) {
        String note = "This edition sets out no such choice. These cases come from the "
                + other.sheet().title() + " and are shown only as an example.";
        return choices(other, other.scenarios().orElseThrow(), Optional.of(note));
    }

    private MoneyPage.Choices choices(Edition edition, Scenarios scenarios, Optional<String> note) {
        return new MoneyPage.Choices(
                scenarios.title().value(),
                scenarios.summary().value(),
                note,
                of(edition, ScenarioFigures.of(setting.voice(), scenarios)),
                scenarios.scenarios().stream()
                        .map(scenario -> new Fact(
                                scenario.title().value(), scenario.assumption().value()))
                        .toList());
    }

    private Made survey(Survey survey) {
        Edition edition = setting.edition();
        var place = new Frames.Place(
                setting.addresses().survey(edition),
                "What people told us",
                Words.sentence(survey.headline().value()),
                Frames.Area.PLAN,
                setting.crumbs());
        var content = new SurveyPage(
                "What people told us",
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
        return Made.of(frames.frame(place), content);
    }

    private static List<Fact> surveyFacts(Survey survey) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Survey", survey.title().value()));
        facts.add(new Fact("Responses", Numbers.count(survey.responses())));
        survey.when().map(Text::value).ifPresent(when -> facts.add(new Fact("When", Words.capital(when))));
        survey.previous()
                .ifPresent(previous -> facts.add(new Fact(
                        "Before", previous.title() + ": " + Numbers.count(previous.responses()) + " responses")));
        return facts;
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
                "Progress as judged on " + Numbers.date(timetable.asOf()) + ".",
                of(edition, TimetableFigure.of(setting.voice(), timetable)));
        return Made.of(frames.frame(place), content);
    }
}
