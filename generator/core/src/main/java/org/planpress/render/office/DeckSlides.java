package org.planpress.render.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.planpress.render.office.DeckSlide.Layout;
import org.planpress.render.office.DeckSlide.Line;
import org.planpress.render.office.DeckSlide.Line.Kind;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.Progress;
import org.planpress.site.page.Fact;
import org.planpress.site.page.SlidesPage;
import org.planpress.site.page.SlidesPage.Part;
import org.planpress.site.page.SlidesPage.Slide;

/**
 * The slides of a page as slides of a file. What does not fit goes on on a further slide; it is never set smaller. Words
 * beside a chart are the exception: what does not fit there stands in the notes, with everything else.
 */
final class DeckSlides {

    private static final int MOST_BARS = 7;

    /** How the finding of a chart starts whose values were made up. */
    private static final String ILLUSTRATIVE = "Illustrative: ";

    private static final Box TEXT = new Box(1152, 384, 20);
    private static final Box COLUMN = new Box(548, 384, DeckSlide.LEAST);
    private static final double BESIDE_WIDTH = 500;

    private final SlidesPage page;
    private final String web;

    private DeckSlides(SlidesPage page, String web) {
        this.page = page;
        this.web = web;
    }

    /**
     * The slides, each with a title that no other has.
     *
     * @param web the address of the site, without a slash at its end
     */
    static List<DeckSlide> of(SlidesPage page, String web) {
        DeckSlides slides = new DeckSlides(page, web);
        List<DeckSlide> all = new ArrayList<>();
        all.add(slides.cover());
        page.slides().forEach(slide -> all.addAll(slides.of(slide)));
        return unlike(all);
    }

    private DeckSlide cover() {
        List<Line> lines = new ArrayList<>();
        page.facts().forEach(fact -> lines.add(new Line(Kind.WORDS, fact.term() + ": " + fact.text())));
        if (page.illustrative()) {
            lines.add(new Line(Kind.WORDS, DeckNotes.ILLUSTRATIVE));
        }
        return new DeckSlide(
                Layout.COVER,
                page.heading(),
                Optional.empty(),
                page.kicker(),
                List.of(lines),
                Optional.empty(),
                DeckNotes.ofCover(page, web));
    }

    private List<DeckSlide> of(Slide slide) {
        List<String> notes = DeckNotes.of(slide, page, web);
        List<DeckSlide> parts =
                slide.chart().isPresent() ? charts(slide, slide.chart().get(), notes) : texts(slide, notes);
        if (parts.size() == 1) {
            return parts;
        }
        return IntStream.range(0, parts.size())
                .mapToObj(at -> parts.get(at).titled(slide.heading() + SlidesPage.part(at + 1, parts.size())))
                .toList();
    }

    private List<DeckSlide> charts(Slide slide, ChartFigure figure, List<String> notes) {
        List<Line> words = lines(slide);
        if (!words.isEmpty()) {
            String title = named(slide);
            Box beside = new Box(BESIDE_WIDTH, Layout.BOTTOM - Layout.CHART.underTitle(title), DeckSlide.LEAST);
            return List.of(slide(slide, Layout.CHART, List.of(beside.start(words)), Optional.of(figure), notes)
                    .titled(title));
        }
        return pieces(figure).stream()
                .map(piece -> slide(slide, Layout.WIDE, List.of(), Optional.of(piece), notes))
                .toList();
    }

    /**
     * {@code 999 calls abandoned, illustrative: below the usual range}: in a list of titles, what is found says nothing
     * without what it is found of.
     */
    private static String named(Slide slide) {
        String found = slide.heading();
        if (slide.kicker().isEmpty()) {
            return found;
        }
        return found.startsWith(ILLUSTRATIVE)
                ? slide.kicker() + ", i" + found.substring(1)
                : slide.kicker() + ": " + found.substring(0, 1).toLowerCase(Locale.UK) + found.substring(1);
    }

    /** A chart of many bars as several charts that can be read from afar. */
    private static List<ChartFigure> pieces(ChartFigure figure) {
        if (!(figure.spec() instanceof Progress progress) || progress.bars().size() <= MOST_BARS) {
            return List.of(figure);
        }
        int number = (progress.bars().size() + MOST_BARS - 1) / MOST_BARS;
        int each = (progress.bars().size() + number - 1) / number;
        return IntStream.range(0, number)
                .mapToObj(at -> progress.bars()
                        .subList(at * each, Math.min(progress.bars().size(), (at + 1) * each)))
                .map(bars -> new ChartFigure(
                        figure.id(),
                        figure.title(),
                        figure.subtitle(),
                        figure.summary(),
                        figure.description(),
                        figure.table(),
                        figure.csvName(),
                        figure.source(),
                        figure.asOf(),
                        figure.notes(),
                        new Progress(bars)))
                .toList();
    }

    private List<DeckSlide> texts(Slide slide, List<String> notes) {
        List<Line> lines = lines(slide);
        boolean split = slide.parts().size() + (slide.figures().isEmpty() ? 0 : 1) > 1;
        Box box = split ? COLUMN : TEXT;
        int each = split ? 2 : 1;
        List<List<Line>> columns = split && slide.parts().size() == 1 ? apart(slide) : box.even(lines, each);
        List<DeckSlide> slides = new ArrayList<>();
        for (int at = 0; at < columns.size(); at += each) {
            List<List<Line>> shown = columns.subList(at, Math.min(columns.size(), at + each));
            slides.add(slide(slide, split ? Layout.COLUMNS : Layout.TEXT, shown, Optional.empty(), notes));
        }
        return slides;
    }

    /** Figures on the left, and what they lead to on the right, as far as both go on. */
    private static List<List<Line>> apart(Slide slide) {
        List<List<Line>> left = COLUMN.fill(figures(slide));
        List<List<Line>> right = COLUMN.fill(points(slide));
        List<List<Line>> both = new ArrayList<>();
        for (int at = 0; at < Math.max(left.size(), right.size()); at++) {
            both.add(at < left.size() ? left.get(at) : List.of());
            both.add(at < right.size() ? right.get(at) : List.of());
        }
        return both;
    }

    private DeckSlide slide(
            Slide slide, Layout layout, List<List<Line>> columns, Optional<ChartFigure> chart, List<String> notes) {
        String kicker = slide.kicker().isEmpty()
                ? page.kicker()
                : layout == Layout.CHART
                        ? slide.mark().map(mark -> "Priority " + mark.number()).orElse("")
                        : slide.kicker();
        return new DeckSlide(layout, slide.heading(), slide.mark(), kicker, columns, chart, notes);
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
        List<Line> lines = new ArrayList<>();
        for (Part part : slide.parts()) {
            if (!part.title().isEmpty()) {
                lines.add(new Line(Kind.NAME, part.title()));
            }
            Kind kind = part.points().size() == 1 || slide.chart().isPresent() ? Kind.WORDS : Kind.POINT;
            part.points().forEach(point -> lines.add(new Line(kind, point)));
        }
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

    /** A place for text. */
    private record Box(double width, double height, int points) {

        private static final double GAP = 12;
        private static final double GAP_IN_LIST = 8;
        private static final double INDENT = 24;
        private static final double STEP = 8;

        /** As few boxes as the lines need, or up to the next multiple of {@code each}, filled about alike. */
        List<List<Line>> even(List<Line> lines, int each) {
            int most = (fill(lines).size() + each - 1) / each * each;
            Box box = this;
            Box lower = new Box(width, height - STEP, points);
            while (lower.height > STEP && lower.fill(lines).size() <= most) {
                box = lower;
                lower = new Box(width, box.height - STEP, points);
            }
            return box.fill(lines);
        }

        /** As many boxes as the lines need; the name of a list never stands alone at the end, and is said again. */
        List<List<Line>> fill(List<Line> lines) {
            List<List<Line>> boxes = new ArrayList<>();
            List<Line> rest = lines;
            while (!rest.isEmpty()) {
                List<Line> some = start(rest);
                boxes.add(some);
                rest = onward(rest, some.size());
            }
            return boxes;
        }

        private static List<Line> onward(List<Line> lines, int from) {
            List<Line> rest = new ArrayList<>(lines.subList(from, lines.size()));
            if (rest.isEmpty() || rest.get(0).kind() == Kind.NAME) {
                return rest;
            }
            lines.subList(0, from).stream()
                    .filter(line -> line.kind() == Kind.NAME)
                    .reduce((one, next) -> next)
                    .map(Line::text)
                    .map(name -> name.endsWith(CONTINUED) ? name : name + CONTINUED)
                    .ifPresent(name -> rest.add(0, new Line(Kind.NAME, name)));
            return rest;
        }

        private static final String CONTINUED = " (continued)";

        /** What fits, with at least one line of words. */
        List<Line> start(List<Line> lines) {
            double used = 0;
            int count = 0;
            for (Line line : lines) {
                used += height(line);
                if (used > height && count > 0 && lines.get(count - 1).kind() != Kind.NAME) {
                    break;
                }
                if (used > height && count > 1) {
                    count--;
                    break;
                }
                count++;
            }
            boolean alone =
                    count > 1 && count < lines.size() && lines.get(count - 1).kind() == Kind.NAME;
            return lines.subList(0, alone ? count - 1 : count);
        }

        private double height(Line line) {
            Lettering letters = new Lettering(points, line.kind() == Kind.NAME ? Lettering.BOLD : Lettering.REGULAR);
            double wide = line.kind() == Kind.POINT ? width - INDENT : width;
            return letters.height(letters.lines(line.text(), wide)) + (line.kind() == Kind.POINT ? GAP_IN_LIST : GAP);
        }
    }
}
