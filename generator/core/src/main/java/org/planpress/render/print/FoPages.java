package org.planpress.render.print;

import java.util.HashMap;
import java.util.Map;
import org.xml.sax.Attributes;

/** How wide the regions of a document's pages are, learned from its layout masters. */
final class FoPages {

    private static final String BODY = "xsl-region-body";

    /** By name of the page master, or of the sequence of masters that it is in, and of the region; the narrowest. */
    private final Map<String, Double> widths = new HashMap<>();

    private final Map<String, Double> heights = new HashMap<>();

    private String sequence = "";
    private String master = "";
    private double page;
    private double tall;

    /** Hears of an element of the layout master set. */
    void learn(String name, Attributes attributes) {
        switch (name) {
            case "page-sequence-master" -> sequence = attributes.getValue("master-name");
            case "simple-page-master" -> {
                master = attributes.getValue("master-name");
                page = FoLength.of(attributes, "page-width", 0, 0, 595)
                        - FoLength.side(attributes, "margin", true, 0, 0)
                        - FoLength.side(attributes, "margin", false, 0, 0);
                tall = FoLength.of(attributes, "page-height", 0, 0, 842) - ends(attributes);
            }
            case "region-body" -> {
                put(attributes, BODY, body(attributes));
                heights.merge(master, tall - ends(attributes), Math::min);
            }
            case "region-before", "region-after" -> put(attributes, "xsl-" + name, page);
            case "region-start", "region-end" ->
                put(attributes, "xsl-" + name, FoLength.of(attributes, "extent", 0, page, page));
            default -> {
                String part = attributes.getValue("master-reference");
                if (part != null) {
                    heights.merge(sequence, heights.getOrDefault(part, tall), Math::min);
                    Map.copyOf(widths).forEach((key, width) -> {
                        if (key.startsWith(part + "\n")) {
                            widths.merge(sequence + key.substring(part.length()), width, Math::min);
                        }
                    });
                }
            }
        }
    }

    private double body(Attributes attributes) {
        double whole = page
                - FoLength.side(attributes, "margin", true, 0, 0)
                - FoLength.side(attributes, "margin", false, 0, 0);
        String columns = attributes.getValue("column-count");
        if (columns == null || !columns.matches("[1-9]")) {
            return whole;
        }
        int count = Integer.parseInt(columns);
        return (whole - (count - 1) * FoLength.of(attributes, "column-gap", 0, whole, 12)) / count;
    }

    /** The margins above and below. */
    private static double ends(Attributes attributes) {
        String all = attributes.getValue("margin");
        String[] sides = (all == null ? "0" : all.strip()).split("\\s+", -1);
        double above = FoLength.of(sides[0], 0, 0).orElse(0);
        double below = FoLength.of(sides[sides.length > 2 ? 2 : 0], 0, 0).orElse(0);
        return FoLength.of(attributes, "margin-top", 0, 0, above)
                + FoLength.of(attributes, "margin-bottom", 0, 0, below);
    }

    /** How tall the text of a page is. */
    double height(String reference) {
        return heights.getOrDefault(reference, tall);
    }

    private void put(Attributes attributes, String usual, double width) {
        String region = attributes.getValue("region-name");
        widths.merge(master + "\n" + (region == null ? usual : region), width, Math::min);
    }

    /** The width of the region that a flow goes to; of the footnotes' separator that of the text. */
    double width(String reference, String flow) {
        Double known = widths.get(reference + "\n" + flow);
        return known != null ? known : widths.getOrDefault(reference + "\n" + BODY, page);
    }
}
