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
import org.planpress.words.Voice;

/** Where each pound goes: bars in pence, in published order, with the amount beside them. */
public final class FundingFigure {

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
        this.scale = MoneyScale.of(voice, Stream.concat(
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
                "Pence in each pound of " + scale.label(split.total()) + ", " + year,
                summary(),
                "Horizontal bars. " + parts() + ".",
                table(),
                "funding-" + funding.year() + ".csv",
                funding.source().value(),
                Optional.of("Financial year " + year),
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
        List<String> sentences = new ArrayList<>();
        for (int at = 0; at < Math.min(2, parts.size()); at++) {
            Part part = parts.get(at);
            sentences.add((at == 0
                            ? "The largest part of %s for %s is ".formatted(scale.label(split.total()), year)
                            : "Next comes ")
                    + "“%s”, with %s of each pound, or %s."
                            .formatted(title(part), pence(part), scale(part).label(part.amount())));
        }
        if (parts.size() > 2) {
            sentences.add(others(parts.subList(2, parts.size())));
        }
        return String.join(" ", sentences);
    }

    private String others(List<Part> parts) {
        String most = pence(parts.get(0));
        String least = pence(parts.get(parts.size() - 1));
        if (parts.size() == 1) {
            return "The rest, %s, is for “%s”.".formatted(most, title(parts.get(0)));
        }
        return most.equals(least)
                ? "Each of the others gets %s.".formatted(most)
                : "Each of the others gets between %s and %s.".formatted(least, most);
    }

    /** With marks that keep a title apart from its figure even if it has commas of its own. */
    private String parts() {
        return String.join(
                "; ",
                split.parts().stream()
                        .map(part -> title(part) + ": " + pence(part))
                        .toList());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (split.parts().stream().anyMatch(part -> part.basis() == Basis.WORKED_OUT)) {
            notes.add(
                    "Amounts that were not published are worked out from the rounded shares, and rounded themselves.");
        }
        if (split.shares().compareTo(Share.WHOLE) != 0) {
            notes.add("The shares as published add up to " + Numbers.percent(split.shares(), decimals) + ".");
        }
        return List.copyOf(notes);
    }

    /** The figures come right after the names, so that a phone shows them without scrolling. */
    private DataTable table() {
        List<Column> columns = List.of(
                Column.words("Part", "part"),
                Column.figures("Share", "share_percent"),
                Column.figures(scale.unit(), "amount_pounds"),
                Column.words("Basis", "amount_basis"),
                Column.words("What it covers", "covers"));
        return DataTable.plain(
                "Funding by part, " + year,
                columns,
                split.parts().stream().map(this::row).toList(),
                List.of(total()));
    }

    private Row row(Part part) {
        return Row.of(List.of(
                Cell.words(title(part)),
                Cell.figure(
                        Numbers.percent(part.penceInThePound(), decimals),
                        part.penceInThePound().toPlainString()),
                Cell.figure(
                        scale(part).figure(part.amount()),
                        part.amount().pounds().toPlainString()),
                Cell.words(part.basis() == Basis.PUBLISHED ? "published" : "worked out"),
                Cell.words(part.source().covers().value())));
    }

    private Row total() {
        return Row.total(List.of(
                Cell.words("Total"),
                Cell.figure(
                        Numbers.percent(split.shares(), decimals),
                        split.shares().toPlainString()),
                Cell.figure(scale.figure(split.total()), split.total().pounds().toPlainString()),
                Cell.words("published"),
                Cell.EMPTY));
    }

    private MoneyScale scale(Part part) {
        return scale.bearing(part.slack());
    }

    private String pence(Part part) {
        return Numbers.pence(part.penceInThePound(), decimals);
    }

    private static String title(Part part) {
        return part.source().title().value();
    }
}
