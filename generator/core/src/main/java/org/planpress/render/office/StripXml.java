package org.planpress.render.office;

import java.util.List;
import org.planpress.site.frame.Strip;
import org.planpress.site.frame.Strip.Outline;
import org.planpress.site.frame.Strip.Point;

/** The band of marks that each plan has for its own, as shapes. They are decoration: the words say it all. */
final class StripXml {

    private static final int UNIT = 9525;
    private static final int LEFT = 64;
    private static final int WIDTH = 1152;

    /** Shapes on a master have numbers of their own, from here on. */
    private static final int FIRST_ID = 100;

    private StripXml() {}

    private static final String GREY = "<a:schemeClr val=\"bg2\"><a:lumMod val=\"85000\"/></a:schemeClr>";

    /**
     * The marks at a place on the slide.
     *
     * @param paint {@code coloured} for the colours of the priorities, {@code white} on a dark cover, or {@code grey} for that
     *     of hairlines
     */
    static String of(OfficeLook look, Strip strip, String paint, int y, int height) {
        if (paint.equals("grey") && !isBand(strip)) {
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
                    .append(Strip.WIDTH * Strip.PARTS)
                    .append("\" h=\"")
                    .append(Strip.HEIGHT * Strip.PARTS)
                    .append("\">")
                    .append(drawn(path.outlines()))
                    .append("</a:path></a:pathLst></a:custGeom><a:solidFill>")
                    .append(paint(look, paint, path.look()))
                    .append("</a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>");
        }
        return shapes.toString();
    }

    private static String paint(OfficeLook look, String paint, String priority) {
        if (paint.equals("white")) {
            return "<a:schemeClr val=\"bg1\"/>";
        }
        return paint.equals("coloured") && priority.matches("p[1-8]") ? look.paint(priority) : GREY;
    }

    static final String DECORATIVE = "<a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative"
            + " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/></a:ext></a:extLst>";

    /** A few marks of a plan without commitments make no band; they stand on the cover alone. */
    private static boolean isBand(Strip strip) {
        return strip.paths().stream()
                .flatMap(path -> path.outlines().stream())
                .anyMatch(outline -> outline.points().get(0).x() > Strip.WIDTH * Strip.PARTS / 2);
    }

    private static String drawn(List<Outline> outlines) {
        StringBuilder out = new StringBuilder();
        for (Outline outline : outlines) {
            String step = "moveTo";
            for (Point point : outline.points()) {
                out.append("<a:")
                        .append(step)
                        .append("><a:pt x=\"")
                        .append(point.x())
                        .append("\" y=\"");
                out.append(point.y()).append("\"/></a:").append(step).append('>');
                step = "lnTo";
            }
            out.append("<a:close/>");
        }
        return out.toString();
    }
}
