package org.planpress.render.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.planpress.look.Faces;
import org.planpress.render.office.Story.Style;

/**
 * The styles of a story for layout programs, by the names of those of the text document, with the fonts that people install.
 *
 * @param styles of paragraphs and of letters
 * @param faces the fonts
 */
record InCopyStyles(List<Style> styles, Faces faces) {

    /** Letters without a style. */
    static final String PLAIN = "$ID/[No character style]";

    static final String TABLE = "Plan Table";
    static final String CELL = "Plan Cell";

    private static final String NO_PARAGRAPH = "$ID/[No paragraph style]";

    /** A line is so much higher than its letters, before what a style wants. */
    private static final double NATURAL_LINE = 1.15;

    private static final double USUAL_SIZE = 11;

    /** The definitions, which stand before the story. */
    String written() {
        StringBuilder out = new StringBuilder();
        out.append("<RootCharacterStyleGroup Self=\"letters\">\n").append(style("CharacterStyle", PLAIN, "", ""));
        styles.stream().filter(Style::letters).forEach(style -> out.append(letters(style)));
        out.append(style(
                        "CharacterStyle",
                        "StrongEmphasis",
                        " FontStyle=\"Bold Italic\"",
                        based("CharacterStyle/" + PLAIN)))
                .append("</RootCharacterStyleGroup>\n<RootParagraphStyleGroup Self=\"paragraphs\">\n")
                .append(style("ParagraphStyle", NO_PARAGRAPH, "", ""));
        styles.stream().filter(style -> !style.letters()).forEach(style -> out.append(paragraphs(style)));
        out.append("</RootParagraphStyleGroup>\n<RootCellStyleGroup Self=\"cells\">\n")
                .append(style("CellStyle", CELL, "", ""))
                .append("</RootCellStyleGroup>\n<RootTableStyleGroup Self=\"tables\">\n")
                .append(style("TableStyle", TABLE, "", ""))
                .append("</RootTableStyleGroup>\n");
        return out.toString();
    }

    private String letters(Style style) {
        String look = fontStyle(style)
                + style.size().map(size -> " PointSize=\"" + plain(size) + "\"").orElse("")
                + (style.name().equals("FootnoteReference") ? " Position=\"Superscript\"" : "");
        return style("CharacterStyle", style.name(), look, based("CharacterStyle/" + PLAIN));
    }

    private String paragraphs(Style style) {
        double size = style.size().orElse(USUAL_SIZE);
        String list = style.list().isEmpty()
                ? ""
                : " BulletsAndNumberingListType=\""
                        + (style.list().equals("ListBullet") ? "BulletList" : "NumberedList")
                        + "\" LeftIndent=\"20\" FirstLineIndent=\"-20\"";
        String look = fontStyle(style)
                + (style.size().isPresent() || style.base().isEmpty() ? " PointSize=\"" + plain(size) + "\"" : "")
                + space("SpaceBefore", style.before())
                + space("SpaceAfter", style.after())
                + (style.name().startsWith("Heading") || style.name().equals("Caption") ? " KeepWithNext=\"1\"" : "")
                + (style.indent() > 0 ? " LeftIndent=\"" + plain(style.indent()) + "\"" : "")
                + list;
        String leading = style.line() > 0
                ? "<Leading type=\"unit\">" + plain(size * NATURAL_LINE * style.line()) + "</Leading>"
                : "";
        String font = style.titles()
                ? font(faces.titles().font().family())
                : style.base().isEmpty() ? font(faces.regular().font().family()) : "";
        return style(
                "ParagraphStyle",
                style.name(),
                look,
                based("ParagraphStyle/" + style.base().orElse(NO_PARAGRAPH)) + font + leading);
    }

    private static String font(String family) {
        return "<AppliedFont type=\"string\">" + Xml.escaped(family) + "</AppliedFont>";
    }

    /** The letters of titles are of one weight, which has a name of its own. */
    private String fontStyle(Style style) {
        if (style.titles()) {
            return " FontStyle=\"" + Xml.escaped(faces.titles().font().style()) + "\"";
        }
        String name = (style.bold() ? "Bold" : "")
                + (style.bold() && style.italic() ? " " : "")
                + (style.italic() ? "Italic" : "");
        return name.isEmpty() ? "" : " FontStyle=\"" + name + "\"";
    }

    private static String based(String style) {
        return "<BasedOn type=\"object\">" + style + "</BasedOn>";
    }

    private static String style(String kind, String name, String look, String properties) {
        String inside = properties.isEmpty() ? "/>\n" : "><Properties>" + properties + "</Properties></" + kind + ">\n";
        return "<" + kind + " Self=\"" + kind + "/" + name + "\" Name=\"" + name + "\"" + look + inside;
    }

    private static String space(String name, Optional<Double> points) {
        return points.map(space -> " " + name + "=\"" + plain(space) + "\"").orElse("");
    }

    static String plain(double points) {
        return BigDecimal.valueOf(points)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
