package org.planpress.site.promises;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.Prose;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.frame.AgeNote;
import org.planpress.site.frame.ChapterKind;
import org.planpress.site.frame.ChapterPage;
import org.planpress.site.frame.Dated;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PagePart;
import org.planpress.site.frame.Standing;
import org.planpress.site.frame.ThemeBlock;
import org.planpress.site.frame.WithFigures;
import org.planpress.site.measures.MeasureRow;

/**
 * The first page of an edition.
 *
 * @param strapline what the plan is for, in a short sentence of its own, unless that is the name of the site
 * @param slogan what the office says to people
 * @param lead what the edition is
 * @param shown what is shown first
 * @param facts its papers of identity
 * @param age that the edition is over, if it is or may come to be
 * @param standing how the commitments stand; empty for an edition without any
 * @param priorities the priorities, by number
 * @param prioritiesTitle a heading for them
 * @param lists the pages that list everything of one kind
 * @param sections its chapters
 * @param figures the measures of its indicators
 * @param aboutFigures which measures they are, and whether they are older than the plan
 * @param figuresAge how old they are; empty if there are none
 * @param figuresMore where all are, if these are some of them
 * @param changes what happened lately, newest first
 * @param money the money, if the edition has any
 * @param more other pages of the edition
 */
public record HomePage(
        Optional<String> strapline,
        String heading,
        Optional<String> slogan,
        String lead,
        Optional<Prose> shown,
        List<Fact> facts,
        Optional<AgeNote> age,
        Optional<Standing> standing,
        String prioritiesTitle,
        List<PriorityEntry> priorities,
        List<Link> lists,
        Optional<Across> across,
        List<Chapter> sections,
        List<MeasureRow> figures,
        String aboutFigures,
        Optional<AgeNote> figuresAge,
        List<Link> figuresMore,
        List<Dated> changes,
        Optional<Money> money,
        List<Chapter> more)
        implements WithFigures {

    @Override
    public Stream<ChartFigure> drawn() {
        return money.stream().map(Money::figure);
    }

    @Override
    public boolean illustrative() {
        return figures.stream().anyMatch(MeasureRow::illustrative);
    }

    /** Commitments that belong to no single priority. */
    public record Across(String heading, List<ThemeBlock> themes) implements ChapterPage {

        @Override
        public ChapterKind chapter() {
            return ChapterKind.ACROSS;
        }

        @Override
        public List<PagePart> mainParts() {
            return themes.stream()
                    .map(theme -> new PagePart(theme.id(), theme.title()))
                    .toList();
        }

        @Override
        public Stream<String> things() {
            return themes.stream().flatMap(ThemeBlock::addresses);
        }
    }

    /** A page with what it says. */
    public record Chapter(String title, String address, Optional<String> summary) {}

    /** A first look at the money. */
    public record Money(ChartFigure figure, Link more) {}
}
