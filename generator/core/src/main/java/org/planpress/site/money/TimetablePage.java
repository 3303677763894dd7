package org.planpress.site.money;

import java.util.stream.Stream;
import org.planpress.site.frame.WithFigures;
import org.planpress.site.chart.ChartFigure;

/**
 * How the plan was or will be made.
 *
 * @param asOf the day that progress was judged, as a sentence
 */
public record TimetablePage(String heading, String statement, String asOf, ChartFigure figure) implements WithFigures {

    @Override
    public Stream<ChartFigure> drawn() {
        return Stream.of(figure);
    }
}
