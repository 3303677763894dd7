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

/** Where each pound goes: bars in pence, in published order, with the amount beside them. */
public final class FundingFigure {

    private final Funding funding;
    private final FundingSplit split;
    private final MoneyScale scale;
    private final int decimals;
    private final String year;

    private FundingFigure(Funding funding) {
        this.funding = funding;
        this.split = FundingSplit.of(funding);
        this.scale = MoneyScale.of(Stream.concat(
                        Stream.of(split.total()),
                        split.parts().stream()
                                .filter(part -> part.basis() == Basis.PUBLISHED)
                                .map(Part::amount))
                .toList());
        this.decimals = Math.max(0, split.shares().scale());
        this.year = Numbers.year(funding.year());
    }

    public static ChartFigure of(Funding funding) {
        return new FundingFigure(funding).figure();
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
                new Bars(split.parts().stream().map(this::bar).toList()));
    }

    private Bars.Bar bar(Part part) {
        return new Bars.Bar(
                title(part),
                part.penceInThePound().doubleValue(),
                pence(part),
                scale(part).label(part.amount()));
    }

    private String summary() {
        String whole =
                "Each pound of %s for %s is split like this. %s.".formatted(scale.label(split.total()), year, parts());
        String largest = split.largestFirst().stream()
                .findFirst()
                .map(part -> " The largest part, at %s or %s, is “%s”."
                        .formatted(pence(part), scale(part).label(part.amount()), title(part)))
                .orElse("");
        return whole + largest;
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

    private DataTable table() {
        List<Column> columns = List.of(
                Column.words("Part", "part"),
                Column.words("What it covers", "covers"),
                Column.figures("Share", "share_percent"),
                Column.figures(scale.unit(), "amount_pounds"),
                Column.words("Basis", "amount_basis"));
        return DataTable.plain(
                "Funding by part, " + year,
                columns,
                split.parts().stream().map(this::row).toList(),
                List.of(total()));
    }

    private Row row(Part part) {
        return Row.of(List.of(
                Cell.words(title(part)),
                Cell.words(part.source().covers().value()),
                Cell.figure(
                        Numbers.percent(part.penceInThePound(), decimals),
                        part.penceInThePound().toPlainString()),
                Cell.figure(
                        scale(part).figure(part.amount()),
                        part.amount().pounds().toPlainString()),
                Cell.words(part.basis() == Basis.PUBLISHED ? "published" : "worked out")));
    }

    private Row total() {
        return Row.total(List.of(
                Cell.words("Total"),
                Cell.EMPTY,
                Cell.figure(
                        Numbers.percent(split.shares(), decimals),
                        split.shares().toPlainString()),
                Cell.figure(scale.figure(split.total()), split.total().pounds().toPlainString()),
                Cell.words("published")));
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
