package org.planpress.site.money;

import java.util.stream.Stream;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.WithFigures;
import java.util.List;
import java.util.Optional;
import org.planpress.site.chart.ChartFigure;

/**
 * What people were asked and what they said.
 *
 * @param statement the headline as a sentence
 * @param caution how far it can be trusted
 * @param reading how to read the drawings, if shares were published in words
 */
public record SurveyPage(
        String heading,
        String statement,
        List<String> lead,
        List<Fact> facts,
        String caution,
        Optional<String> reading,
        List<ChartFigure> figures,
        List<Finding> findings,
        String source)
        implements WithFigures {

    @Override
    public Stream<ChartFigure> drawn() {
        return figures.stream();
    }


    /** Something found without figures. */
    public record Finding(String title, List<String> points) {}
}
