package org.planpress.look;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.planpress.finding.Findings;
import org.planpress.model.Cmyk;
import org.planpress.model.Colour;
import org.planpress.model.ColourName;
import org.planpress.model.PressColour;
import org.planpress.model.Rgb;
import org.planpress.model.ThemeSheet.Tone;

/** The colours that an office chose, over those that it did not; what it left open is worked out. */
final class HouseColours {

    private static final Set<String> TEXT = Set.of("ink", "muted", "edge");

    private final SortedMap<String, Ink> inks;

    /** Colours without a form for the dark, in the order in which each can rely on those before it. */
    private final List<ColourName> open = new ArrayList<>();

    private HouseColours(Map<String, Ink> usual) {
        this.inks = new TreeMap<>(usual);
    }

    static SortedMap<String, Ink> over(Map<String, Ink> usual, List<Tone> chosen, Findings findings) {
        HouseColours colours = new HouseColours(usual);
        Map<ColourName, Tone> tones = new EnumMap<>(ColourName.class);
        for (Tone tone : chosen) {
            Tone first = tones.putIfAbsent(tone.name(), tone);
            if (first != null) {
                findings.add(LookRules.COLOUR_TWICE
                        .at(
                                tone.light().at(),
                                "the colour '%s' was chosen before, in line %s"
                                        .formatted(
                                                tone.name().word(),
                                                first.light().at().line()))
                        .withHint("keep one of the two"));
            }
        }
        tones.values().forEach(colours::put);
        colours.open.forEach(name -> colours.tint(name.word()));
        colours.open.forEach(name -> colours.deriveDark(name.word()));
        return colours.inks;
    }

    private void put(Tone tone) {
        String name = tone.name().word();
        Rgb light = tone.light().rgb();
        Rgb dark = tone.dark().map(Colour::rgb).orElseGet(() -> ink(name).dark());
        Cmyk press = tone.press().map(PressColour::inks).orElseGet(() -> Cmyk.of(light));
        Origin origin = new Origin(
                tone.light().at(),
                tone.dark().map(Colour::at).orElse(tone.light().at()),
                tone.press().map(PressColour::at).orElse(tone.light().at()),
                true);
        inks.put(name, new Ink(light, dark, press, origin));
        if (tone.dark().isEmpty()) {
            open.add(tone.name());
        }
    }

    private Ink ink(String name) {
        return Objects.requireNonNull(inks.get(name), name);
    }

    /** Text, grounds and rules keep the lightness of those that they replace and take on the hue of the light form. */
    private void tint(String name) {
        if (isNeutral(name)) {
            Oklch light = Oklch.of(ink(name).light());
            Oklch usual = Oklch.of(ink(name).dark());
            double chroma = Math.min(light.chroma(), usual.chroma());
            inks.put(name, ink(name).withDark(new Oklch(usual.lightness(), chroma, light.hue()).rgb()));
        }
    }

    private void deriveDark(String name) {
        Rgb start = isNeutral(name) ? ink(name).dark() : ink(name).light();
        Legibility.inTheDark(name, start, inks)
                .ifPresent(dark -> inks.put(name, ink(name).withDark(dark)));
    }

    /** Whether it is seen everywhere, so that the nearest lightness that can just be read would tire the eye. */
    private static boolean isNeutral(String name) {
        return TEXT.contains(name) || isGround(name);
    }

    private static boolean isGround(String name) {
        return Pairing.ALL.stream()
                .noneMatch(pairing -> pairing.over().equals(name)
                        || pairing.or().filter(name::equals).isPresent());
    }
}
