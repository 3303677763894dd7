package org.planpress.site.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.frame.AgeNote;
import org.planpress.site.frame.ChapterKind;
import org.planpress.site.frame.ChapterPage;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PagePart;
import org.planpress.site.frame.WithFigures;

/**
 * The money of an edition.
 *
 * @param split where the money goes, if the edition says
 * @param blocks the budget, what it serves, projects and grants, as far as the edition tells of them
 * @param choices the scenarios of this edition
 */
public record MoneyPage(
        String heading,
        List<String> lead,
        List<Fact> facts,
        Optional<Split> split,
        List<Block> blocks,
        Optional<Choices> choices)
        implements WithFigures, ChapterPage {
    @Override
    public Stream<ChartFigure> drawn() {
        return Stream.of(
                        split.stream().map(Split::figure),
                        blocks.stream().flatMap(block -> block.figures().stream()),
                        choices.stream().map(Choices::figure))
                .flatMap(figures -> figures);
    }

    @Override
    public ChapterKind chapter() {
        return ChapterKind.MONEY;
    }

    @Override
    public List<PagePart> mainParts() {
        List<PagePart> parts = new ArrayList<>();
        split.ifPresent(money -> {
            parts.add(new PagePart("split", money.figure().title()));
            if (!money.income().isEmpty()) {
                parts.add(new PagePart("income", money.incomeHeading()));
            }
            parts.add(new PagePart("parts", money.partsHeading()));
        });
        blocks.stream()
                .filter(block -> !block.title().equals(heading))
                .forEach(block -> parts.add(new PagePart(block.id(), block.title())));
        choices.filter(cases -> !cases.title().equals(heading))
                .ifPresent(cases -> parts.add(new PagePart("choices", cases.title())));
        return parts;
    }

    /** Where the money comes from and what each part pays for. */
    public record Split(
            ChartFigure figure, String incomeHeading, List<String> income, String partsHeading, List<Part> parts) {}

    /** A part of the money. */
    public record Part(String title, String covers, List<String> notes) {}

    /**
     * A part that is made as the others are: figures, and a list of the things that they are about.
     *
     * @param id names it on the page
     * @param text what to know first
     * @param age until when the statuses in it tell how things stand
     * @param thingsHeading what stands over the things
     */
    public record Block(
            String id,
            String title,
            List<String> text,
            Optional<AgeNote> age,
            List<ChartFigure> figures,
            String thingsHeading,
            List<Thing> things) {

        Block with(Optional<AgeNote> aged) {
            return new Block(id, title, text, aged, figures, thingsHeading, things);
        }
    }

    /**
     * A line, a project, a grant.
     *
     * @param id names it on the page
     * @param serves what it serves
     */
    public record Thing(String id, String title, List<String> text, List<Fact> facts, List<Link> serves) {}

    /** Cases side by side. */
    public record Choices(String title, String summary, ChartFigure figure, List<Fact> cases) {}
}
