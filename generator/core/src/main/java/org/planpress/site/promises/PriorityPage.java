package org.planpress.site.promises;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.Prose;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.frame.ChapterKind;
import org.planpress.site.frame.ChapterPage;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PagePart;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Said;
import org.planpress.site.frame.Standing;
import org.planpress.site.frame.ThemeBlock;
import org.planpress.site.frame.WithFigures;
import org.planpress.site.measures.OpeningFigure;

/**
 * A priority.
 *
 * @param contents the parts of the page
 * @param mainParts those that are headings in print
 * @param promise what the office promises with it, in one sentence
 * @param rationale why it is a priority and with whom the office works on it, in paragraphs
 * @param shown what is shown under the reasons
 * @param easy the same in easy read, if it is told so
 * @param figure the drawing of a measure that opens it
 * @param report what the newest report on its edition says of it
 * @param opinions what others judge
 * @param promisedNote what to know before the commitments
 * @param money what is said to serve it or something under it
 * @param counted how much was promised, in a few words, or empty
 */
public record PriorityPage(
        PriorityMark mark,
        String heading,
        String shortHeading,
        Optional<String> promise,
        List<String> rationale,
        Optional<Prose> shown,
        Optional<Link> easy,
        Optional<OpeningFigure> figure,
        List<Link> contents,
        List<PagePart> mainParts,
        Optional<Standing> standing,
        Optional<Said> report,
        List<Said> opinions,
        List<String> outcomes,
        String outcomesNote,
        List<Aim> aims,
        String aimsNote,
        List<ThemeBlock> themes,
        String promisedNote,
        String counted,
        List<KpiRow> kpis,
        String kpisNote,
        List<Said> money,
        String moneyNote,
        List<String> evidence,
        Pager pager)
        implements ChapterPage, WithFigures {
    @Override
    public Stream<ChartFigure> drawn() {
        return figure.stream().map(OpeningFigure::figure);
    }

    @Override
    public boolean illustrative() {
        return figure.map(shown -> shown.figure().illustrative()).orElse(false);
    }

    @Override
    public ChapterKind chapter() {
        return ChapterKind.PRIORITY;
    }

    @Override
    public Optional<PriorityMark> numeral() {
        return Optional.of(mark);
    }

    @Override
    public Stream<String> things() {
        return Stream.concat(
                themes.stream().flatMap(ThemeBlock::addresses), kpis.stream().map(KpiRow::address));
    }

    /** An aim of an older plan. */
    public record Aim(String id, String text, List<String> actions) {}
}
