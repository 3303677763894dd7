package org.planpress.look;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.look.Palette.Group;
import org.planpress.look.Palette.Purpose;
import org.planpress.look.Scheme.Colours;
import org.planpress.model.Cmyk;
import org.planpress.model.Rgb;

/**
 * The colours that pages of print are made of, as they come out: in the inks that a press file really has, and with the
 * least contrast that they have with anything that print puts them on or under.
 *
 * @param colours in the order of the palette
 */
public record PrintedColours(List<Printed> colours) {

    public PrintedColours {
        colours = List.copyOf(colours);
    }

    /**
     * A colour.
     *
     * @param purpose what it is for, unless it is a colour of the office's own
     * @param seen on screens and from office printers
     * @param area the inks of areas, large letters and thick lines
     * @param fine those of small letters and thin lines
     * @param contrast the least, with one decimal, cut off: what is called 4.5 is enough for text
     * @param beside from which colour it stands out so little
     */
    public record Printed(
            String name,
            Group group,
            Optional<Purpose> purpose,
            Rgb seen,
            Cmyk area,
            Cmyk fine,
            String contrast,
            String beside) {}

    private record Partner(String name, double ratio) {}

    /**
     * Those of a look.
     *
     * @param used the names of those that print uses
     */
    public static PrintedColours of(Look look, Set<String> used) {
        Colours onPaper = Scheme.PRINT.of(look.inks());
        PressInks press = PressInks.of(look);
        return new PrintedColours(Palette.of(look).colours().stream()
                .filter(colour -> used.contains(colour.name()))
                .map(colour -> {
                    Rgb seen = onPaper.of(colour.name());
                    Partner partner = partners(colour.name(), used, onPaper)
                            .min((one, other) -> Double.compare(one.ratio(), other.ratio()))
                            .orElseGet(() -> partner(colour.name(), colour.beside(), onPaper));
                    return new Printed(
                            colour.name(),
                            colour.group(),
                            colour.purpose(),
                            seen,
                            press.area(seen),
                            press.fine(seen),
                            cut(partner.ratio()),
                            partner.name());
                })
                .toList());
    }

    /** What a colour stands on, and what stands on it. */
    private static Stream<Partner> partners(String name, Set<String> used, Colours onPaper) {
        return Pairing.ALL.stream()
                .filter(Pairing::onPaper)
                .flatMap(pairing -> Stream.of(
                        pairing.over().equals(name) ? Optional.of(pairing.ground()) : Optional.<String>empty(),
                        pairing.ground().equals(name) ? Optional.of(pairing.over()) : Optional.<String>empty()))
                .flatMap(Optional::stream)
                .filter(used::contains)
                .map(other -> partner(name, other, onPaper));
    }

    private static Partner partner(String name, String other, Colours onPaper) {
        return new Partner(other, Contrast.ratio(onPaper.of(name), onPaper.of(other)));
    }

    private static String cut(double ratio) {
        int tenths = (int) Math.floor(ratio * 10);
        return tenths / 10 + "." + tenths % 10;
    }

    /** The groups, in order. */
    public Stream<Group> groups() {
        return colours.stream().map(Printed::group).distinct();
    }
}
