package org.planpress.site.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planpress.model.Prose;
import org.planpress.site.frame.Fact;
import org.planpress.site.marks.InlineMarks;
import org.planpress.site.measures.MeasureRow;
import org.planpress.site.measures.MeasureRows;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/** What slides say in fewer words than pages. */
public final class SlideWords {

    private SlideWords() {}

    /** {@code 0.7% in October 2023; 1.7% over 12 months (−1.2 points on the year before)}, as far as it is known. */
    public static Fact figure(Voice voice, MeasureRow row) {
        Optional<Message> newest =
                known(voice, row.latest()).map(figure -> new SlideMessage.Newest(figure, row.period()));
        Optional<Message> year = known(voice, row.twelveMonth())
                .map(figure -> known(voice, row.change())
                        .<Message>map(change -> new SlideMessage.OverYearChanged(figure, change))
                        .orElseGet(() -> new SlideMessage.OverYear(figure)));
        Optional<Message> figures = newest.isPresent() && year.isPresent()
                ? Optional.of(new SlideMessage.Both(newest.get(), year.get()))
                : newest.or(() -> year);
        return new Fact(
                MeasureRows.named(voice, row.measure().text(), row.area()),
                figures.map(SlideMessage.Figures::new)
                                .map(said -> voice.say(said) + " ")
                                .orElse("")
                        + row.finding());
    }

    /** The figures of a measure one by one, each with what it is of: three at most. */
    public static List<Fact> facts(Voice voice, MeasureRow row) {
        List<Fact> facts = new ArrayList<>();
        known(voice, row.latest()).ifPresent(figure -> facts.add(new Fact(row.period(), figure)));
        known(voice, row.twelveMonth())
                .ifPresent(figure -> facts.add(new Fact(voice.say(SlideMessage.Label.OVER_A_YEAR), figure)));
        known(voice, row.change())
                .ifPresent(figure -> facts.add(new Fact(voice.say(SlideMessage.Label.CHANGED), figure)));
        return facts;
    }

    private static Optional<String> known(Voice voice, String figure) {
        return Optional.of(figure).filter(words -> !words.equals(voice.say(MeasureRows.NOT_GIVEN)));
    }

    /**
     * The first points of a list, or the first paragraphs where there is none.
     *
     * @param most how many at most
     */
    public static List<String> points(Prose prose, int most) {
        List<String> listed = prose.blocks().stream()
                .filter(Prose.Listing.class::isInstance)
                .map(Prose.Listing.class::cast)
                .flatMap(list -> list.items().stream())
                .map(item -> item.blocks().stream()
                        .map(SlideWords::words)
                        .findFirst()
                        .orElse(""))
                .toList();
        List<String> told = listed.isEmpty()
                ? prose.blocks().stream()
                        .filter(Prose.Paragraph.class::isInstance)
                        .map(SlideWords::words)
                        .toList()
                : listed;
        return told.stream().filter(words -> !words.isEmpty()).limit(most).toList();
    }

    /** The words of a block; of few words, whose marks no slide could show, only those that are not struck out. */
    private static String words(Prose.Block block) {
        String all = Prose.words(block.inlines());
        return InlineMarks.isTelling(all) ? all : holding(block.inlines()).strip();
    }

    private static String holding(List<Prose.Inline> inlines) {
        return inlines.stream()
                .filter(inline -> !(inline instanceof Prose.Struck))
                .map(inline -> inline.ownWords() + holding(inline.inner()))
                .collect(Collectors.joining());
    }
}
