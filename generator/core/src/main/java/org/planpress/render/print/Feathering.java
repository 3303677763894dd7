package org.planpress.render.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.planpress.render.print.FoEvents.End;
import org.planpress.render.print.FoEvents.Event;
import org.planpress.render.print.FoEvents.Start;
import org.planpress.render.print.PageFills.Fill;

/**
 * How a sequence of pages is changed a little so that its last page is neither nearly empty nor nearly missed, and none
 * inside ends high because what comes next does not fit: the spaces
 * between its paragraphs are opened or closed, what a printer calls feathering; where that is not enough, all its pages or
 * the last two end higher, so that they share what the last one lacks. Which change does that is known only after the sequence was set.
 *
 * @param spaces what all spaces are multiplied with
 * @param foot how much higher pages end, in points
 * @param from the first page that does, from 1
 * @param leftOver whether the last page looks left over even so
 * @param high how many pages end high even so
 */
record Feathering(double spaces, double foot, int from, boolean leftOver, int high) {

    /** No change. */
    static final Feathering NONE = changed(1, 0, 1);

    /** A page with less than this looks left over. */
    private static final double LEAST = 0.6;

    /** A page that was helped and has this much does not: what one page wins, another gives. */
    private static final double ENOUGH = 0.58;

    /** A page with no more than this holds artwork. */
    private static final double ARTWORK = 0.05;

    /** How much more of the last page has to be filled before a change is worth that it shows, if it does not reach {@link #ENOUGH}. */
    private static final double WORTH_IT = 0.03;

    /** As much text as this goes back to the pages before more easily than it fills a page. */
    private static final double LITTLE = 0.25;

    /** Half a line, in points. */
    private static final double LINE = 6;

    private static final double CLOSEST = 0.66;
    private static final double WIDEST = 1.6;

    /** Spaces that are tried so that something tall still finds room on a page inside, which ends high without it. */
    private static final List<Double> CLOSER = List.of(0.9, 0.8, 0.7);

    /** A change that ends well and leaves a page inside high is taken after so many. */
    private static final int MOST_TRIES = 20;

    /** How many times what the last page needs is tried: before it, what is kept together takes its part of a change. */
    private static final List<Double> TIMES = List.of(1.2, 1.7, 2.5, 4.0);

    /** How much of what would make all pages alike is tried: what is kept together does not share evenly. */
    private static final List<Double> SHARES = List.of(0.92, 0.8, 0.68, 0.55, 0.42, 0.28, 0.15);

    /** What spaces are multiplied with before pages share what the last one lacks: so little text may need both. */
    private static final List<Double> WIDER = List.of(1.3, 1.6);

    private static final String FILL = "fill";

    /** Says which sheet comes when. */
    private static final String ORDER = "page-sequence-master";

    /** In this order: sums of the same lengths in another order are not the same to the last digit. */
    private static final List<String> SPACES =
            List.of("space-before", "space-after", "padding-before", "padding-after");

    /**
     * The change that a sequence of pages needs.
     *
     * @param sequence as the document has it
     * @param setting sets the sequence with a change, and says how full its pages come out
     */
    static Feathering of(FoEvents sequence, Function<Feathering, List<Fill>> setting) {
        double spaces = asked(sequence) ? spaces(sequence) : 0;
        if (spaces <= 0) {
            return NONE;
        }
        List<Fill> pages = setting.apply(NONE);
        if (pages.isEmpty() || (last(pages).share() >= LEAST && leftOver(pages) == 0)) {
            return NONE;
        }
        Search search = new Search(pages, setting);
        closer(pages, spaces).forEach(search::tried);
        if (last(pages).share() >= LEAST) {
            CLOSER.forEach(times -> search.tried(changed(times, 0, 1)));
        }
        if (pages.size() > 1) {
            search.sharing(1);
        }
        wider(pages, spaces).forEach(search::tried);
        if (pages.size() > 1) {
            WIDER.forEach(search::sharing);
        }
        return search.best();
    }

    /** Looks for a change that leaves fewer pages nearly empty, until there is one that ends well. */
    private static final class Search {

        private final List<Fill> pages;
        private final Function<Feathering, List<Fill>> setting;
        private Feathering best = NONE;
        private List<Fill> reached;
        private int tries;

        Search(List<Fill> pages, Function<Feathering, List<Fill>> setting) {
            this.pages = pages;
            this.setting = setting;
            this.reached = pages;
        }

        /** A long sequence may have a page that nothing helps. */
        private boolean found() {
            boolean ends = leftOver(reached) < leftOver(pages) && endsWell(reached);
            return ends && (leftOver(reached) == 0 || tries >= MOST_TRIES);
        }

        private List<Fill> tried(Feathering change) {
            if (found()) {
                return reached;
            }
            tries++;
            List<Fill> tried = setting.apply(change);
            if (tried.size() <= pages.size() && better(tried)) {
                best = change;
                reached = tried;
            }
            return tried;
        }

        private boolean better(List<Fill> tried) {
            return leftOver(tried) < leftOver(reached)
                    || (leftOver(tried) == leftOver(reached)
                            && tried.size() == pages.size()
                            && last(tried).share() > last(reached).share() + WORTH_IT);
        }

        /** With spaces this wide, all pages end higher. */
        private void sharing(double wide) {
            List<Fill> spaced = wide == 1 ? pages : tried(changed(wide, 0, 1));
            if (spaced.size() <= pages.size()) {
                sharing(wide, spaced, 1);
                if (spaced.size() > 2) {
                    sharing(wide, spaced, spaced.size() - 1);
                }
            }
        }

        private void sharing(double wide, List<Fill> spaced, int from) {
            double empty = empty(spaced.subList(from - 1, spaced.size()));
            SHARES.forEach(share -> tried(changed(wide, empty * share, from)));
        }

        private Feathering best() {
            return new Feathering(best.spaces, best.foot, best.from, !endsWell(reached), leftOver(reached));
        }
    }

    private static Feathering changed(double spaces, double foot, int from) {
        return new Feathering(spaces, foot, from, false, 0);
    }

    /** Whether a template asks for it, with {@code pp:fill="true"} at its sequence of pages. */
    private static boolean asked(FoEvents sequence) {
        return sequence.all().get(0) instanceof Start start
                && "true".equals(start.attributes().getValue(FacingPages.SPACE, FILL));
    }

    private static boolean endsWell(List<Fill> pages) {
        return last(pages).share() >= ENOUGH;
    }

    private static Fill last(List<Fill> pages) {
        return pages.get(pages.size() - 1);
    }

    /**
     * Closer spaces, so that a little is not needed to stand on a page of its own.
     *
     * @param all all spaces, in points
     */
    private static List<Feathering> closer(List<Fill> pages, double all) {
        Fill last = last(pages);
        if (pages.size() == 1 || last.share() >= LITTLE) {
            return List.of();
        }
        return TIMES.stream()
                .map(times -> changed(1 - times * (last.used() + LINE) / all, 0, 1))
                .filter(change -> change.spaces >= CLOSEST)
                .toList();
    }

    /** Wider spaces, so that the last page is filled. */
    private static List<Feathering> wider(List<Fill> pages, double all) {
        double missing = LEAST * last(pages).room() - last(pages).used();
        return TIMES.stream()
                .map(times -> changed(1 + times * missing / all, 0, 1))
                .filter(change -> change.spaces <= WIDEST)
                .toList();
    }

    /** How much higher pages would end if all those that share were alike, in points; artwork alone on its page shares nothing. */
    private static double empty(List<Fill> pages) {
        List<Fill> sharing = new ArrayList<>(
                pages.stream().filter(page -> page.share() >= LEAST).toList());
        sharing.add(last(pages));
        return sharing.stream().mapToDouble(page -> page.room() - page.used()).sum() / sharing.size();
    }

    /** Pages of artwork, on which nothing flows, are as they should be. */
    private static int leftOver(List<Fill> pages) {
        int inside = (int) pages.subList(0, pages.size() - 1).stream()
                .filter(page -> page.share() < ENOUGH && page.share() > ARTWORK)
                .count();
        return inside + (endsWell(pages) ? 0 : 1);
    }

    /** All spaces that flow with a sequence, in points. */
    private static double spaces(FoEvents sequence) {
        double[] sum = {0};
        flowing(sequence, start -> {
            SPACES.forEach(name -> sum[0] += length(start, name));
            return start;
        });
        return sum[0];
    }

    /** A sequence with its spaces changed, on the sheets of {@link #sheets}. */
    FoEvents applied(FoEvents sequence, int number) {
        FoEvents spaced = spaces == 1 ? sequence : flowing(sequence, this::spaced);
        FoEvents placed = foot <= 0 ? spaced : mapped(spaced, start -> onItsOwn(start, number));
        return mapped(placed, start -> start.without(FacingPages.SPACE, FILL));
    }

    /** The sheets that a sequence needs beside those of the document: none, or the same that end higher. */
    List<Event> sheets(FoEvents masters, int number) {
        if (foot <= 0) {
            return List.of();
        }
        List<Event> copies = new ArrayList<>();
        List<Event> inside = new ArrayList<>();
        boolean ordering = false;
        // The set of sheets itself is there already.
        for (Event event : masters.all().subList(1, masters.all().size() - 1)) {
            if (event instanceof End end && end.is(ORDER)) {
                ordering = false;
                copies.addAll(from > 1 ? firstOnly(inside) : List.of());
                copies.addAll(mapped(FoEvents.of(inside), start -> onItsOwn(start, number))
                        .all());
                inside.clear();
            }
            if (ordering) {
                inside.add(event);
            } else {
                copies.add(event instanceof Start start ? higher(onItsOwn(start, number)) : event);
            }
            ordering = ordering || (event instanceof Start start && start.is(ORDER));
        }
        return List.copyOf(copies);
    }

    /** The order of sheets for the pages that do not end higher. */
    private List<Event> firstOnly(List<Event> alternatives) {
        return mapped(
                        FoEvents.of(alternatives),
                        start -> start.is("repeatable-page-master-alternatives")
                                ? start.with("maximum-repeats", String.valueOf(from - 1))
                                : start)
                .all();
    }

    private Start spaced(Start start) {
        Start changed = start;
        for (String name : SPACES) {
            double length = length(start, name);
            if (length > 0) {
                changed = changed.with(name, FoLength.written(length * spaces));
            }
        }
        return changed;
    }

    private static double length(Start start, String name) {
        String written = start.attributes().getValue(name);
        return written == null ? 0 : Math.max(0, FoLength.of(written, 0, 0).orElse(0));
    }

    /** Sheets have names, and are named by them. */
    private static Start onItsOwn(Start start, int number) {
        Start changed = start;
        for (String name : List.of("master-name", "master-reference")) {
            String named = start.attributes().getValue(name);
            if (named != null) {
                changed = changed.with(name, named + "~" + number);
            }
        }
        return changed;
    }

    private Start higher(Start start) {
        String margin = start.is("region-body") ? start.attributes().getValue("margin") : null;
        if (margin == null) {
            return start;
        }
        String[] sides = margin.trim().split("\\s+");
        if (sides.length != 4) {
            return start;
        }
        sides[2] = FoLength.written(FoLength.of(sides[2], 0, 0).orElse(0) + foot);
        return start.with("margin", String.join(" ", sides));
    }

    private static FoEvents mapped(FoEvents part, Function<Start, Start> change) {
        FoEvents changed = new FoEvents();
        changed.addAll(part.all().stream()
                .map(event -> event instanceof Start start ? change.apply(start) : event)
                .toList());
        return changed;
    }

    /** Changes what flows from page to page, and not what stands at a place of its own. */
    private static FoEvents flowing(FoEvents sequence, Function<Start, Start> change) {
        FoEvents changed = new FoEvents();
        List<Event> events = new ArrayList<>();
        boolean flowing = false;
        int fixed = 0;
        for (Event event : sequence.all()) {
            if (event instanceof Start start && start.space().equals(FoEvents.FO)) {
                flowing = flowing || start.is("flow");
                if (fixed > 0 || start.attributes().getValue("absolute-position") != null) {
                    fixed++;
                }
                events.add(flowing && fixed == 0 ? change.apply(start) : start);
            } else {
                if (event instanceof End end && end.space().equals(FoEvents.FO)) {
                    fixed = Math.max(0, fixed - 1);
                    flowing = flowing && !end.is("flow");
                }
                events.add(event);
            }
        }
        changed.addAll(events);
        return changed;
    }
}
