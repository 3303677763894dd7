package org.planpress.site.money;

import java.util.stream.Stream;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.frame.ChapterKind;
import org.planpress.site.frame.ChapterPage;
import org.planpress.site.frame.WithFigures;

/**
 * How the plan was or will be made.
 *
 * @param asOf the day that progress was judged, as a sentence
 */
public record TimetablePage(String heading, String statement, String asOf, ChartFigure figure)
        implements WithFigures, ChapterPage {
    @Override
    public Stream<ChartFigure> drawn() {
        return Stream.of(figure);
    }

    @Override
    public ChapterKind chapter() {
        return ChapterKind.TIMETABLE;
    }
}
