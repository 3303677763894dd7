package org.planpress.render.office;

import org.planpress.site.frame.Strip;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The band of marks that each plan has for its own, as shapes. They are decoration: the words say it all. */
final class StripXml {

    private static final int UNIT = 9525;
    private static final int LEFT = 64;
    private static final int WIDTH = 1152;

    /** The strip is drawn 1,000 wide and 14 high; a shape counts in tenths of that. */
    private static final int TENTHS = 10;

    private static final int BOX_WIDTH = 1000;
    private static final int BOX_HEIGHT = 14;

    /** Shapes on a master have numbers of their own, from here on. */
    private static final int FIRST_ID = 100;

    private static final Pattern STEP = Pattern.compile("([MhvlzHV])([^MhvlzHV]*)");
    private static final Pattern STARTS = Pattern.compile("M([0-9.]+)");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]*\\.?[0-9]+");

    private StripXml() {}

    /** The marks, in the colours of the priorities or all in that of hairlines, at a place on the slide. */
    static String of(Strip strip, boolean coloured, int y, int height) {
        if (!coloured && !isBand(strip)) {
            return "";
        }
        StringBuilder shapes = new StringBuilder();
        int id = FIRST_ID;
        for (Strip.Path path : strip.paths()) {
            shapes.append("<p:sp><p:nvSpPr><p:cNvPr id=\"")
                    .append(id++)
                    .append("\" name=\"Marks\" descr=\"\">")
                    .append(DECORATIVE)
                    .append("</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn=\"1\"/></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"")
                    .append(LEFT * UNIT)
                    .append("\" y=\"")
                    .append(y * UNIT)
                    .append("\"/><a:ext cx=\"")
                    .append(WIDTH * UNIT)
                    .append("\" cy=\"")
                    .append(height * UNIT)
                    .append("\"/></a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/>")
                    .append("<a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path w=\"")
                    .append(BOX_WIDTH * TENTHS)
                    .append("\" h=\"")
                    .append(BOX_HEIGHT * TENTHS)
                    .append("\">")
                    .append(drawn(path.d()))
                    .append("</a:path></a:pathLst></a:custGeom><a:solidFill><a:schemeClr val=\"")
                    .append(colour(path.look(), coloured))
                    .append("</a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>");
        }
        return shapes.toString();
    }

    static final String DECORATIVE = "<a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative"
            + " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/></a:ext></a:extLst>";

    /** A few marks of a plan without commitments make no band; they stand on the cover alone. */
    private static boolean isBand(Strip strip) {
        return strip.paths().stream()
                        .flatMap(path -> STARTS.matcher(path.d()).results())
                        .mapToDouble(found -> Double.parseDouble(found.group(1)))
                        .max()
                        .orElse(0)
                > BOX_WIDTH / 2.0;
    }

    private static String colour(String look, boolean coloured) {
        boolean priority = look.matches("p[1-4]");
        return coloured && priority
                ? look.replace("p", "accent") + "\"/>"
                : "bg2\"><a:lumMod val=\"85000\"/></a:schemeClr>";
    }

    /** The path of a drawing for pages as the path of a shape. */
    private static String drawn(String path) {
        StringBuilder out = new StringBuilder();
        double x = 0;
        double y = 0;
        Matcher steps = STEP.matcher(path);
        while (steps.find()) {
            double[] by = NUMBER.matcher(steps.group(2))
                    .results()
                    .mapToDouble(found -> Double.parseDouble(found.group()))
                    .toArray();
            switch (steps.group(1)) {
                case "M" -> {
                    x = by[0];
                    y = by[1];
                    out.append("<a:moveTo>").append(point(x, y)).append("</a:moveTo>");
                }
                case "z" -> out.append("<a:close/>");
                default -> {
                    x += steps.group(1).equals("v") ? 0 : by[0];
                    y += steps.group(1).equals("v") ? by[0] : by.length > 1 ? by[1] : 0;
                    out.append("<a:lnTo>").append(point(x, y)).append("</a:lnTo>");
                }
            }
        }
        return out.toString();
    }

    private static String point(double x, double y) {
        return "<a:pt x=\"" + Math.round(x * TENTHS) + "\" y=\"" + Math.round(y * TENTHS) + "\"/>";
    }
}
