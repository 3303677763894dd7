package org.planpress.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.model.Rgb;

/**
 * The colours of a look in the order in which people look for them, each with what it is for and how far it stands out
 * from what it is used with.
 *
 * @param colours those of one group together
 */
public record Palette(List<Colour> colours) {

    private static final String TEXT = "Ground, text and lines";
    private static final String LINKS = "Links";
    private static final String PRIORITIES = "Priorities";
    private static final String STATUS = "How it is going";
    private static final String CHARTS = "Charts";
    private static final String OTHERS = "Others";

    private static final List<Use> USES = List.of(
            new Use("paper", TEXT, "the ground", "ink"),
            new Use("chalk", TEXT, "a second ground", "ink"),
            new Use("ink", TEXT, "text", "paper"),
            new Use("muted", TEXT, "lesser text", "paper"),
            new Use("edge", TEXT, "lines that say something", "paper"),
            new Use("line", TEXT, "lines that only part", "paper"),
            new Use("link", LINKS, "links", "paper"),
            new Use("link-hover", LINKS, "a link under the pointer", "paper"),
            new Use("visited", LINKS, "a link that was followed", "paper"),
            new Use("focus", LINKS, "behind what the keyboard is on", "focus-ink"),
            new Use("focus-ink", LINKS, "text on focus", "focus"),
            new Use("p1", PRIORITIES, "priority 1, and 5", "paper"),
            new Use("p2", PRIORITIES, "priority 2, and 6", "paper"),
            new Use("p3", PRIORITIES, "priority 3, and 7", "paper"),
            new Use("p4", PRIORITIES, "priority 4, and 8", "paper"),
            new Use("on-p", PRIORITIES, "text on a priority", "p1"),
            new Use("good", STATUS, "done, on track", "good-soft"),
            new Use("good-soft", STATUS, "ground of good", "good"),
            new Use("warn", STATUS, "at risk", "warn-soft"),
            new Use("warn-soft", STATUS, "ground of warn", "warn"),
            new Use("bad", STATUS, "late", "bad-soft"),
            new Use("bad-soft", STATUS, "ground of bad", "bad"),
            new Use("calm-soft", STATUS, "ground of all else", "ink"),
            new Use("c-bar", CHARTS, "the first series", "paper"),
            new Use("c-bar-2", CHARTS, "the second series", "paper"),
            new Use("c-target", CHARTS, "targets and today", "paper"),
            new Use("c-better", CHARTS, "unusual and better", "paper"),
            new Use("c-worse", CHARTS, "unusual and worse", "paper"));

    private record Use(String name, String group, String purpose, String beside) {}

    public Palette {
        colours = List.copyOf(colours);
    }

    /**
     * A colour.
     *
     * @param name what style sheets and templates call it
     * @param group the colours that belong together
     * @param use what it is for, or empty for a colour of the office's own
     * @param beside the name of the colour that it is mostly used with
     * @param contrast with that one on a light screen, at least
     * @param contrastInTheDark with that one on a dark screen, at least
     */
    public record Colour(
            String name, String group, String use, Ink ink, String beside, String contrast, String contrastInTheDark) {}

    /** The colours of a look. */
    public static Palette of(Look look) {
        Map<String, Use> known = USES.stream().collect(Collectors.toMap(Use::name, use -> use));
        List<Use> all = new ArrayList<>(USES);
        look.inks().keySet().stream()
                .filter(name -> !known.containsKey(name))
                .forEach(name -> all.add(new Use(name, OTHERS, "", "paper")));
        return new Palette(all.stream()
                .filter(use -> look.inks().containsKey(use.name()))
                .filter(use -> look.inks().containsKey(use.beside()))
                .map(use -> colour(use, look))
                .toList());
    }

    private static Colour colour(Use use, Look look) {
        Ink ink = look.ink(use.name());
        Ink beside = look.ink(use.beside());
        return new Colour(
                use.name(),
                use.group(),
                use.purpose(),
                ink,
                use.beside(),
                ratio(ink, beside, Ink::light),
                ratio(ink, beside, Ink::dark));
    }

    /** With one decimal, cut off: what is called 4.5 is enough for text. */
    private static String ratio(Ink one, Ink other, Function<Ink, Rgb> scheme) {
        int tenths = (int) Math.floor(Contrast.ratio(scheme.apply(one), scheme.apply(other)) * 10);
        return tenths / 10 + "." + tenths % 10;
    }

    /** The names of the groups, in order. */
    public Stream<String> groups() {
        return colours.stream().map(Colour::group).distinct();
    }
}
