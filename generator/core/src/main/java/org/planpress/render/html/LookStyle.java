package org.planpress.render.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.look.Face;
import org.planpress.look.Face.WebFont;
import org.planpress.look.Faces;
import org.planpress.look.Ink;
import org.planpress.look.Look;
import org.planpress.look.PageFont;
import org.planpress.model.Rgb;

/**
 * The part of the style sheet that follows from the look: its fonts as the families {@code Plan Sans} and
 * {@code Plan Serif}, what stands in for these until they have arrived, and a custom property for each colour, in light and in dark.
 */
final class LookStyle {

    private static final String SANS = "Plan Sans";
    private static final String SERIF = "Plan Serif";

    private LookStyle() {}

    /**
     * The rules.
     *
     * @param fontOfTemplates the address of a font of the templates, by its path under {@code assets/}
     */
    static String of(Look look, Function<String, String> fontOfTemplates) {
        Faces faces = look.faces();
        return face(SANS, "400", faces.regular(), fontOfTemplates)
                + face(SANS, "700", faces.bold(), fontOfTemplates)
                + face(SANS, "400; font-style: italic", faces.italic(), fontOfTemplates)
                + face(SANS, "700; font-style: italic", faces.boldItalic(), fontOfTemplates)
                + face(SERIF, "600", faces.titles(), fontOfTemplates)
                + standIn(StandInFace.SANS, SANS, "400", faces.regular())
                + standIn(StandInFace.SANS_BOLD, SANS, "700", faces.bold())
                + standIn(StandInFace.SERIF_BOLD, SERIF, "600", faces.titles())
                + ":root { " + colours(look, Ink::light) + " }\n@media screen and (prefers-color-scheme: dark) {\n"
                + "  :root { " + colours(look, Ink::dark) + " }\n}\n";
    }

    /**
     * The fonts that most pages show above the fold, in the order in which they stand on a page.
     *
     * @param fontOfTemplates as for the rules
     */
    static List<PageFont> first(Look look, Function<String, String> fontOfTemplates) {
        Faces faces = look.faces();
        return Stream.of(faces.regular(), faces.titles(), faces.bold())
                .flatMap(face -> face.web().stream())
                .distinct()
                .map(font -> address(font, fontOfTemplates))
                .map(address ->
                        new PageFont(inSite(address), "font/" + address.substring(address.lastIndexOf('.') + 1)))
                .toList();
    }

    /** The style sheet's own folder is {@code /look/}. */
    private static String inSite(String address) {
        return address.startsWith("..") ? address.substring("..".length()) : "/look/" + address;
    }

    /**
     * A font shows in the page that asked for it if it comes in time, and from the next page on if it comes late: letters that
     * change under the eyes of a reader move what is read.
     */
    private static String face(String family, String weight, Face face, Function<String, String> fontOfTemplates) {
        return face.web()
                .map(font -> "@font-face { font-family: \"" + family + "\"; font-weight: " + weight
                        + "; font-display: optional; src: url(\"" + address(font, fontOfTemplates) + "\"); }\n")
                .orElse("");
    }

    /** What stands in for a font until it has arrived. */
    private static String standIn(StandInFace standIn, String family, String weight, Face face) {
        return face.web().isEmpty() ? "" : standIn.rule(family + " Fallback", weight, face.font());
    }

    /** The style sheet lies in a folder beside that of the content's files. */
    private static String address(WebFont font, Function<String, String> fontOfTemplates) {
        if (!font.ofContent()) {
            return fontOfTemplates.apply(font.path());
        }
        try {
            return "../assets" + new URI(null, null, "/" + font.path(), null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException("a file whose name is no path: " + font.path(), impossible);
        }
    }

    private static String colours(Look look, Function<Ink, Rgb> scheme) {
        return look.inks().entrySet().stream()
                .map(ink -> "--" + ink.getKey() + ": " + scheme.apply(ink.getValue()) + ";")
                .collect(Collectors.joining(" "));
    }
}
