package org.planpress.compile;

import java.util.List;
import org.planpress.finding.Rule;

/** What a print shop would stumble over; {@code planpress press} alone tells it. */
final class PressRules {

    static final Rule FONT = Rule.error(
            "press-font",
            "Letters of the press file are of a font that is not in it; planpress press tells so.",
            "Take a font that may be embedded, in the theme or in what a picture holds.",
            "a drawing with letters of Helvetica");

    static final Rule INK = Rule.warning(
            "press-ink",
            "Something in the press file has more than 300 percent of ink, which paper does not dry; planpress press tells so.",
            "Give the colour fewer inks in the theme, or save the picture with a profile that keeps the limit.",
            "press: 100 90 80 60");

    static final Rule COLOUR = Rule.warning(
            "press-colour",
            "Something in the press file is in a colour of screens, which the print shop has to turn into inks; planpress press tells so.",
            "Name your printer's profile in the theme, so that pictures become inks here.",
            "a photograph in a plan without a profile");

    static final Rule PICTURE = Rule.warning(
            "press-picture",
            "A picture in the press file has fewer than 200 pixels to an inch where it stands; planpress press tells so.",
            "Take a larger version of it.",
            "a photograph of 600 pixels over the whole width");

    static final Rule BOXES = Rule.error(
            "press-boxes",
            "A page of the press file does not say where it is cut, or its artwork reaches less far over that edge than the theme asks"
                    + " for; planpress press tells so.",
            "Keep the sheets of print/frame.ftlx, which have their bleed from 'bleed' of 'print' in the theme, or give a sheet of your"
                    + " own the same fox:bleed.",
            "a sheet of a template without fox:bleed");

    static final Rule PROFILE = Rule.warning(
            "press-profile",
            "The press file does not say for which press it is made; planpress press tells so.",
            "Ask your printer for the ICC profile of the press and name it as 'profile' of 'print' in the theme.",
            "print:\n  margins: 20 mm");

    static final Rule BLANK = Rule.note(
            "press-blank",
            "Blank pages fill the last sheet of four pages; planpress press tells so.",
            "Nothing needs to be done. With fewer pages, or with so many more, the sheets are full.",
            "a plan of 81 pages");

    static final Rule UNSAID = Rule.warning(
            "press-imprint",
            "The printed plan says who printed it or its ISBN, and not the other; planpress press tells so.",
            "Give both 'imprint' and 'isbn' of 'print' in site.yml, or neither.",
            "print:\n  isbn: 978-1-00-000000-0");

    private PressRules() {}

    static List<Rule> all() {
        return List.of(FONT, INK, COLOUR, PICTURE, BOXES, PROFILE, BLANK, UNSAID);
    }
}
