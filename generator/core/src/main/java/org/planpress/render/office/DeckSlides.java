package org.planpress.render.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.planpress.render.office.DeckSlide.Layout;
import org.planpress.render.office.DeckSlide.Line;
import org.planpress.render.office.DeckSlide.Line.Kind;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.frame.AgeNote;
import org.planpress.site.frame.Fact;
import org.planpress.site.slides.SlidesPage;
import org.planpress.site.slides.SlidesPage.Part;
import org.planpress.site.slides.SlidesPage.Slide;
import org.planpress.words.Voice;

/**
 * The slides of a page as slides of a file. Few words are set larger, so that no slide looks half done; what does not fit
 * goes on on a further slide, and is never set smaller. Words beside a chart are the exception: what does not fit there
 * stands in the notes, with everything else.
 */
final class DeckSlides {

    /** Few words are set larger, up to so many points: on their own, beside others, and beside a chart. */
    private static final int LARGE = 28;

    private static final int LARGE_BESIDE = 24;
    private static final int LARGE_BESIDE_CHART = 22;

    private final Voice voice;
    private final SlidesPage page;
    private final DeckNotes notes;

    /** What follows the titles of slides that go on from one another, as long as it gets. */
    private final String oneOfMany;

    /** What any such words look like. */
    private final Pattern part;

    private DeckSlides(Voice voice, SlidesPage page, String web) {
        this.voice = voice;
        this.page = page;
        this.notes = new DeckNotes(voice, page, web);
        this.oneOfMany = SlidesPage.part(voice, 9, 9);
        this.part =
                Pattern.compile(oneOfMany.replaceAll("[^9]+", "\\\\Q$0\\\\E").replace("9", "\\d+") + "$");
    }

    /**
     * The slides, each with a title that no other has.
     *
     * @param web the address of the site, without a slash at its end
     */
    static List<DeckSlide> of(Voice voice, SlidesPage page, String web) {
        DeckSlides slides = new DeckSlides(voice, page, web);
        List<DeckSlide> all = new ArrayList<>();
        all.add(slides.cover());
        page.slides().forEach(slide -> all.addAll(slides.of(slide)));
        return unlike(slides.alike(all));
    }

    /** Slides that go on from one another have letters of one size: the smallest of theirs. */
    private List<DeckSlide> alike(List<DeckSlide> slides) {
        Map<List<Object>, Integer> least = new HashMap<>();
        slides.forEach(slide -> least.merge(whole(slide), slide.points(), Math::min));
        return slides.stream()
                .map(slide -> slide.sized(least.getOrDefault(whole(slide), slide.points())))
                .toList();
    }

    /** What slides that go on from one another share. */
    private List<Object> whole(DeckSlide slide) {
        return List.of(
                slide.layout(), slide.kicker(), part.matcher(slide.title()).replaceFirst(""));
    }

    private DeckSlide cover() {
        List<Line> lines = new ArrayList<>();
        Optional<String> age = page.age().filter(AgeNote::old).flatMap(AgeNote::text);
        // The age names the day that the last fact is, and there is room for one of them.
        page.facts().stream()
                .limit(page.facts().size() - (age.isPresent() ? 1 : 0))
                .forEach(fact -> lines.add(new Line(Kind.WORDS, fact.term() + ": " + fact.text())));
        age.ifPresent(text -> lines.add(new Line(Kind.WORDS, text)));
        if (page.illustrative()) {
            lines.add(new Line(Kind.WORDS, voice.say(OfficeMessage.Label.ILLUSTRATIVE)));
        }
        return new DeckSlide(
                Layout.COVER,
                page.sections().get(0).id(),
                page.heading(),
                Optional.empty(),
                page.kicker(),
                List.of(lines),
                Layout.COVER.textPoints(),
                Optional.empty(),
                notes.ofCover());
    }

    private List<DeckSlide> of(Slide slide) {
        List<String> about = notes.of(slide);
        List<DeckSlide> parts =
                slide.chart().isPresent() ? charts(slide, slide.chart().get(), about) : texts(slide, about);
        if (parts.size() == 1) {
            return parts;
        }
        return IntStream.range(0, parts.size())
                .mapToObj(at -> parts.get(at).titled(slide.heading() + SlidesPage.part(voice, at + 1, parts.size())))
                .toList();
    }

    private List<DeckSlide> charts(Slide slide, ChartFigure figure, List<String> about) {
        List<Line> words = beside(slide);
        if (words.isEmpty()) {
            return List.of(slide(slide, Layout.WIDE, List.of(), Layout.WIDE.textPoints(), Optional.of(figure), about));
        }
        TextPlace beside = TextPlace.under(slide.heading(), Layout.CHART)
                .largest(LARGE_BESIDE_CHART, larger -> larger.holds(words));
        List<List<Line>> column = List.of(beside.start(words));
        return List.of(slide(slide, Layout.CHART, column, beside.points(), Optional.of(figure), about));
    }

    /** Facts beside a chart: each figure, and what it is of. */
    private static List<Line> beside(Slide slide) {
        List<Line> lines = new ArrayList<>();
        for (Fact figure : slide.figures()) {
            lines.add(new Line(Kind.FIGURE, figure.text()));
            lines.add(new Line(Kind.WORDS, figure.term()));
        }
        lines.addAll(points(slide));
        return lines;
    }

    /** Things beside each other, each in its box; on slides of two if four boxes do not hold their words. */
    private List<DeckSlide> boxes(Slide slide, List<String> about) {
        List<List<Line>> boxes = slide.boxes().stream()
                .map(box -> List.of(
                        new Line(Kind.WORDS, box.kicker()),
                        new Line(Kind.NAME, box.title()),
                        new Line(Kind.WORDS, box.text())))
                .toList();
        TextPlace small = new TextPlace(Layout.BOXES.textWidth(), Layout.BOX, Layout.BOXES.textPoints());
        if (boxes.size() > 2 && boxes.stream().allMatch(small::holds)) {
            return List.of(boxes(slide, boxes, small, about));
        }
        TextPlace high = new TextPlace(Layout.BOXES.textWidth(), 2 * Layout.BOX, Layout.BOXES.textPoints());
        return IntStream.range(0, (boxes.size() + 1) / 2)
                .mapToObj(at -> boxes(slide, boxes.subList(2 * at, Math.min(boxes.size(), 2 * at + 2)), high, about))
                .toList();
    }

    private DeckSlide boxes(Slide slide, List<List<Line>> boxes, TextPlace box, List<String> about) {
        TextPlace large = box.largest(LARGE_BESIDE, larger -> boxes.stream().allMatch(larger::holds));
        return slide(slide, Layout.BOXES, boxes, large.points(), Optional.empty(), about);
    }

    private List<DeckSlide> texts(Slide slide, List<String> about) {
        if (!slide.boxes().isEmpty()) {
            return boxes(slide, about);
        }
        List<List<Line>> blocks = new ArrayList<>();
        if (!slide.figures().isEmpty()) {
            blocks.add(figures(slide));
        }
        slide.parts().forEach(part -> blocks.add(points(slide, part)));
        if (blocks.isEmpty()) {
            return List.of(slide(slide, Layout.TEXT, List.of(), Layout.TEXT.textPoints(), Optional.empty(), about));
        }
        List<Told> told = blocks.size() > 1 ? columns(slide, blocks) : listed(slide, lines(slide));
        return told.stream()
                .map(shown -> slide(slide, shown.layout(), shown.columns(), shown.points(), Optional.empty(), about))
                .toList();
    }

    /** What a slide holds besides its title. */
    private record Told(Layout layout, List<List<Line>> columns, int points) {}

    /** One list, on as few slides as it needs and in letters as large as these allow. */
    private List<Told> listed(Slide slide, List<Line> lines) {
        TextPlace alone = room(slide, Layout.TEXT, "");
        TextPlace box = alone.holds(lines) ? alone : room(slide, Layout.TEXT, oneOfMany);
        List<List<Line>> most = box.even(lines, 1);
        TextPlace large = box.largest(LARGE, larger -> most.stream().allMatch(larger::holds));
        return most.stream()
                .map(some -> new Told(Layout.TEXT, List.of(some), large.points()))
                .toList();
    }

    /**
     * Several things beside each other: all on one slide if that can be, figures on the left and what they lead to on the
     * right; otherwise figures on slides before what they lead to, and other things two by two if each fits.
     */
    private List<Told> columns(Slide slide, List<List<Line>> blocks) {
        TextPlace alone = room(slide, Layout.COLUMNS, "");
        boolean figures = !slide.figures().isEmpty();
        int left = figures ? 1 : (blocks.size() + 1) / 2;
        List<List<Line>> halves = List.of(joined(blocks.subList(0, left)), joined(blocks.subList(left, blocks.size())));
        if (halves.stream().allMatch(alone::holds)) {
            return List.of(shown(alone, halves));
        }
        List<Line> all = joined(blocks);
        if (figures && alone.fill(all).size() <= 2) {
            return List.of(shown(alone, alone.even(all, 2)));
        }
        TextPlace box = room(slide, Layout.COLUMNS, oneOfMany);
        if (figures) {
            List<Told> told = new ArrayList<>(inColumns(box, box.even(blocks.get(0), 2)));
            told.addAll(listed(slide, joined(blocks.subList(1, blocks.size()))));
            return told;
        }
        return inColumns(box, blocks.stream().allMatch(box::holds) ? blocks : box.even(all, 2));
    }

    /** Two on each slide. */
    private static List<Told> inColumns(TextPlace box, List<List<Line>> columns) {
        List<Told> told = new ArrayList<>();
        for (int at = 0; at < columns.size(); at += 2) {
            told.add(shown(box, columns.subList(at, Math.min(columns.size(), at + 2))));
        }
        return told;
    }

    /** Columns in letters as large as all of them allow. */
    private static Told shown(TextPlace box, List<List<Line>> columns) {
        TextPlace large = box.largest(LARGE_BESIDE, larger -> columns.stream().allMatch(larger::holds));
        return new Told(Layout.COLUMNS, columns, large.points());
    }

    private static List<Line> joined(List<List<Line>> blocks) {
        return blocks.stream().flatMap(List::stream).toList();
    }

    /**
     * The place for words under a title.
     *
     * @param more what the title says besides, such as which slide of several it is
     */
    private TextPlace room(Slide slide, Layout layout, String more) {
        boolean same = page.slides().stream()
                        .filter(other -> other.heading().equals(slide.heading()))
                        .count()
                > 1;
        String title = same ? slide.kicker() + ": " + slide.heading() + oneOfMany : slide.heading() + more;
        return TextPlace.under(title, layout);
    }

    private DeckSlide slide(
            Slide slide,
            Layout layout,
            List<List<Line>> columns,
            int points,
            Optional<ChartFigure> chart,
            List<String> about) {
        String kicker = slide.kicker().isEmpty() ? page.running() : slide.kicker();
        return new DeckSlide(
                layout, slide.section(), slide.heading(), slide.mark(), kicker, columns, points, chart, about);
    }

    private static List<Line> lines(Slide slide) {
        List<Line> lines = new ArrayList<>(figures(slide));
        lines.addAll(points(slide));
        return lines;
    }

    private static List<Line> figures(Slide slide) {
        List<Line> lines = new ArrayList<>();
        for (Fact figure : slide.figures()) {
            lines.add(new Line(Kind.NAME, figure.term()));
            lines.add(new Line(Kind.WORDS, figure.text()));
        }
        return lines;
    }

    private static List<Line> points(Slide slide) {
        return slide.parts().stream()
                .flatMap(part -> points(slide, part).stream())
                .toList();
    }

    private static List<Line> points(Slide slide, Part part) {
        List<Line> lines = new ArrayList<>();
        if (!part.title().isEmpty()) {
            lines.add(new Line(Kind.NAME, part.title()));
        }
        Kind kind = part.points().size() == 1 || slide.chart().isPresent() ? Kind.WORDS : Kind.POINT;
        part.points().forEach(point -> lines.add(new Line(kind, point)));
        return lines;
    }

    /** Titles are how people who hear a file find a slide, so no two are the same. */
    private static List<DeckSlide> unlike(List<DeckSlide> slides) {
        Set<String> taken = new HashSet<>();
        List<DeckSlide> unlike = new ArrayList<>();
        for (DeckSlide slide : slides) {
            String title = slide.title();
            if (taken.contains(title) && slide.mark().isPresent()) {
                title = slide.kicker() + ": " + title;
            }
            String wanted = title;
            for (int number = 2; !taken.add(title); number++) {
                title = wanted + " (" + number + ")";
            }
            unlike.add(slide.titled(title));
        }
        return unlike;
    }
}
