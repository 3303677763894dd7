package org.planpress.site.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.BudgetYears;
import org.planpress.model.Budget;
import org.planpress.model.Edition;
import org.planpress.model.PrioritySheet.Outcome;
import org.planpress.model.Shown;
import org.planpress.site.book.BookMessage.Counted;
import org.planpress.site.chart.MoneyScale;
import org.planpress.site.chart.Numbers;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Standing;
import org.planpress.site.frame.ThemeBlock;
import org.planpress.site.measures.MeasureRow;
import org.planpress.site.promises.KpiMessage.Label;
import org.planpress.site.promises.KpiPage;
import org.planpress.site.promises.KpiRow;
import org.planpress.site.promises.PriorityPage;
import org.planpress.site.standing.Statuses;
import org.planpress.words.Voice;

/** An edition at a glance. What it has none of is not counted. */
final class Briefs {

    /** More than so many figures in large letters tell no more. */
    private static final int MOST = 4;

    /** A single figure alone tells too little. */
    private static final int FEWEST = 2;

    private final Voice voice;
    private final Edition edition;

    Briefs(Voice voice, Edition edition) {
        this.voice = voice;
        this.edition = edition;
    }

    /** A priority. */
    PriorityBrief of(PriorityPage page, String address, List<KpiPage> kpis) {
        Map<String, KpiPage> byAddress = kpis.stream().collect(Collectors.toMap(KpiPage::address, Function.identity()));
        List<Standing.Count> statuses = page.standing().map(Standing::counts).orElse(List.of());
        boolean judged =
                statuses.stream().anyMatch(count -> !count.status().shape().equals(Statuses.UNPUBLISHED));
        return new PriorityBrief(
                page.mark(),
                page.shortHeading(),
                address,
                page.promise(),
                outcomes(page),
                page.themes().stream().map(this::theme).toList(),
                page.kpis().stream()
                        .map(kpi -> indicator(kpi, Optional.ofNullable(byAddress.get(kpi.address()))))
                        .toList(),
                Stream.of(
                                counted(Counted.Of.COMMITMENTS, promised(page)),
                                counted(Counted.Of.THEMES, page.themes().size()),
                                counted(Counted.Of.OUTCOMES, page.outcomes().size()),
                                counted(Counted.Of.KPIS, page.kpis().size()))
                        .flatMap(Optional::stream)
                        .toList(),
                judged ? statuses : List.of(),
                judged ? Optional.empty() : page.standing().map(Standing::statement));
    }

    private List<String> outcomes(PriorityPage page) {
        return edition.priorities().stream()
                .filter(priority -> priority.sheet().number() == page.mark().number())
                .flatMap(priority -> priority.sheet().outcomes().stream())
                .map(Outcome::inShort)
                .map(text -> text.value())
                .toList();
    }

    private static int promised(PriorityPage page) {
        return page.themes().stream()
                .mapToInt(theme -> theme.commitments().size())
                .sum();
    }

    private PriorityBrief.Theme theme(ThemeBlock theme) {
        return new PriorityBrief.Theme(
                theme.id(),
                theme.title(),
                figure(Counted.Of.COMMITMENTS, theme.commitments().size()));
    }

    private PriorityBrief.Indicator indicator(KpiRow kpi, Optional<KpiPage> page) {
        Optional<Fact> baseline = page.flatMap(known -> fact(known, Label.STARTING_POINT));
        Optional<Fact> target =
                page.flatMap(known -> fact(known, Label.TARGET).or(() -> fact(known, Label.YEARLY_TARGETS)));
        Optional<MeasureRow> only = page.map(KpiPage::measures)
                .filter(measures -> measures.size() == 1)
                .map(measures -> measures.get(0));
        return new PriorityBrief.Indicator(
                kpi.id(),
                kpi.title(),
                kpi.address(),
                kpi.way(),
                kpi.direction(),
                only.map(MeasureRow::direction),
                only.filter(row -> !row.when().isEmpty()).map(MeasureRow::newest),
                only.map(MeasureRow::when).filter(when -> !when.isEmpty()),
                kpi.measured(),
                baseline.map(Fact::text),
                target.map(Fact::text),
                page.map(KpiPage::given).orElse(List.of()).stream()
                        .filter(fact -> !Optional.of(fact).equals(baseline)
                                && !Optional.of(fact).equals(target))
                        .toList());
    }

    /** What its page gives under a name. */
    private Optional<Fact> fact(KpiPage page, Label label) {
        String term = voice.say(label);
        return page.given().stream().filter(fact -> fact.term().equals(term)).findFirst();
    }

    /** Those of the author, or else what can be counted; none if that is too little. */
    List<KeyFigure> figures() {
        List<Shown.KeyFigure> written =
                edition.sheet().shown().map(Shown::keyFigures).orElse(List.of());
        List<KeyFigure> figures = written.isEmpty()
                ? counted()
                : written.stream().map(KeyFigure::of).toList();
        return figures.size() < FEWEST ? List.of() : figures.subList(0, Math.min(MOST, figures.size()));
    }

    private List<KeyFigure> counted() {
        int outcomes = edition.priorities().stream()
                .mapToInt(priority -> priority.sheet().outcomes().size())
                .sum();
        int kpis = edition.kpis().size();
        List<KeyFigure> counted = new ArrayList<>();
        counted(Counted.Of.COMMITMENTS, edition.commitments().size()).ifPresent(counted::add);
        counted(measuredBy(outcomes, kpis), outcomes + kpis).ifPresent(counted::add);
        edition.survey()
                .flatMap(survey -> counted(Counted.Of.ANSWERS, survey.responses()))
                .ifPresent(counted::add);
        money().ifPresent(counted::add);
        return counted;
    }

    private static Counted.Of measuredBy(int outcomes, int kpis) {
        if (outcomes == 0) {
            return Counted.Of.KPIS;
        }
        return kpis == 0 ? Counted.Of.OUTCOMES : Counted.Of.OUTCOMES_AND_KPIS;
    }

    /** All the money of the year that the plan tells of, else the newest total of the budget that was agreed. */
    private Optional<KeyFigure> money() {
        return edition.funding()
                .map(funding -> new KeyFigure(
                        MoneyScale.inFull(voice, funding.total()),
                        voice.say(new BookMessage.MoneyOf(Numbers.year(funding.year()))),
                        Optional.empty()))
                .or(() -> edition.budget().flatMap(this::agreed));
    }

    private Optional<KeyFigure> agreed(Budget budget) {
        return BudgetYears.of(budget).years().stream()
                .filter(year -> year.year().is() == Budget.Basis.AGREED)
                .flatMap(year -> year
                        .spending()
                        .total()
                        .map(total -> new KeyFigure(
                                MoneyScale.inFull(voice, total),
                                voice.say(new BookMessage.AgreedFor(
                                        Numbers.year(year.year().year()))),
                                Optional.empty()))
                        .stream())
                .reduce((first, second) -> second);
    }

    private Optional<KeyFigure> counted(Counted.Of what, int number) {
        return number == 0 ? Optional.empty() : Optional.of(figure(what, number));
    }

    private KeyFigure figure(Counted.Of what, int number) {
        return new KeyFigure(Numbers.count(number), voice.say(new Counted(what, number)), Optional.empty());
    }
}
