package org.planpress.look;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.look.Scheme.Colours;
import org.planpress.model.Rgb;

/**
 * Two colours of which one has to stand out from the other.
 *
 * @param over what stands on the ground
 * @param or another colour that does as well, where the two are seen together
 * @param ground what it stands on
 * @param need the least contrast
 * @param where what is seen so, as a clause
 */
record Pairing(String over, Optional<String> or, String ground, double need, String where) {

    private static final List<String> PRIORITIES = List.of("p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8");

    /** Every pair of colours that the site, its charts and print put together. */
    static final List<Pairing> ALL = Stream.of(
                    onPage(),
                    onBoxes(),
                    inColoursOfPriorities(),
                    onTags(),
                    Stream.of(
                            text("focus-ink", "focus", "words that have the focus of the keyboard are read on it"),
                            frame("paper"),
                            frame("chalk"),
                            mark("edge", "paper", "axes, limits and outlines in charts are seen on it"),
                            mark("c-bar", "paper", "bars and lines of charts are seen on it"),
                            mark("c-bar-2", "paper", "the second series of a chart is seen on it")))
            .flatMap(pairings -> pairings)
            .toList();

    /** What only screens show. */
    private static final Set<String> NEVER_PRINTED = Set.of("link-hover", "visited", "focus", "focus-ink");

    private static Stream<Pairing> onPage() {
        return Stream.of(
                text("ink", "paper", "text and headings are read on it, and the mark of a draft the other way round"),
                text("muted", "paper", "dates, sources and remarks are read on it"),
                text("link", "paper", "links are read on it"),
                text("link-hover", "paper", "links under the pointer are read on it"),
                text("visited", "paper", "links that were followed are read on it"),
                text("c-target", "paper", "the label of a target is read on it in charts"),
                text("c-better", "paper", "the words and marks of a change for the better are read on it"),
                text("c-worse", "paper", "the words and marks of a change for the worse are read on it"));
    }

    private static Stream<Pairing> onBoxes() {
        return Stream.of(
                text("ink", "chalk", "notices and the foot of each page are read on it"),
                text("muted", "chalk", "remarks in notices and in the foot of each page are read on it"),
                text("link", "chalk", "links in notices and in the foot of each page are read on it"),
                text("link-hover", "chalk", "links in the foot of each page are read on it under the pointer"),
                text("visited", "chalk", "links in the foot of each page are read on it when they were followed"));
    }

    private static Stream<Pairing> inColoursOfPriorities() {
        return PRIORITIES.stream()
                .flatMap(priority -> Stream.of(
                        text(
                                priority,
                                "paper",
                                "letters of outcomes are read on it, and numbers on the tabs of printed pages"),
                        text("on-p", priority, "the number of a priority is read on it")));
    }

    private static Stream<Pairing> onTags() {
        return Stream.of(
                text("good", "good-soft", "that something is done or on track is read on it"),
                text("warn", "warn-soft", "that something is at risk is read on it"),
                text("bad", "bad-soft", "that something is late is read on it"),
                text("ink", "calm-soft", "that something has not started, rests or was dropped is read on it"));
    }

    private static Pairing text(String over, String ground, String where) {
        return new Pairing(over, Optional.empty(), ground, Contrast.TEXT, where);
    }

    private static Pairing mark(String over, String ground, String where) {
        return new Pairing(over, Optional.empty(), ground, Contrast.GRAPHIC, where);
    }

    /** Whatever has the focus has a ground and a frame around it; one of the two is enough to find it. */
    private static Pairing frame(String ground) {
        return new Pairing(
                "focus-ink",
                Optional.of("focus"),
                ground,
                Contrast.GRAPHIC,
                "what has the focus of the keyboard is found by it or by the colour 'focus'");
    }

    boolean concerns(String name) {
        return over.equals(name)
                || ground.equals(name)
                || or.filter(name::equals).isPresent();
    }

    /** Whether the two meet in print. */
    boolean onPaper() {
        return !NEVER_PRINTED.contains(over);
    }

    /** What the ground looks like. */
    Rgb ground(Colours colours) {
        return colours.of(ground);
    }

    boolean holds(Colours colours) {
        return ratio(colours) >= need;
    }

    /** The contrast that there is, of the better one where there are two. */
    double ratio(Colours colours) {
        Rgb under = ground(colours);
        double first = Contrast.ratio(colours.of(over), under);
        return or.map(other -> Math.max(first, Contrast.ratio(colours.of(other), under)))
                .orElse(first);
    }
}
