package org.planpress.site.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.model.Grants;
import org.planpress.model.Grants.Grant;
import org.planpress.model.Grants.Stage;
import org.planpress.model.Money;
import org.planpress.model.Text;
import org.planpress.model.When;
import org.planpress.site.chart.Bars.Bar;
import org.planpress.site.chart.DataTable.Cell;
import org.planpress.site.chart.DataTable.Column;
import org.planpress.site.chart.DataTable.Row;
import org.planpress.site.chart.GrantsMessage.Label;
import org.planpress.words.Voice;

/** Grants and services: how much stands at which stage, and each with its amount and its time. */
public final class GrantsFigure {

    private final Voice voice;
    private final Grants grants;
    private final MoneyScale scale;
    private final Money sum;

    private GrantsFigure(Voice voice, Grants grants) {
        this.voice = voice;
        this.grants = grants;
        this.sum = amount(grants.grants().stream());
        this.scale = MoneyScale.exact(
                voice,
                Stream.concat(
                                grants.total().stream(),
                                grants.grants().stream().flatMap(grant -> grant.amount().stream()))
                        .toList());
    }

    public static ChartFigure of(Voice voice, Grants grants) {
        return new GrantsFigure(voice, grants).figure();
    }

    private static Money amount(Stream<Grant> grants) {
        return Money.sum(grants.flatMap(grant -> grant.amount().stream()));
    }

    private ChartFigure figure() {
        return new ChartFigure(
                "grants",
                voice.say(Label.TITLE),
                voice.say(new GrantsMessage.Subtitle(scale.unit())),
                summary(),
                voice.say(new ChartMessage.Bars(bars().stream()
                        .map(bar -> voice.say(new FundingMessage.Part(bar.name(), bar.shown())))
                        .collect(Collectors.joining("; ")))),
                table(),
                "grants.csv",
                grants.source().value(),
                Optional.empty(),
                notes(),
                new Bars(bars()),
                false);
    }

    private boolean anyAmount() {
        return grants.grants().stream().anyMatch(grant -> grant.amount().isPresent());
    }

    private int without() {
        return (int) grants.grants().stream()
                .filter(grant -> grant.amount().isEmpty())
                .count();
    }

    private String summary() {
        int all = grants.grants().size();
        if (!anyAmount()) {
            return voice.say(Label.NO_AMOUNTS);
        }
        return Stream.of(
                        Optional.of(new GrantsMessage.InAll(all - without(), scale.label(sum))),
                        grants.total()
                                .filter(total -> total.compareTo(sum) != 0)
                                .map(total -> new GrantsMessage.Total(scale.label(total))),
                        Optional.of(new GrantsMessage.WithoutAmount(without(), all))
                                .filter(message -> without() > 0))
                .flatMap(Optional::stream)
                .map(voice::say)
                .collect(Collectors.joining(" "));
    }

    private List<Bar> bars() {
        return Arrays.stream(Stage.values())
                .map(stage -> grants.grants().stream()
                        .filter(grant ->
                                grant.stage() == stage && grant.amount().isPresent())
                        .toList())
                .filter(some -> !some.isEmpty())
                .map(some -> {
                    Money money = amount(some.stream());
                    return new Bar(
                            voice.say(new GrantsMessage.AtStage(some.get(0).stage(), some.size())),
                            money.pounds().doubleValue(),
                            scale.label(money),
                            "");
                })
                .toList();
    }

    private List<String> notes() {
        if (!anyAmount()) {
            return List.of();
        }
        return grants.total()
                .map(total -> total.compareTo(sum) == 0 ? List.<String>of() : List.of(voice.say(Label.TOTAL_DIFFERS)))
                .orElseGet(() -> List.of(voice.say(Label.TOTAL_SUMMED)));
    }

    private DataTable table() {
        List<Column> columns = List.of(
                new Column(
                        voice.say(Label.NAME),
                        List.of("id", "grant", "recipient", "fund", "purpose", "serves", "areas"),
                        false),
                Column.figures(voice.say(new GrantsMessage.Amount(scale.unit())), "amount_pounds"),
                Column.words(voice.say(Label.STAGE), "stage"),
                Column.dates(voice.say(Label.START), "start"),
                Column.dates(voice.say(Label.END), "end"));
        List<Row> foot = new ArrayList<>();
        if (anyAmount()) {
            if (grants.total().filter(total -> total.compareTo(sum) != 0).isPresent()) {
                foot.add(total(voice.say(Label.SUM), sum, columns));
            }
            foot.add(total(voice.say(TableMessage.Head.TOTAL), grants.total().orElse(sum), columns));
        }
        return DataTable.plain(
                voice.say(Label.CAPTION),
                columns,
                grants.grants().stream().map(grant -> row(grant, columns)).toList(),
                foot);
    }

    private Row row(Grant grant, List<Column> columns) {
        String unknown = voice.say(TableMessage.Cell.NOT_PUBLISHED);
        return Row.of(List.of(
                new Cell(
                        grant.title().value(),
                        List.of(
                                grant.id().toString(),
                                grant.title().value(),
                                words(grant.recipient()),
                                words(grant.fund()),
                                words(grant.purpose()),
                                BudgetColumns.ids(grant.serves()),
                                BudgetColumns.ids(grant.areas())),
                        false),
                grant.amount().map(this::figure).orElseGet(() -> new Cell(unknown, "", false)),
                Cell.words(voice.say(new GrantsMessage.Named(grant.stage()))),
                date(grant.start(), columns.get(3), unknown),
                date(grant.end(), columns.get(4), unknown)));
    }

    private static String words(Optional<Text> text) {
        return text.map(Text::value).orElse("");
    }

    private Cell date(Optional<When> when, Column column, String unknown) {
        return when.map(day -> Cell.date(voice, day)).orElseGet(() -> column.without(unknown));
    }

    private Cell figure(Money money) {
        return Cell.figure(scale.figure(money), BudgetColumns.raw(money));
    }

    private Row total(String head, Money money, List<Column> columns) {
        return Row.total(List.of(
                new Cell(head, List.of("", head, "", "", "", "", ""), false),
                figure(money),
                Cell.EMPTY,
                columns.get(3).without(""),
                columns.get(4).without("")));
    }
}
