package org.planpress.render.office;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import org.planpress.render.office.NativeChart.Rows;

/** The parts that charts of all kinds are written with. */
final class ChartXml {

    private static final int EMU_IN_POINT = 12_700;

    private final OfficeLook look;
    private final String language;

    ChartXml(OfficeLook look, String language) {
        this.look = look;
        this.language = language;
    }

    /** A whole chart. */
    String space(String plot) {
        return "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<c:date1904 val=\"0\"/><c:lang val=\"" + language + "\"/><c:roundedCorners val=\"0\"/>"
                + "<c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea>" + plot + "</c:plotArea>"
                + "<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>"
                + "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>" + lettering(14, "tx1", false)
                + "</c:chartSpace>";
    }

    static String inside(double x, double y, double width, double height) {
        return "<c:layout><c:manualLayout><c:layoutTarget val=\"inner\"/><c:xMode val=\"edge\"/><c:yMode val=\"edge\"/>"
                + "<c:x val=\"" + x + "\"/><c:y val=\"" + y + "\"/><c:w val=\"" + width + "\"/><c:h val=\"" + height
                + "\"/></c:manualLayout></c:layout>";
    }

    /** A series: its name, its looks and marks, its labels, and what it is drawn from. */
    static String series(int at, String name, String looks, String labels, Rows rows, List<OptionalDouble> values) {
        return "<c:ser><c:idx val=\"" + at + "\"/><c:order val=\"" + at + "\"/><c:tx><c:strRef><c:f>"
                + NativeChart.head(at + 1) + "</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>"
                + Xml.escaped(name) + "</c:v></c:pt></c:strCache></c:strRef></c:tx>" + looks + labels + "<c:cat>"
                + rows(rows) + "</c:cat><c:val><c:numRef><c:f>"
                + NativeChart.cells(at + 1, rows.count()) + "</c:f>" + numbers(values, "General")
                + "</c:numRef></c:val>";
    }

    private static String rows(Rows rows) {
        String from = "<c:f>" + NativeChart.cells(0, rows.count()) + "</c:f>";
        return rows instanceof Rows.Days days
                ? "<c:numRef>" + from + numbers(days.numbers(), Rows.Days.FORMAT) + "</c:numRef>"
                : "<c:strRef>" + from + words(rows.names()) + "</c:strRef>";
    }

    private static String words(List<String> names) {
        StringBuilder out = new StringBuilder("<c:strCache><c:ptCount val=\"" + names.size() + "\"/>");
        for (int at = 0; at < names.size(); at++) {
            out.append(point(at, Xml.escaped(names.get(at))));
        }
        return out + "</c:strCache>";
    }

    private static String numbers(List<OptionalDouble> values, String format) {
        StringBuilder out = new StringBuilder(
                "<c:numCache><c:formatCode>" + format + "</c:formatCode><c:ptCount val=\"" + values.size() + "\"/>");
        for (int at = 0; at < values.size(); at++) {
            if (values.get(at).isPresent()) {
                out.append(point(at, plain(values.get(at).getAsDouble())));
            }
        }
        return out + "</c:numCache>";
    }

    private static String point(int at, String value) {
        return "<c:pt idx=\"" + at + "\"><c:v>" + value + "</c:v></c:pt>";
    }

    static String plain(double value) {
        return BigDecimal.valueOf(value).toPlainString();
    }

    String line(String colour, double points, String dash) {
        return "<c:spPr><a:ln w=\"" + Math.round(points * EMU_IN_POINT) + "\" cap=\"flat\">" + fill(colour)
                + "<a:prstDash val=\"" + dash + "\"/><a:round/></a:ln></c:spPr>";
    }

    static String noLine() {
        return "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";
    }

    /** A colour of the theme where it has one, so that a change of the theme changes it. */
    String fill(String colour) {
        String of =
                switch (colour) {
                    case "ink" -> "<a:schemeClr val=\"tx1\"/>";
                    case "muted" -> "<a:schemeClr val=\"tx2\"/>";
                    case "c-bar" -> "<a:schemeClr val=\"accent5\"/>";
                    case "edge" -> "<a:schemeClr val=\"accent6\"/>";
                    default -> "<a:srgbClr val=\"" + look.ink(colour) + "\"/>";
                };
        return "<a:solidFill>" + of + "</a:solidFill>";
    }

    /** A label with words of its own beside one point, moved up or down by a part of the chart's height. */
    String label(int point, String words, String colour, boolean strong, double moved) {
        return "<c:dLbl><c:idx val=\"" + point + "\"/><c:layout><c:manualLayout><c:x val=\"0\"/><c:y val=\""
                + plain(moved)
                + "\"/></c:manualLayout></c:layout><c:tx><c:rich><a:bodyPr wrap=\"none\" lIns=\"38100\" tIns=\"0\" rIns=\"0\""
                + " bIns=\"0\" anchor=\"ctr\"><a:spAutoFit/></a:bodyPr><a:p><a:pPr><a:defRPr sz=\"1800\"/></a:pPr><a:r>"
                + "<a:rPr lang=\"" + language + "\" sz=\"1800\" b=\"" + (strong ? 1 : 0) + "\">" + fill(colour)
                + "</a:rPr><a:t>" + Xml.escaped(words) + "</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val=\"r\"/>"
                + shown(false) + "</c:dLbl>";
    }

    static String shown(boolean value) {
        return "<c:showLegendKey val=\"0\"/><c:showVal val=\"" + (value ? 1 : 0) + "\"/><c:showCatName val=\"0\"/>"
                + "<c:showSerName val=\"" + (value ? 0 : 1)
                + "\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";
    }

    static String noOthers() {
        return "<c:showLegendKey val=\"0\"/><c:showVal val=\"0\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/>"
                + "<c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";
    }

    String lettering(int points, String colour, boolean strong) {
        return "<c:txPr><a:bodyPr rot=\"0\" vert=\"horz\"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"" + points * 100
                + "\" b=\""
                + (strong ? 1 : 0) + "\"><a:solidFill><a:schemeClr val=\"" + colour
                + "\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/></a:defRPr></a:pPr><a:endParaRPr lang=\"" + language
                + "\"/></a:p></c:txPr>";
    }
}
