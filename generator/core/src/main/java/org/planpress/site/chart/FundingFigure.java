package org.planpress.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.FundingSplit;
import org.planpress.analysis.FundingSplit.Basis;
import org.planpress.analysis.FundingSplit.Part;
import org.planpress.model.Funding;
import org.planpress.model.Share;
import org.planpress.site.chart.DataTable.Cell;
import org.planpress.site.chart.DataTable.Column;
import org.planpress.site.chart.DataTable.Row;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/** Where each pound goes: bars in pence, in published order, with the amount beside them. */
public final class FundingFigure {

    /** Where the column stands that says how a share came about, if one was worked out. */
    private static final int SHARE_BASIS = 2;

    private final Voice voice;
    private final Funding funding;
    private final FundingSplit split;
    private final MoneyScale scale;
    private final int decimals;
    private final String year;

    private FundingFigure(Voice voice, Funding funding) {
        this.voice = voice;
        this.funding = funding;
        this.split = FundingSplit.of(funding);
        this.scale = MoneyScale.of(
                voice,
                Stream.concat(
                                Stream.of(split.total()),
                                split.parts().stream()
                                        .filter(part -> part.basis() == Basis.PUBLISHED)
                                        .map(Part::amount))
                        .toList());
        this.decimals = Math.max(0, split.shares().scale());
        this.year = Numbers.year(funding.year());
    }

    public static ChartFigure of(Voice voice, Funding funding) {
        return new FundingFigure(voice, funding).figure();
    }

    private ChartFigure figure() {
        return new ChartFigure(
                "funding",
                funding.headline().value(),
                voice.say(new FundingMessage.Subtitle(
                        scale.asWritten(split.total()).label(split.total()), year)),
                summary(),
                voice.say(new ChartMessage.Bars(parts())),
                table(),
                "funding-" + funding.year() + ".csv",
                funding.source().value(),
                Optional.of(voice.say(new FundingMessage.Year(year))),
                notes(),
                new Bars(split.parts().stream().map(this::bar).toList()),
                false);
    }

    private Bars.Bar bar(Part part) {
        return new Bars.Bar(
                title(part),
                part.penceInThePound().doubleValue(),
                pence(part),
                scale(part).label(part.amount()));
    }

    /** The findings; each figure stands in the table and in the description of the drawing. */
    private String summary() {
        List<Part> parts = split.largestFirst();
        if (parts.isEmpty()) {
            return "";
        }
        List<Message> sentences = new ArrayList<>();
        int equal = (int) parts.stream()
                .filter(part -> part.penceInThePound().compareTo(parts.get(0).penceInThePound()) == 0)
                .count();
        sentences.add(largest(parts.subList(0, equal)));
        int told = equal;
        if (equal == 1 && parts.size() > 1) {
            Part next = parts.get(1);
            sentences.add(new FundingMessage.Next(
                    title(next), pence(next), scale(next).label(next.amount())));
            told++;
        }
        if (parts.size() > told) {
            sentences.add(others(parts.subList(told, parts.size())));
        }
        return String.join(" ", sentences.stream().map(voice::say).toList());
    }

    /** The part that is largest, or those that are equally large. */
    private Message largest(List<Part> parts) {
        Part first = parts.get(0);
        String total = scale.asWritten(split.total()).label(split.total());
        if (parts.size() > 1) {
            return parts.size() == split.parts().size()
                    ? new FundingMessage.AllEqual(parts.size(), total, year, pence(first))
                    : new FundingMessage.LargestOfSeveral(
                            total,
                            year,
                            parts.stream()
                                    .map(part -> voice.say(new FundingMessage.Quoted(title(part))))
                                    .toList(),
                            pence(first));
        }
        return isWhole(first)
                ? new FundingMessage.All(total, year, title(first))
                : new FundingMessage.Largest(
                        total, year, title(first), pence(first), scale(first).label(first.amount()));
    }

    /** Nothing is rounded where one part is all there is. */
    private boolean isWhole(Part part) {
        return split.parts().size() == 1 && part.penceInThePound().compareTo(Share.WHOLE) == 0;
    }

    private Message others(List<Part> parts) {
        String most = pence(parts.get(0));
        String least = pence(parts.get(parts.size() - 1));
        if (parts.size() == 1) {
            return new FundingMessage.Rest(most, title(parts.get(0)));
        }
        return most.equals(least) ? new FundingMessage.EachOther(most) : new FundingMessage.Others(least, most);
    }

    /** With marks that keep a title apart from its figure even if it has commas of its own. */
    private String parts() {
        return String.join(
                "; ",
                split.parts().stream()
                        .map(part -> voice.say(new FundingMessage.Part(title(part), pence(part))))
                        .toList());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (split.parts().stream().anyMatch(part -> part.basis() == Basis.WORKED_OUT && !isWhole(part))) {
            notes.add(voice.say(FundingMessage.Note.ROUNDED));
        }
        if (split.parts().stream().anyMatch(part -> part.shareBasis() == Basis.WORKED_OUT && !isWhole(part))) {
            notes.add(voice.say(FundingMessage.Note.SHARES_WORKED_OUT));
        }
        if (split.shares().compareTo(Share.WHOLE) != 0) {
            notes.add(voice.say(new FundingMessage.Sum(Numbers.percent(split.shares(), decimals))));
        }
        return List.copyOf(notes);
    }

    /** The figures come right after the names, so that a phone shows them without scrolling. */
    private DataTable table() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(voice.say(FundingMessage.Head.PARTS), "part"),
                Column.figures(voice.say(FundingMessage.Head.SHARE), "share_percent"),
                Column.figures(scale.unit(), "amount_pounds"),
                Column.words(
                        voice.say(hasSharesWorkedOut() ? FundingMessage.Head.AMOUNT_BASIS : FundingMessage.Head.BASIS),
                        "amount_basis"),
                Column.words(voice.say(FundingMessage.Head.COVERS), "covers")));
        if (hasSharesWorkedOut()) {
            columns.add(SHARE_BASIS, Column.words(voice.say(FundingMessage.Head.SHARE_BASIS), "share_basis"));
        }
        return DataTable.plain(
                voice.say(new FundingMessage.Caption(year)),
                List.copyOf(columns),
                split.parts().stream().map(this::row).toList(),
                List.of(total()));
    }

    private Row row(Part part) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(title(part)),
                Cell.figure(
                        Numbers.percent(part.penceInThePound(), decimals(part)),
                        part.penceInThePound().toPlainString()),
                Cell.figure(
                        scale(part).figure(part.amount()),
                        part.amount().pounds().toPlainString()),
                basis(part.basis()),
                Cell.words(part.source().covers().value())));
        if (hasSharesWorkedOut()) {
            cells.add(SHARE_BASIS, basis(part.shareBasis()));
        }
        return Row.of(List.copyOf(cells));
    }

    private Cell basis(Basis basis) {
        return Cell.words(
                voice.say(basis == Basis.PUBLISHED ? TableMessage.Cell.PUBLISHED : TableMessage.Cell.WORKED_OUT));
    }

    private Row total() {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(voice.say(TableMessage.Head.TOTAL)),
                Cell.figure(
                        Numbers.percent(split.shares(), decimals),
                        split.shares().toPlainString()),
                Cell.figure(
                        scale.asWritten(split.total()).figure(split.total()),
                        split.total().pounds().toPlainString()),
                basis(Basis.PUBLISHED),
                Cell.EMPTY));
        if (hasSharesWorkedOut()) {
            cells.add(SHARE_BASIS, Cell.EMPTY);
        }
        return Row.total(List.copyOf(cells));
    }

    private boolean hasSharesWorkedOut() {
        return split.parts().stream().anyMatch(part -> part.shareBasis() == Basis.WORKED_OUT);
    }

    /** A published amount with the digits that were written, one worked out with those that its share bears. */
    private MoneyScale scale(Part part) {
        return part.basis() == Basis.PUBLISHED ? scale.asWritten(part.amount()) : scale.bearing(part.slack());
    }

    private String pence(Part part) {
        return voice.say(new ValueMessage.Pence(Numbers.decimal(part.penceInThePound(), decimals(part))));
    }

    private static int decimals(Part part) {
        return Math.max(0, part.penceInThePound().scale());
    }

    private static String title(Part part) {
        return part.source().title().value();
    }
}
