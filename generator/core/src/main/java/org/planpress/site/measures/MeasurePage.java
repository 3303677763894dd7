package org.planpress.site.measures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.DataTable;
import org.planpress.site.frame.AgeNote;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.WithFigures;

/**
 * A measure.
 *
 * @param kicker what kind of page it is, with the question that the measure answers
 * @param heading the finding
 * @param lede the newest figures, one sentence each
 * @param age how old those are; empty without any
 * @param direction where it is going
 * @param facts what else to know at a glance
 * @param serves the indicators that it feeds
 * @param reading that those who tell a plan again chose these, if so
 * @param trace its values along time; empty without a series
 * @param places its areas; empty if it has none
 * @param comparisons other bodies or times beside it
 * @param meanings what the names in the comparisons mean
 * @param working how it is worked out
 * @param analyses what analysts found, and what it does not show
 * @param published figures as published elsewhere; empty without any
 * @param sources where it comes from, and when news is due
 * @param permanent its address, which does not change
 * @param reports reports that speak of it
 * @param areas the pages of the places that it has figures for
 */
public record MeasurePage(
        String kicker,
        String heading,
        List<String> lede,
        Optional<AgeNote> age,
        DirectionTag direction,
        List<Fact> facts,
        List<Link> serves,
        Optional<String> reading,
        Optional<Trace> trace,
        Optional<Places> places,
        List<ChartFigure> comparisons,
        List<Fact> meanings,
        List<String> analyses,
        Working working,
        Optional<Published> published,
        List<Fact> sources,
        Link permanent,
        List<Link> reports,
        List<Link> areas,
        boolean illustrative)
        implements WithFigures {

    @Override
    public Stream<ChartFigure> drawn() {
        return Stream.of(
                        trace.stream().map(Trace::figure),
                        places.stream().flatMap(shown -> shown.figure().stream()),
                        comparisons.stream())
                .flatMap(figures -> figures);
    }

    /**
     * Values along time.
     *
     * @param heading {@code Month by month}
     * @param sentences what the drawing says
     * @param latest the newest rows of the table
     * @param all what the whole table is called
     */
    public record Trace(
            String heading,
            List<String> notes,
            ChartFigure figure,
            List<String> sentences,
            DataTable latest,
            String all) {}

    /**
     * Its areas.
     *
     * @param figure a drawing for each; empty if fewer than two have a series
     */
    public record Places(String heading, List<MeasureRow> rows, Optional<ChartFigure> figure) {}

    /** How it is worked out: in words, then as arithmetic, then where all rules are. */
    public record Working(List<String> words, List<String> arithmetic, Link method) {}

    /** Figures as published elsewhere, where they were, and what to know of them. */
    public record Published(DataTable table, List<String> notes) {}
}
