package org.planpress.render.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.planpress.render.print.PageFills.Fill;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Opens or closes the spaces between the paragraphs of a sequence of pages a little, so that its last page is neither nearly
 * empty nor nearly missed: what a printer calls feathering. Which factors do that is known only after the sequence was set.
 *
 * @param factors of the spaces of each sequence
 */
record Feathering(List<Double> factors) {

    /** A last page with less than this looks left over. */
    private static final double LEAST = 0.6;

    /** As much text as this goes back to the pages before more easily than it fills a page. */
    private static final double LITTLE = 0.25;

    /** Not all of a change arrives at the last page: what is kept together jumps. */
    private static final double SURE = 1.15;

    /** Half a line, in points. */
    private static final double LINE = 6;

    private static final double CLOSEST = 0.72;
    private static final double WIDEST = 1.9;

    /** In this order: sums of the same lengths in another order are not the same to the last digit. */
    private static final List<String> SPACES =
            List.of("space-before", "space-after", "padding-before", "padding-after");

    /** No change. */
    static Feathering none() {
        return new Feathering(List.of());
    }

    /**
     * The factors for a document that was set with these.
     *
     * @param pages how full the pages of each sequence are with these factors
     * @param spaces all spaces of each sequence as the document has them, in points
     */
    Feathering next(List<List<Fill>> pages, List<Double> spaces) {
        List<Double> better = new ArrayList<>();
        for (int sequence = 0; sequence < pages.size(); sequence++) {
            better.add(next(factor(sequence), spaces.get(sequence), pages.get(sequence)));
        }
        return new Feathering(List.copyOf(better));
    }

    private static double next(double now, double spaces, List<Fill> pages) {
        if (pages.isEmpty() || spaces <= 0) {
            return now;
        }
        Fill last = pages.get(pages.size() - 1);
        if (last.share() >= LEAST) {
            return now;
        }
        double closer = now - (last.used() * SURE + LINE) / spaces;
        if (pages.size() > 1 && last.share() < LITTLE && closer >= CLOSEST) {
            return closer;
        }
        double wider = now + (LEAST * last.room() - last.used()) * SURE / spaces;
        return wider <= WIDEST ? wider : now;
    }

    /** The sequences that have other factors than in another feathering. */
    List<Integer> changed(Feathering before) {
        return IntStream.range(0, factors.size())
                .filter(sequence -> factors.get(sequence) != before.factor(sequence))
                .boxed()
                .toList();
    }

    private double factor(int sequence) {
        return sequence < factors.size() ? factors.get(sequence) : 1;
    }

    /**
     * A filter that changes the spaces of a document.
     *
     * @param spaces hears all spaces of each sequence, as the document has them
     */
    ContentHandler filter(ContentHandler typesetter, List<Double> spaces) {
        return new Filter(typesetter, spaces);
    }

    private final class Filter extends XMLFilterImpl {

        private final List<Double> spaces;
        private boolean flowing;
        private int fixed;

        Filter(ContentHandler typesetter, List<Double> spaces) {
            setContentHandler(typesetter);
            this.spaces = spaces;
        }

        @Override
        public void startElement(String space, String name, String qualified, Attributes attributes)
                throws SAXException {
            if (space.equals(FoEvents.FO)) {
                if (name.equals("page-sequence")) {
                    spaces.add(0.0);
                } else if (name.equals("flow")) {
                    flowing = true;
                }
                if (fixed > 0 || attributes.getValue("absolute-position") != null) {
                    fixed++;
                }
            }
            boolean feathers = flowing && fixed == 0 && space.equals(FoEvents.FO);
            super.startElement(space, name, qualified, feathers ? feathered(attributes) : attributes);
        }

        @Override
        public void endElement(String space, String name, String qualified) throws SAXException {
            if (space.equals(FoEvents.FO)) {
                if (fixed > 0) {
                    fixed--;
                }
                if (name.equals("flow")) {
                    flowing = false;
                }
            }
            super.endElement(space, name, qualified);
        }

        private Attributes feathered(Attributes attributes) {
            int sequence = spaces.size() - 1;
            double factor = factor(sequence);
            Attributes changed = attributes;
            for (String name : SPACES) {
                String written = attributes.getValue(name);
                double length = written == null ? 0 : FoLength.of(written, 0, 0).orElse(0);
                if (length > 0) {
                    spaces.set(sequence, spaces.get(sequence) + length);
                    if (factor != 1) {
                        changed = FoAttributes.with(changed, name, FoLength.written(length * factor));
                    }
                }
            }
            return changed;
        }
    }
}
