package org.planpress.render.print;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.planpress.look.DraftMark;
import org.planpress.look.Ink;
import org.planpress.look.Look;
import org.planpress.model.Cmyk;

/** The colours of a look in the words of formatting objects and of drawings: those of screens, or four inks. */
record Inks(Variant variant, Look look) {

    private static final Pattern TOKEN = Pattern.compile("var\\(--([a-z0-9-]+)\\)");

    /** A colour of text, rules and areas. */
    String ink(String token) {
        Ink ink = look.ink(token);
        return variant == Variant.PRESS
                ? "cmyk(" + parts(ink.press()) + ")"
                : ink.light().hex();
    }

    /** A colour in a drawing, for an attribute or a style; what cannot mix inks takes the first. */
    String paint(String token) {
        return paint(look.ink(token));
    }

    /** The colour of the word behind the pages of a draft, in a drawing. */
    String draftMark() {
        return paint(DraftMark.of(look));
    }

    private String paint(Ink ink) {
        String hex = ink.light().hex();
        return variant == Variant.PRESS ? hex + " device-cmyk(" + parts(ink.press()) + ")" : hex;
    }

    boolean has(String token) {
        return look.inks().containsKey(token);
    }

    /** A stylesheet of drawings with its {@code var(--token)} replaced: the engine that draws knows no functions. */
    String fill(String style) {
        return TOKEN.matcher(style).replaceAll((MatchResult found) -> paint(found.group(1)));
    }

    private static String parts(Cmyk press) {
        return String.format(
                Locale.ROOT,
                "%.2f,%.2f,%.2f,%.2f",
                press.cyan() / 100.0,
                press.magenta() / 100.0,
                press.yellow() / 100.0,
                press.black() / 100.0);
    }
}
