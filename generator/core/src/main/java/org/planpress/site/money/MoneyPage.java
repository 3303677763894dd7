package org.planpress.site.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.frame.ChapterKind;
import org.planpress.site.frame.ChapterPage;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.PagePart;
import org.planpress.site.frame.WithFigures;

/**
 * The money of an edition.
 *
 * @param split where the money goes, if the edition says
 * @param choices the scenarios; those of another edition say so
 */
public record MoneyPage(
        String heading, List<String> lead, List<Fact> facts, Optional<Split> split, Optional<Choices> choices)
        implements WithFigures, ChapterPage {
    @Override
    public Stream<ChartFigure> drawn() {
        return Stream.concat(split.stream().map(Split::figure), choices.stream().map(Choices::figure));
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
     * Cases side by side.
     *
     * @param note which edition they belong to, if it is not this one
     */
    public record Choices(String title, String summary, Optional<String> note, ChartFigure figure, List<Fact> cases) {}
}
