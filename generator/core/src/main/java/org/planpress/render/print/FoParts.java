package org.planpress.render.print;

import java.util.ArrayList;
import java.util.List;
import org.planpress.render.print.FoEvents.End;
import org.planpress.render.print.FoEvents.Event;
import org.planpress.render.print.FoEvents.Start;

/**
 * A document in its parts: a sequence of pages can be set without those beside it.
 *
 * @param root the tag that all stands in
 * @param masters the sheets of paper
 * @param beside what has no pages: bookmarks, and what the file says of itself
 * @param sequences the sequences of pages
 */
record FoParts(Start root, FoEvents masters, FoEvents beside, List<FoEvents> sequences) {

    /** The parts of a document. */
    static FoParts of(FoEvents document) {
        List<Event> events = document.all();
        FoEvents masters = new FoEvents();
        FoEvents beside = new FoEvents();
        List<FoEvents> sequences = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < events.size(); at++) {
            if (events.get(at) instanceof Start) {
                depth++;
                from = depth == 2 ? at : from;
            } else if (events.get(at) instanceof End) {
                depth--;
                if (depth == 1) {
                    Start first = (Start) events.get(from);
                    List<Event> part = events.subList(from, at + 1);
                    if (first.is("page-sequence")) {
                        sequences.add(FoEvents.of(part));
                    } else {
                        (first.is("layout-master-set") ? masters : beside).addAll(part);
                    }
                }
            }
        }
        return new FoParts(root(events), masters, beside, List.copyOf(sequences));
    }

    private static Start root(List<Event> events) {
        return events.stream()
                .filter(Start.class::isInstance)
                .map(Start.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a document without a root was read"));
    }

    /** The whole document with other sheets of paper and sequences. */
    List<FoEvents> with(FoEvents others, List<FoEvents> changed) {
        List<FoEvents> all = new ArrayList<>(List.of(FoEvents.of(List.of(root)), others, beside));
        all.addAll(changed);
        all.add(closing());
        return List.copyOf(all);
    }

    /** A document of one sequence. */
    List<FoEvents> alone(FoEvents others, FoEvents sequence) {
        return List.of(FoEvents.of(List.of(root)), others, sequence, closing());
    }

    private FoEvents closing() {
        return FoEvents.of(List.of(new End(root.space(), root.name(), root.qualified())));
    }
}
