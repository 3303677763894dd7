package org.planpress.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.look.Palette;
import org.planpress.look.Palette.Colour;
import org.planpress.look.PaletteMessage;
import org.planpress.model.Cmyk;
import org.planpress.model.Rgb;
import org.planpress.output.Artifact;
import org.planpress.words.Voice;

/** The colours of a plan as files: a table for people, and a palette that drawing programs open. */
public final class PaletteFiles {

    private static final List<String> HEAD = List.of(
            "name",
            "group",
            "use",
            "hex",
            "hex_dark",
            "cyan_percent",
            "magenta_percent",
            "yellow_percent",
            "black_percent",
            "used_with",
            "contrast",
            "contrast_dark");

    private PaletteFiles() {}

    /** All colours with their values for screens and the press. */
    public static Artifact table(Voice voice, String path, Palette palette) {
        return TableCsv.of(
                path,
                Stream.concat(Stream.of(HEAD), palette.colours().stream().map(colour -> row(voice, colour)))
                        .toList());
    }

    private static List<String> row(Voice voice, Colour colour) {
        Cmyk press = colour.ink().press();
        return List.of(
                colour.name(),
                voice.say(new PaletteMessage.Heading(colour.group())),
                colour.purpose()
                        .map(purpose -> voice.say(new PaletteMessage.Purpose(purpose)))
                        .orElse(""),
                colour.ink().light().hex(),
                colour.ink().dark().hex(),
                String.valueOf(press.cyan()),
                String.valueOf(press.magenta()),
                String.valueOf(press.yellow()),
                String.valueOf(press.black()),
                colour.beside(),
                colour.contrast(),
                colour.contrastInTheDark());
    }

    /** A palette in the form that GIMP, Inkscape, Krita and Scribus share. */
    public static Artifact swatches(String path, String title, Palette palette) {
        String colours = palette.colours().stream().map(PaletteFiles::swatch).collect(Collectors.joining());
        return Artifact.text(
                path, "text/plain; charset=utf-8", "GIMP Palette\nName: " + title + "\nColumns: 5\n#\n" + colours);
    }

    /** The same for programs that exchange swatches, with the inks of the press beside the colours of screens. */
    public static Artifact exchange(Voice voice, String path, Palette palette) {
        return SwatchExchange.of(voice, path, palette);
    }

    private static String swatch(Colour colour) {
        Rgb light = colour.ink().light();
        return String.format(Locale.ROOT, "%3d %3d %3d\t%s\n", light.red(), light.green(), light.blue(), colour.name());
    }
}
