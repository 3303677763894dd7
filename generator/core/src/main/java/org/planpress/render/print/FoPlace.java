package org.planpress.render.print;

import org.planpress.render.print.PrintType.Face;
import org.xml.sax.Attributes;

/**
 * Where a text stands on the page, as far as it decides how wide the text may be: the rules of formatting objects for
 * the widths of boxes, as much of them as the templates use. All lengths are in points.
 *
 * @param area the width of the box that indents count in: a page's text, a column of a table, a container
 * @param start the indent at the start
 * @param end the indent at the end
 * @param list the indent of the list around it
 * @param between from the start of an item's label to the start of its body
 * @param gap between label and body
 * @param size the size of the letters
 * @param face the letters
 */
record FoPlace(double area, double start, double end, double list, double between, double gap, double size, Face face) {

    private static final double TOLERANCE = 0.5;

    /** FOP's distances, for lists that state none. */
    static FoPlace ofPage(double area) {
        return new FoPlace(area, 0, 0, 0, 24, 6, 12, Face.PLAIN);
    }

    /** How wide a line may be. */
    double room() {
        return Math.max(0, area - start - end);
    }

    /** The same for what is measured: without what the typesetter does between pairs of letters. */
    double safeRoom() {
        return room() - TOLERANCE;
    }

    FoPlace inArea(double width) {
        return new FoPlace(width, start, end, list, between, gap, size, face);
    }

    /** The place inside an element. */
    FoPlace inside(String name, Attributes attributes) {
        FoPlace set = set(attributes);
        return switch (name) {
            case "block",
                    "list-item",
                    "table",
                    "table-header",
                    "table-body",
                    "table-row",
                    "list-item-label",
                    "list-item-body",
                    "flow" -> set.indented(attributes);
            case "list-block" -> {
                FoPlace indented = set.indented(attributes);
                yield new FoPlace(
                        indented.area,
                        indented.start,
                        indented.end,
                        indented.start,
                        indented.between,
                        indented.gap,
                        indented.size,
                        indented.face);
            }
            case "block-container" -> {
                FoPlace indented = set.indented(attributes);
                double own = FoLength.of(attributes, "width", size, indented.room(), indented.room());
                yield indented.inArea(own);
            }
            case "table-cell" ->
                set.indented(attributes)
                        .inArea(area
                                - FoLength.side(attributes, "padding", true, set.size, area)
                                - FoLength.side(attributes, "padding", false, set.size, area)
                                - (FoLength.border(attributes, true) + FoLength.border(attributes, false)) / 2);
            default -> set;
        };
    }

    /** The same place in other letters, and for lists with other distances. */
    private FoPlace set(Attributes attributes) {
        double letters = FoLength.of(attributes, "font-size", size, size, size);
        String family = attributes.getValue("font-family");
        String style = attributes.getValue("font-style");
        String weight = attributes.getValue("font-weight");
        Face chosen = new Face(
                family == null ? face.family() : family.split(",", -1)[0].strip(),
                style == null ? face.italic() : style.equals("italic"),
                weight == null ? face.bold() : weight.equals("bold") || weight.matches("[6-9]00"));
        return new FoPlace(
                area,
                start,
                end,
                list,
                FoLength.of(attributes, "provisional-distance-between-starts", letters, room(), between),
                FoLength.of(attributes, "provisional-label-separation", letters, room(), gap),
                letters,
                chosen);
    }

    private FoPlace indented(Attributes attributes) {
        double left = indent(attributes, "start-indent", true, start);
        double right = indent(attributes, "end-indent", false, end);
        return new FoPlace(area, left, right, list, between, gap, size, face);
    }

    private double indent(Attributes attributes, String name, boolean atStart, double inherited) {
        String written = attributes.getValue(name);
        if ("body-start()".equals(written)) {
            return list + between;
        }
        if ("label-end()".equals(written)) {
            return area - (list + between - gap);
        }
        if (written != null) {
            return FoLength.of(written, size, area).orElse(inherited);
        }
        String side = atStart ? "margin-left" : "margin-right";
        boolean hasMargin = attributes.getValue("margin") != null || attributes.getValue(side) != null;
        return hasMargin
                ? inherited
                        + FoLength.side(attributes, "margin", atStart, size, area)
                        + FoLength.side(attributes, "padding", atStart, size, area)
                        + FoLength.border(attributes, atStart)
                : inherited;
    }
}
