package org.planpress.render.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.render.print.FoEvents.End;
import org.planpress.render.print.FoEvents.Event;
import org.planpress.render.print.FoEvents.Start;

/**
 * Lets a sequence of pages start where the one before it ends, when that one would leave its last page nearly empty. Templates
 * say with {@code pp:joins} which sequences may do so: those with the same words in it. They write what stands at the start of one in both forms: in
 * {@code <pp:opens>} for a page of its own, in {@code <pp:runs-on>} for a place on a page that is begun. What they
 * write in {@code <pp:rather>} and in {@code <pp:else>} stands for the same: the other form is taken where fewer pages end high with it.
 */
final class JoinedPages {

    private static final String JOINS = "joins";
    private static final String OPENS = "opens";
    private static final String RUNS_ON = "runs-on";

    private static final String RATHER = "rather";
    private static final String ELSE = "else";
    private static final List<List<String>> CHOICES = List.of(List.of(OPENS, RUNS_ON), List.of(RATHER, ELSE));

    private JoinedPages() {}

    /** Whether parts of a sequence are written in two forms. */
    static boolean chooses(FoEvents sequence) {
        return sequence.all().stream()
                .anyMatch(event -> event instanceof Start start
                        && isForm(start.space())
                        && start.name().equals(ELSE));
    }

    /** A sequence with the form that its template prefers. */
    static FoEvents rather(FoEvents sequence) {
        return FoEvents.of(without(ELSE, sequence.all()));
    }

    /** A sequence with the other form. */
    static FoEvents otherwise(FoEvents sequence) {
        return FoEvents.of(without(RATHER, sequence.all()));
    }

    /** Whether a sequence may start where another ends. */
    static boolean join(FoEvents first, FoEvents next) {
        return asked(first).isPresent() && asked(first).equals(asked(next));
    }

    private static Optional<String> asked(FoEvents sequence) {
        return sequence.all().get(0) instanceof Start start
                ? Optional.ofNullable(start.attributes().getValue(FacingPages.SPACE, JOINS))
                : Optional.empty();
    }

    /** A sequence that starts on a page of its own. */
    static FoEvents alone(FoEvents sequence) {
        return FoEvents.of(without(RUNS_ON, sequence.all()));
    }

    /**
     * Two sequences as one.
     *
     * @param first as it is set, made by one of these methods
     * @param next as the document has it
     */
    static FoEvents joined(FoEvents first, FoEvents next) {
        int end = endOfFlow(first.all());
        List<Event> both = new ArrayList<>(first.all().subList(0, end));
        both.addAll(without(OPENS, next.all().subList(startOfFlow(next.all()) + 1, endOfFlow(next.all()))));
        both.addAll(first.all().subList(end, first.all().size()));
        return FoEvents.of(both);
    }

    private static int startOfFlow(List<Event> sequence) {
        int at = 0;
        while (!(sequence.get(at) instanceof Start start && start.is("flow"))) {
            at++;
        }
        return at;
    }

    private static int endOfFlow(List<Event> sequence) {
        int at = sequence.size() - 1;
        while (!(sequence.get(at) instanceof End end && end.is("flow"))) {
            at--;
        }
        return at;
    }

    /** Events without one of both forms, and without the tags round the other. */
    private static List<Event> without(String form, List<Event> events) {
        List<String> choice = CHOICES.stream()
                .filter(names -> names.contains(form))
                .findFirst()
                .orElseThrow();
        List<Event> kept = new ArrayList<>();
        int dropped = 0;
        for (Event event : events) {
            boolean starts = event instanceof Start start && isForm(start.space()) && choice.contains(start.name());
            boolean ends = event instanceof End end && isForm(end.space()) && choice.contains(end.name());
            if (starts && (dropped > 0 || ((Start) event).name().equals(form))) {
                dropped++;
            } else if (ends && dropped > 0) {
                dropped--;
            } else if (dropped == 0 && !starts && !ends) {
                kept.add(unasked(event));
            }
        }
        return kept;
    }

    private static boolean isForm(String space) {
        return space.equals(FacingPages.SPACE);
    }

    /** The typesetter does not know what is said to this class. */
    private static Event unasked(Event event) {
        return event instanceof Start start && start.is("page-sequence")
                ? start.without(FacingPages.SPACE, JOINS)
                : event;
    }
}
