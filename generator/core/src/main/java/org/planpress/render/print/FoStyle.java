package org.planpress.render.print;

import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How things look in print, as attributes of formatting objects: letters and the looks of prose from {@link PageFile}, grown
 * for the variant. What prose is, such as a quote or a table, and what it must keep together is said here.
 */
record FoStyle(Variant variant, Inks inks, PageFile page) {

    static final String PICTURE =
            "content-width=\"scale-down-to-fit\" content-height=\"scale-down-to-fit\" width=\"100%\" scaling=\"uniform\"";

    private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?)(pt|mm)");

    /** Lines in large print are further apart than on a page of small letters. */
    private static final double LARGE_LINE = 1.35;

    /** Headings of prose below this level look like those of it. */
    private static final int LOWEST = 4;

    String paragraph() {
        return look("paragraph") + " widows=\"2\" orphans=\"2\"";
    }

    String quote() {
        return "role=\"BlockQuote\" " + look("quote");
    }

    String verbatim() {
        return "white-space-collapse=\"false\" white-space-treatment=\"preserve\" linefeed-treatment=\"preserve\""
                + " wrap-option=\"wrap\" " + look("verbatim");
    }

    String pause() {
        return look("pause");
    }

    String list() {
        return look("list");
    }

    String item() {
        return look("item") + " keep-together.within-page=\"5\"";
    }

    String table() {
        return "table-layout=\"fixed\" width=\"100%\" " + look("table");
    }

    String headCell() {
        return look("head-cell") + " display-align=\"after\"";
    }

    String cell() {
        return look("cell");
    }

    /** The words of emphasis; slanted letters are hard for some to read, so large print stresses by weight. */
    String emphasis() {
        return variant == Variant.LARGE_PRINT ? "font-weight=\"700\"" : "font-style=\"italic\"";
    }

    /** The number of a note: raised, with a line height of its own, or it would push its line down. */
    String raised() {
        return variant == Variant.LARGE_PRINT ? "" : "baseline-shift=\"3.5pt\" line-height=\"6pt\" font-size=\"70%\"";
    }

    /** What stands for a note's number: in large print nothing is small, so brackets tell it from the words. */
    String number(int number) {
        return variant == Variant.LARGE_PRINT ? "[" + number + "]" : Integer.toString(number);
    }

    /** A note at the foot of a page; all that it could take over from the place of its call is set back. */
    String note() {
        return look("footnote") + " font-style=\"normal\" text-align=\"start\" start-indent=\"0mm\" end-indent=\"0mm\"";
    }

    /** The colour of links. */
    String link() {
        return inks.ink("link");
    }

    /** A heading of level 1 to 6, kept with what follows. */
    String heading(int level) {
        return "role=\"H" + level + "\" " + look("heading-" + Math.min(LOWEST, level))
                + " keep-with-next.within-page=\"always\" keep-together.within-page=\"always\"";
    }

    /**
     * Letters by their name.
     *
     * @throws IllegalArgumentException if the page has no such letters
     */
    String type(String name) {
        PageFile.Type type = page.types().get(name);
        if (type == null) {
            throw new IllegalArgumentException("there are no letters '" + name + "' in " + PageFile.NAME);
        }
        double line = type.leading() / type.size();
        double height =
                variant == Variant.LARGE_PRINT && type.size() < Variant.LARGE ? Math.max(line, LARGE_LINE) : line;
        return "font-family=\"" + type.family() + "\" font-weight=\"" + type.weight() + "\" font-size=\""
                + pt(type.size()) + "\" line-height=\"" + Variant.plain(height) + "\"";
    }

    private String look(String name) {
        StringBuilder attributes = new StringBuilder();
        Map<String, String> declared = Objects.requireNonNull(page.prose().get(name), name);
        declared.forEach((attribute, value) -> {
            attributes.append(attributes.isEmpty() ? "" : " ");
            attributes.append(
                    attribute.equals("type")
                            ? type(value)
                            : attribute + "=\"" + inks.fill(grown(attribute, value)) + "\"");
        });
        return attributes.toString();
    }

    /** Lengths of a declaration as the variant has them. */
    private String grown(String attribute, String value) {
        return LENGTH.matcher(value).replaceAll((MatchResult found) -> {
            double length = Double.parseDouble(found.group(1));
            String unit = found.group(2);
            if (attribute.equals("font-size")) {
                return pt(length);
            }
            if (attribute.startsWith("provisional")) {
                return Variant.plain(variant.width(length)) + unit;
            }
            return attribute.startsWith("space") ? Variant.plain(variant.space(length)) + unit : found.group();
        });
    }

    /** A size of letters. */
    String pt(double size) {
        return Variant.plain(variant.letters(size)) + "pt";
    }

    /** A space between lines or parts. */
    String gap(double size) {
        return Variant.plain(variant.space(size)) + "pt";
    }

    /** The width of a column that holds letters. */
    String mm(double size) {
        return Variant.plain(variant.width(size)) + "mm";
    }
}
