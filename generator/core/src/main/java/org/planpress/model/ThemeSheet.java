package org.planpress.model;

import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** {@code theme.yml}: the office's own colours, fonts, cover and margins, for the web and print alike. */
@Means("the theme")
public record ThemeSheet(
        @Means("The office's colours. A colour that is not named stays as it is in templates/look.properties.")
        List<Tone> colours,

        @Means("The office's fonts. Without them, the fonts that come with the templates.")
        Optional<Fonts> fonts,

        @Means("The office's logo, for the head of each page and the cover.")
        Optional<Logo> logo,

        @Means("A picture on the cover of the printed plan.")
        Optional<Cover> cover,

        @Means("The paper: margins, and what a print shop needs.")
        Optional<Paper> print,

        SourceLocation at) {

    /** One colour in its three forms. */
    @Means("a colour")
    public record Tone(
            @Means(value = "What it is for; the table below says what each name means.", example = "link")
            ColourName name,

            @Means(value = "On a light screen and in print, in quotes.", example = "\"#0a5473\"")
            Colour light,

            @Means(
                    value =
                            "On a dark screen. Left out: of the same hue, the colour nearest to the light one that can be"
                                    + " read in the dark; for text, a ground or a rule, as light as the one it replaces.",
                    example = "\"#8bcdf0\"")
            Optional<Colour> dark,

            @Means(
                    value =
                            "On a press: percent of cyan, magenta, yellow and black, together at most 300. Left out it is"
                                    + " computed: black is what the strongest part of the light colour lacks of full light, and"
                                    + " each other ink what its part lacks of the strongest. Ask your printer to confirm it.",
                    example = "95 50 25 35")
            Optional<PressColour> press,

            SourceLocation at) {}

    /** The fonts. */
    @Means("the fonts")
    public record Fonts(
            @Means("For running text, tables and labels of charts.")
            Optional<TextFonts> text,

            @Means(
                    value = "For titles, one TrueType file; a semi-bold does best.",
                    example = "assets/fonts/County-SemiBold.ttf",
                    fact = true)
            Optional<Text> titles,

            SourceLocation at) {}

    /** The fonts of running text. */
    @Means("the fonts of text")
    public record TextFonts(
            @Means(value = "A TrueType file under assets/.", example = "assets/fonts/County-Regular.ttf", fact = true)
            Text regular,

            @Means(value = "The same in bold.", example = "assets/fonts/County-Bold.ttf", fact = true)
            Text bold,

            @Means(
                    value = "The same in italics; left out, print stays upright and browsers slant the regular one.",
                    example = "assets/fonts/County-Italic.ttf",
                    fact = true)
            Optional<Text> italic,

            @Means(value = "The same in bold italics.", example = "assets/fonts/County-BoldItalic.ttf", fact = true)
            Optional<Text> boldItalic,

            SourceLocation at) {}

    /** The logo, in up to three forms. */
    @Means("the logo")
    public record Logo(
            @Means(
                    value = "An SVG or PNG file under assets/, for light screens and for paper. A PNG is at least 156"
                            + " pixels high.",
                    example = "assets/logo.svg",
                    fact = true,
                    picture = true)
            Text light,

            @Means(
                    value = "The same for dark screens. Left out: the light one stands on a white ground there.",
                    example = "assets/logo-dark.svg",
                    fact = true,
                    picture = true)
            Optional<Text> dark,

            @Means(
                    value = "The same for dark grounds in print, which designers find in their pack.",
                    example = "assets/logo-white.svg",
                    fact = true,
                    picture = true)
            Optional<Text> reversed,

            @Means(value = "The words that stand in it, for those who do not see it.", example = "Example Town Council")
            Text description,

            SourceLocation at) {}

    /** The picture on the cover. */
    @Means("the cover")
    public record Cover(
            @Means(
                    value = "A JPEG or PNG file under assets/; at least 2,480 pixels wide to be sharp in print.",
                    example = "assets/cover.jpg",
                    fact = true,
                    picture = true)
            Text image,

            @Means(
                    value = "What it shows, for those who do not see it.",
                    example = "Two officers talk to a shopkeeper on Devizes market place.")
            Text description,

            SourceLocation at) {}

    /** The paper. */
    @Means("the paper")
    public record Paper(
            @Means(value = "From the upper edge to the text.", example = "26 mm")
            Optional<Millimetres> top,

            @Means(value = "From the text to the lower edge.", example = "26 mm")
            Optional<Millimetres> bottom,

            @Means(value = "From the spine to the text; the left margin where pages are not bound.", example = "25 mm")
            Optional<Millimetres> inside,

            @Means(value = "From the text to the edge that opens.", example = "19 mm")
            Optional<Millimetres> outside,

            @Means(value = "How far artwork reaches over the edge for the printer to cut.", example = "3 mm")
            Optional<Millimetres> bleed,

            @Means(
                    value = "The ICC profile of the printer's press, a file under assets/; ask the printer for it.",
                    example = "assets/print/PSOcoated_v3.icc",
                    fact = true)
            Optional<Text> profile,

            @Means(
                    value = "The name under which the press and its paper are registered; ask the printer for it.",
                    example = "FOGRA51",
                    fact = true)
            Optional<Text> condition,

            SourceLocation at) {}
}
