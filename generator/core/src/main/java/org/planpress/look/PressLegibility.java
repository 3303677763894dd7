package org.planpress.look;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Cmyk;

/** Whether everyone can tell the colours of a look from what they stand on when they are mixed from four inks. */
public final class PressLegibility {

    static final Rule LOW_CONTRAST = Rule.warning(
            "low-contrast-on-press",
            "On a press, a colour does not stand out enough from the colour that it is seen on: text needs a contrast of"
                    + " 4.5 to 1, marks need 3 to 1. How light inks are is taken from the profile of the press; without one"
                    + " it is estimated for coated paper by the Yule-Nielsen modified Neugebauer equations.",
            "Give the colour the press form that the finding names, which has more black or less of each ink, or one of"
                    + " your own.",
            "colours:\n  - {name: muted, light: \"#4b5a63\", press: 0 0 0 45}");

    private static final Cmyk NO_INK = new Cmyk(0, 0, 0, 0);

    private final Map<String, Ink> inks;
    private final PressLight light;

    private PressLegibility(Look look) {
        this.inks = look.inks();
        this.light = PressLight.of(look.profile());
    }

    /** What is wrong with the colours of a look in the file for the press. */
    public static List<Finding> of(Look look) {
        PressLegibility legibility = new PressLegibility(look);
        return Pairing.ALL.stream()
                .filter(Pairing::onPaper)
                .flatMap(legibility::check)
                .toList();
    }

    private Stream<Finding> check(Pairing pairing) {
        if (holds(pairing, this::press)) {
            return Stream.empty();
        }
        String blamed = blamed(pairing);
        // An ink that follows from a colour of the screen is mended with it.
        boolean follows = !ink(blamed).origin().hasPress();
        return follows && !pairing.holds(Scheme.PRINT.of(inks)) ? Stream.empty() : Stream.of(finding(pairing, blamed));
    }

    private Finding finding(Pairing pairing, String blamed) {
        Cmyk over = press(pairing.over());
        Cmyk ground = ground(pairing, this::press);
        String message = "on a press, %s (%s) on %s (%s) has a contrast of %s to 1 and needs %s: %s"
                .formatted(
                        pairing.over(),
                        over,
                        pairing.ground(),
                        ground,
                        Legibility.shown(ratio(pairing, this::press)),
                        Legibility.shown(pairing.need()),
                        pairing.where());
        return LOW_CONTRAST
                .at(ink(blamed).origin().press(), message)
                .marking(
                        ink(blamed).origin().hasPress()
                                ? press(blamed).parts().length()
                                : ink(blamed).light().hex().length())
                .withHint(hint(blamed, pairing));
    }

    /** As on screens; nobody chose the white of paper. */
    private String blamed(Pairing pairing) {
        boolean over = ink(pairing.over()).origin().byOffice();
        boolean ground =
                !isPaper(pairing.ground()) && ink(pairing.ground()).origin().byOffice();
        return ground && !over ? pairing.ground() : pairing.over();
    }

    /** Names a colour that passes with everything that it is printed with; if there is none, with this. */
    private String hint(String name, Pairing pairing) {
        List<Pairing> all = Pairing.ALL.stream()
                .filter(Pairing::onPaper)
                .filter(each -> each.concerns(name))
                .toList();
        return nearest(name, all)
                .map(near -> "the nearest press form that passes is %s, in place of %s for '%s'"
                        .formatted(near, press(name), name))
                .or(() -> nearest(name, List.of(pairing))
                        .map(near -> "the nearest press form that passes here is %s, in place of %s for '%s'; with the"
                                        .formatted(near, press(name), name)
                                + " other colours as they are, none passes everywhere"))
                .orElse("no press form of this hue passes; change '%s' and '%s' together"
                        .formatted(pairing.over(), pairing.ground()));
    }

    /** Of the same inks with more black, or with less of each, what is nearest to a colour and holds. */
    private Optional<Cmyk> nearest(String name, List<Pairing> pairings) {
        Cmyk colour = press(name);
        double lightness = Math.cbrt(light.of(colour));
        return IntStream.rangeClosed(1, 100)
                .boxed()
                .flatMap(step -> Stream.of(colour.darker(step), colour.paler(step)))
                .filter(candidate -> candidate.ink() <= Cmyk.MOST_INK)
                .filter(candidate -> pairings.stream()
                        .allMatch(pairing -> holds(pairing, other -> other.equals(name) ? candidate : press(other))))
                .min(Comparator.comparingDouble(candidate -> Math.abs(Math.cbrt(light.of(candidate)) - lightness)));
    }

    private boolean holds(Pairing pairing, Function<String, Cmyk> colours) {
        return ratio(pairing, colours) >= pairing.need();
    }

    private double ratio(Pairing pairing, Function<String, Cmyk> colours) {
        return Contrast.ratio(light.of(colours.apply(pairing.over())), light.of(ground(pairing, colours)));
    }

    private Cmyk ground(Pairing pairing, Function<String, Cmyk> colours) {
        return colours.apply(pairing.ground());
    }

    private Cmyk press(String name) {
        return isPaper(name) ? NO_INK : ink(name).press();
    }

    private static boolean isPaper(String name) {
        return name.equals("paper");
    }

    private Ink ink(String name) {
        return Objects.requireNonNull(inks.get(name), name);
    }
}
