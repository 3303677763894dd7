package org.planpress.render.print;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.planpress.render.print.FoEvents.End;
import org.planpress.render.print.FoEvents.Event;
import org.planpress.render.print.FoEvents.Said;
import org.planpress.render.print.FoEvents.Start;
import org.xml.sax.Attributes;

/** Makes the words in a box of a fixed height smaller, as a title on its colour, until the box holds them all. */
final class FittedBox {

    private static final String SIZE = "font-size";

    private static final double STEP = 0.95;

    /** Smaller than this nobody would take it for a title. */
    private static final double SMALLEST = 0.3;

    private static final double USUAL_LINE = 1.25;

    private final List<Event> box;
    private final FoPlace place;
    private final PrintType type;

    private FittedBox(List<Event> box, FoPlace place, PrintType type) {
        this.box = box;
        this.place = place;
        this.type = type;
    }

    /** Whether an element is a box that words have to fit into. */
    static boolean isBox(String name, Attributes attributes) {
        return name.equals("block-container")
                && attributes.getValue("height") != null
                && attributes.getValue("absolute-position") != null;
    }

    /** A box, from its start tag to its end tag, whose words fit. */
    static FoEvents fitted(List<Event> box, FoPlace place, PrintType type) {
        return new FittedBox(box, place, type).fitted();
    }

    private FoEvents fitted() {
        Start start = (Start) box.get(0);
        double height = FoLength.of(start.attributes(), "height", place.size(), 0, Double.MAX_VALUE);
        double factor = 1;
        while (factor > SMALLEST && height(factor) > height) {
            factor *= STEP;
        }
        FoEvents out = new FoEvents();
        for (int at = 0; at < box.size(); at++) {
            Event event = box.get(at);
            boolean changes = factor < 1 && event instanceof Start;
            out.addAll(List.of(changes ? smaller((Start) event, factor, at == 0) : event));
        }
        return out;
    }

    private Start smaller(Start start, double factor, boolean outermost) {
        String written = start.attributes().getValue(SIZE);
        if (written == null) {
            return outermost ? start.with(SIZE, FoLength.written(place.size() * factor)) : start;
        }
        double size = FoLength.of(written, 0, 0).orElse(place.size());
        return written.endsWith("pt") ? start.with(SIZE, FoLength.written(factor * size)) : start;
    }

    /** How tall the words are if their letters are smaller by a factor. */
    private double height(double factor) {
        Deque<FoPlace> places = new ArrayDeque<>();
        Deque<Double> lines = new ArrayDeque<>();
        places.push(place);
        lines.push(USUAL_LINE);
        StringBuilder words = new StringBuilder();
        double sum = 0;
        for (Event event : box) {
            if (event instanceof Said said) {
                words.append(said.words());
            } else if (event instanceof Start start) {
                places.push(places.element().inside(start.name(), start.attributes()));
                lines.push(line(start.attributes()).orElse(lines.element()));
            } else if (event instanceof End end) {
                if (end.is("block")) {
                    FoPlace in = places.element();
                    sum += lines(words.toString(), in, factor) * in.size() * factor * lines.element();
                    words.setLength(0);
                }
                places.pop();
                lines.pop();
            }
        }
        return sum;
    }

    private static Optional<Double> line(Attributes attributes) {
        return Optional.ofNullable(attributes.getValue("line-height"))
                .filter(written -> written.matches("[0-9.]+"))
                .map(Double::valueOf);
    }

    private int lines(String words, FoPlace in, double factor) {
        if (words.isBlank()) {
            return 0;
        }
        double size = in.size() * factor;
        double space = type.width(in.face(), size, " ");
        double filled = 0;
        int lines = 1;
        for (String word : words.strip().split("\\s+", -1)) {
            double width = type.width(in.face(), size, word);
            if (filled > 0 && filled + space + width > in.room()) {
                lines++;
                filled = 0;
            }
            filled += (filled > 0 ? space : 0) + width;
            int more = (int) Math.floor(filled / Math.max(1, in.room()));
            lines += more;
            filled -= more * in.room();
        }
        return lines;
    }
}
