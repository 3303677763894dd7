package org.planpress.site.money;

import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.frame.ChapterKind;
import org.planpress.site.frame.PageContent;

/**
 * How the plan was or will be made.
 *
 * @param asOf the day that progress was judged, as a sentence
 */
public record TimetablePage(String heading, String statement, String asOf, ChartFigure figure) implements PageContent {
    @Override
    public Stream<ChartFigure> charts() {
        return Stream.of(figure);
    }

    @Override
    public Optional<ChapterKind> chapter() {
        return Optional.of(ChapterKind.TIMETABLE);
    }
}
