package org.planpress.site.money;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.frame.ChapterKind;
import org.planpress.site.frame.ChapterPage;
import org.planpress.site.frame.WithFigures;

/**
 * How the plan was or will be made.
 *
 * @param told the day that progress was judged; without tasks that there are none, and what else is known
 * @param figure the tasks; empty if there are none
 */
public record TimetablePage(String heading, String statement, List<String> told, Optional<ChartFigure> figure)
        implements WithFigures, ChapterPage {
    @Override
    public Stream<ChartFigure> drawn() {
        return figure.stream();
    }

    @Override
    public ChapterKind chapter() {
        return ChapterKind.TIMETABLE;
    }
}
