package org.planpress.site.money;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.frame.ChapterKind;
import org.planpress.site.frame.ChapterPage;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.PagePart;
import org.planpress.site.frame.WithFigures;

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
        implements WithFigures, ChapterPage {
    @Override
    public Stream<ChartFigure> drawn() {
        return figures.stream();
    }

    @Override
    public ChapterKind chapter() {
        return ChapterKind.SURVEY;
    }

    @Override
    public List<PagePart> mainParts() {
        Stream<PagePart> asked = figures.stream().map(figure -> new PagePart(figure.id(), figure.title()));
        Stream<PagePart> found = IntStream.range(0, findings.size())
                .mapToObj(at ->
                        new PagePart("finding-" + (at + 1), findings.get(at).title()));
        return Stream.concat(asked, found).toList();
    }

    /** Something found without figures. */
    public record Finding(String title, List<String> points) {}
}
