package org.planpress.look;

import java.util.List;
import org.planpress.finding.Rule;

/** What can be wrong with the look that an office gives its plan. */
public final class LookRules {

    static final Rule COLOUR_TWICE = Rule.error(
            "duplicate-colour",
            "A colour is chosen twice, and only one of the two can be used.",
            "Keep one of them.",
            "colours:\n  - {name: link, light: \"#0a5473\"}\n  - {name: link, light: \"#06303f\"}");

    static final Rule FONT = Rule.error(
            "unusable-font",
            "A file that is named as a font is none, is not TrueType, or may not be embedded.",
            "Ask whoever made the font for static TrueType files (.ttf) that may be embedded in documents.",
            "regular: assets/fonts/County.woff2");

    static final Rule LETTERS = Rule.error(
            "font-without-letters",
            "A font lacks letters or signs that every plan needs, so that words would be set in two fonts.",
            "Use a font that has them, or the full file of this one in place of a part of it.",
            "a font of capitals only");

    static final Rule DIGITS = Rule.note(
            "uneven-digits",
            "The digits of a font differ in width. Columns of figures in print would not line up, so they are set in"
                    + " Planpress Figures; all else keeps the font.",
            "Nothing has to be done. To keep the font in columns too, ask its maker for a file whose digits all have one"
                    + " width (tabular figures).",
            "regular: assets/County.ttf, in which 1 is narrower than 0");

    static final Rule COVER = Rule.warning(
            "unusable-cover",
            "The picture for the cover is no JPEG or PNG file, or is larger than print can take. Until it is"
                    + " replaced, the cover goes without it.",
            "Save it as a JPEG of at most 10,000 pixels on its longer side.",
            "image: assets/cover.tiff");

    static final Rule LOGO = Rule.warning(
            "unusable-logo",
            "The file named as the logo is no SVG drawing or PNG picture, is damaged, or is a drawing that takes"
                    + " something from elsewhere, runs something, holds letters as text or does not say how large it is."
                    + " Until it is replaced, pages and print go without it.",
            "Save it as plain SVG with all letters turned into shapes, or as PNG.",
            "logo: {light: assets/logo.jpg, description: Example Town Council}");

    static final Rule COARSE_LOGO = Rule.warning(
            "coarse-logo",
            "The logo has so few pixels that it is blurred on paper and on sharp screens.",
            "Take an SVG drawing of it, or a PNG at least 156 pixels high.",
            "light: assets/logo.png, of 120 by 40 pixels");

    static final Rule PROFILE = Rule.warning(
            "unusable-profile",
            "The file named as the profile of the press is no ICC profile for four inks. Until it is replaced, the file for"
                    + " the print shop names no output intent: it does not say how its inks will look, and is not PDF/A.",
            "Ask the printer for the ICC profile of the press and paper, such as PSOcoated_v3.icc.",
            "profile: assets/print/sRGB.icc");

    static final Rule MARGIN = Rule.error(
            "unusable-margin",
            "A margin leaves no room for the running heads, or too little for the text; or a bleed is not what printers cut.",
            "Use a length in the range that the finding names.",
            "outside: 2 mm");

    private LookRules() {}

    /** All rules about the look. */
    public static List<Rule> all() {
        return List.of(
                Legibility.LOW_CONTRAST,
                PressLegibility.LOW_CONTRAST,
                COLOUR_TWICE,
                FONT,
                LETTERS,
                DIGITS,
                COVER,
                LOGO,
                COARSE_LOGO,
                PROFILE,
                MARGIN);
    }
}
