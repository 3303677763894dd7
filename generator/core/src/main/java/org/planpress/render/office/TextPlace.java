package org.planpress.render.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.planpress.render.office.DeckSlide.Layout;
import org.planpress.render.office.DeckSlide.Line;
import org.planpress.render.office.DeckSlide.Line.Kind;

/**
 * A place for text on a slide, in points: what it holds, and how much text is shared out among several of them.
 *
 * @param points the size of its letters
 */
record TextPlace(double width, double height, int points) {

    private static final double GAP = 12;
    private static final double GAP_IN_LIST = 8;
    private static final double INDENT = 24;
    private static final double STEP = 8;

    /** The place for words under a title. */
    static TextPlace under(String title, Layout layout) {
        return new TextPlace(layout.textWidth(), Layout.BOTTOM - layout.underTitle(title), layout.textPoints());
    }

    /** The same place with the largest letters up to some with which all is well, or with those that it has. */
    TextPlace largest(int most, Predicate<TextPlace> well) {
        for (int larger = most; larger > points; larger -= 2) {
            TextPlace box = new TextPlace(width, height, larger);
            if (well.test(box)) {
                return box;
            }
        }
        return this;
    }

    boolean holds(List<Line> lines) {
        return lines.stream().mapToDouble(this::height).sum() <= height;
    }

    /** As few boxes as the lines need, or up to the next multiple of {@code each}, filled about alike. */
    List<List<Line>> even(List<Line> lines, int each) {
        int most = (fill(lines).size() + each - 1) / each * each;
        TextPlace box = this;
        TextPlace lower = new TextPlace(width, height - STEP, points);
        while (lower.height > STEP && lower.fill(lines).size() <= most) {
            box = lower;
            lower = new TextPlace(width, box.height - STEP, points);
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
        Lettering letters =
                switch (line.kind()) {
                    case NAME -> new Lettering(points, Lettering.BOLD);
                    case FIGURE -> new Lettering(points + DeckSlide.MORE_FOR_FIGURES, Lettering.TITLE);
                    case WORDS, POINT -> new Lettering(points, Lettering.REGULAR);
                };
        double wide = line.kind() == Kind.POINT ? width - INDENT : width;
        return letters.height(letters.lines(line.text(), wide)) + (line.kind() == Kind.POINT ? GAP_IN_LIST : GAP);
    }
}
