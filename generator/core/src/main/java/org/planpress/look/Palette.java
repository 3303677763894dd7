package org.planpress.look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    /** Colours that belong together. */
    public enum Group {
        TEXT,
        LINKS,
        PRIORITIES,
        STATUS,
        CHARTS,
        /** Those of the office's own. */
        OTHERS
    }

    /** The colours that every look has. */
    public enum Purpose {
        PAPER(Group.TEXT, "ink"),
        CHALK(Group.TEXT, "ink"),
        INK(Group.TEXT, "paper"),
        MUTED(Group.TEXT, "paper"),
        EDGE(Group.TEXT, "paper"),
        LINE(Group.TEXT, "paper"),
        LINK(Group.LINKS, "paper"),
        LINK_HOVER(Group.LINKS, "paper"),
        VISITED(Group.LINKS, "paper"),
        FOCUS(Group.LINKS, "focus-ink"),
        FOCUS_INK(Group.LINKS, "focus"),
        P1(Group.PRIORITIES, "paper"),
        P2(Group.PRIORITIES, "paper"),
        P3(Group.PRIORITIES, "paper"),
        P4(Group.PRIORITIES, "paper"),
        P5(Group.PRIORITIES, "paper"),
        P6(Group.PRIORITIES, "paper"),
        P7(Group.PRIORITIES, "paper"),
        P8(Group.PRIORITIES, "paper"),
        ON_P(Group.PRIORITIES, "p1"),
        GOOD(Group.STATUS, "good-soft"),
        GOOD_SOFT(Group.STATUS, "good"),
        WARN(Group.STATUS, "warn-soft"),
        WARN_SOFT(Group.STATUS, "warn"),
        BAD(Group.STATUS, "bad-soft"),
        BAD_SOFT(Group.STATUS, "bad"),
        CALM_SOFT(Group.STATUS, "ink"),
        C_BAR(Group.CHARTS, "paper"),
        C_BAR_2(Group.CHARTS, "paper"),
        C_TARGET(Group.CHARTS, "paper"),
        C_BETTER(Group.CHARTS, "paper"),
        C_WORSE(Group.CHARTS, "paper");

        private final Group group;
        private final String beside;

        Purpose(Group group, String beside) {
            this.group = group;
            this.beside = beside;
        }

        private String colour() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private record Use(String name, Group group, Optional<Purpose> purpose, String beside) {}

    public Palette {
        colours = List.copyOf(colours);
    }

    /**
     * A colour.
     *
     * @param name what style sheets and templates call it
     * @param group the colours that belong together
     * @param purpose what it is for, unless it is a colour of the office's own
     * @param beside the name of the colour that it is mostly used with
     * @param contrast with that one on a light screen, at least
     * @param contrastInTheDark with that one on a dark screen, at least
     */
    public record Colour(
            String name,
            Group group,
            Optional<Purpose> purpose,
            Ink ink,
            String beside,
            String contrast,
            String contrastInTheDark) {}

    /** The colours of a look. */
    public static Palette of(Look look) {
        List<Use> all = Arrays.stream(Purpose.values())
                .map(purpose -> new Use(purpose.colour(), purpose.group, Optional.of(purpose), purpose.beside))
                .collect(Collectors.toCollection(ArrayList::new));
        Set<String> known = all.stream().map(Use::name).collect(Collectors.toSet());
        look.inks().keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> all.add(new Use(name, Group.OTHERS, Optional.empty(), "paper")));
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

    /** The groups, in order. */
    public Stream<Group> groups() {
        return colours.stream().map(Colour::group).distinct();
    }
}
