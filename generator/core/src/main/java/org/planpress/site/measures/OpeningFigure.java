package org.planpress.site.measures;

import java.util.Optional;
import org.planpress.analysis.MeasureFacts;
import org.planpress.model.Ref;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.ComparisonFigures;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.sitemap.Addresses;

/**
 * The drawing of a measure that stands for something else, such as a priority.
 *
 * @param measure its name and its page
 * @param figure its values along time, or else the first drawing that compares them
 */
public record OpeningFigure(Link measure, ChartFigure figure) {

    /** The drawing of a measure; empty if there is nothing to draw. */
    public static Optional<OpeningFigure> of(Setting setting, Ref measure) {
        return setting.analysis()
                .measure(measure.id())
                .flatMap(facts -> drawn(setting, facts)
                        .map(figure -> new OpeningFigure(
                                new Link(
                                        facts.measure().sheet().title().value(),
                                        Addresses.measure(facts.measure().id())),
                                figure)));
    }

    private static Optional<ChartFigure> drawn(Setting setting, MeasureFacts facts) {
        return MeasurePages.figure(facts, new MeasureRows(setting))
                .or(() -> ComparisonFigures.of(setting.voice(), facts.measure().sheet()).stream()
                        .findFirst());
    }
}
