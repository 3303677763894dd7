package org.planpress.look;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.look.Scheme.Colours;
import org.planpress.model.Rgb;

/** Whether everyone can tell the colours of a look from what they stand on, and which colour would do where not. */
public final class Legibility {

    static final Rule LOW_CONTRAST = Rule.error(
            "low-contrast",
            "A colour does not stand out enough from the colour that it is seen on: text needs a contrast of 4.5 to 1,"
                    + " marks need 3 to 1, in light, in dark and in print.",
            "Take the colour that the finding names, which has the same hue, or a darker or lighter one of your own.",
            "colours:\n  - {name: link, light: \"#5aa0c8\"}");

    private final Map<String, Ink> inks;

    private Legibility(Map<String, Ink> inks) {
        this.inks = inks;
    }

    /** What is wrong with the colours of a look. */
    public static List<Finding> of(Look look) {
        Legibility legibility = new Legibility(look.inks());
        return Pairing.ALL.stream().flatMap(legibility::check).toList();
    }

    /** The colour nearest to {@code wanted} that stands out in the dark from all that it is seen with. */
    static Optional<Rgb> inTheDark(String name, Rgb wanted, Map<String, Ink> inks) {
        Colours colours = Scheme.DARK.of(inks);
        return NearestColour.to(wanted, colour -> holdsAll(name, colours.with(name, colour)));
    }

    private static boolean holdsAll(String name, Colours colours) {
        return Pairing.ALL.stream()
                .filter(pairing -> pairing.concerns(name))
                .allMatch(pairing -> pairing.holds(colours));
    }

    /** Print has the colours of the light scheme, and is only worth a word where that is sound. */
    private Stream<Finding> check(Pairing pairing) {
        List<Scheme> failing = Stream.of(Scheme.values())
                .filter(scheme -> !pairing.holds(scheme.of(inks)))
                .toList();
        return failing.stream()
                .filter(scheme -> scheme != Scheme.PRINT || !failing.contains(Scheme.LIGHT))
                .map(scheme -> finding(pairing, scheme));
    }

    private Finding finding(Pairing pairing, Scheme scheme) {
        Colours colours = scheme.of(inks);
        String blamed = blamed(pairing, scheme);
        String message = "%s%s (%s) on %s (%s) has a contrast of %s to 1 and needs %s: %s"
                .formatted(
                        scheme.opening(),
                        pairing.over(),
                        colours.of(pairing.over()),
                        pairing.ground(),
                        pairing.ground(colours),
                        shown(pairing.ratio(colours)),
                        shown(pairing.need()),
                        pairing.where());
        return LOW_CONTRAST
                .at(place(blamed, scheme), message)
                .marking(colours.of(blamed).hex().length())
                .withHint(hint(blamed, pairing, scheme));
    }

    /** The one of the two that the office chose; of two, what stands on the ground. Nobody chose the white of paper. */
    private String blamed(Pairing pairing, Scheme scheme) {
        boolean over = origin(pairing.over()).byOffice();
        boolean ofPaper = scheme == Scheme.PRINT && pairing.ground().equals("paper");
        boolean ground = !ofPaper && origin(pairing.ground()).byOffice();
        return ground && !over ? pairing.ground() : pairing.over();
    }

    private Origin origin(String name) {
        return Objects.requireNonNull(inks.get(name), name).origin();
    }

    private SourceLocation place(String name, Scheme scheme) {
        Origin origin = origin(name);
        return scheme == Scheme.DARK ? origin.dark() : origin.light();
    }

    /** Names a colour that passes with everything that it is seen with; if there is none, with this. */
    private String hint(String name, Pairing pairing, Scheme scheme) {
        Rgb colour = scheme.of(inks).of(name);
        List<Scheme> seenIn = scheme == Scheme.DARK ? List.of(scheme) : List.of(Scheme.LIGHT, Scheme.PRINT);
        Optional<String> everywhere = NearestColour.to(
                        colour,
                        candidate -> seenIn.stream()
                                .allMatch(each -> holdsAll(name, each.of(inks).with(name, candidate))))
                .map(near ->
                        "the nearest colour that passes is %s, in place of %s for '%s'".formatted(near, colour, name));
        return everywhere
                .or(() -> NearestColour.to(
                                colour,
                                candidate -> pairing.holds(scheme.of(inks).with(name, candidate)))
                        .map(near ->
                                "the nearest colour that passes here is %s, in place of %s for '%s'; with the other"
                                                .formatted(near, colour, name)
                                        + " colours as they are, none passes everywhere"))
                .orElse("no colour of this hue passes; change '%s' and '%s' together"
                        .formatted(pairing.over(), pairing.ground()));
    }

    /** Rounded down, so that what fails never looks as if it passed. */
    static String shown(double ratio) {
        return BigDecimal.valueOf(ratio)
                .setScale(2, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
