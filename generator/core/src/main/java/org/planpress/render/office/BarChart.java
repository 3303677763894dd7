package org.planpress.render.office;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.planpress.render.office.NativeChart.Rows;
import org.planpress.site.chart.Progress;
import org.planpress.site.chart.Progress.Bar;
import org.planpress.words.Voice;

/** How far each of several tasks is, as bars that an editor can change. */
final class BarChart {

    private static final double LEFT = 0.5;
    private static final double WIDTH = 0.36;

    private BarChart() {}

    static NativeChart of(Voice voice, Progress spec, ChartXml xml) {
        String head = voice.say(OfficeMessage.Label.CHART_DONE);
        Rows names = new Rows.Named(spec.bars().stream().map(Bar::name).toList());
        List<OptionalDouble> done = spec.bars().stream()
                .map(bar -> OptionalDouble.of(bar.percent()))
                .toList();
        String looks = "<c:spPr>" + xml.fill("c-bar") + "</c:spPr><c:invertIfNegative val=\"0\"/>" + late(spec, xml);
        String plot = ChartXml.inside(LEFT, 0.02, WIDTH, 0.96)
                + "<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>"
                + ChartXml.series(0, head, looks, labels(spec, xml), names, done)
                + "</c:ser><c:gapWidth val=\"60\"/><c:axId val=\"1001\"/><c:axId val=\"1002\"/></c:barChart>"
                + axes(xml);
        return new NativeChart(xml.space(plot), List.of(head), names, List.of(done), "0\"%\"");
    }

    private static String late(Progress spec, ChartXml xml) {
        StringBuilder out = new StringBuilder();
        IntStream.range(0, spec.bars().size())
                .filter(at -> spec.bars().get(at).late())
                .forEach(at -> out.append("<c:dPt><c:idx val=\"")
                        .append(at)
                        .append("\"/><c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/><c:spPr>")
                        .append(xml.fill("c-worse"))
                        .append("</c:spPr></c:dPt>"));
        return out.toString();
    }

    /** The words say that a task is late, so that its colour need not. */
    private static String labels(Progress spec, ChartXml xml) {
        StringBuilder out = new StringBuilder("<c:dLbls>");
        for (int at = 0; at < spec.bars().size(); at++) {
            Bar bar = spec.bars().get(at);
            out.append(xml.label(at, bar.shown(), bar.late() ? "c-worse" : "ink", bar.late(), 0)
                    .replace("<c:dLblPos val=\"r\"/>", "<c:dLblPos val=\"outEnd\"/>"));
        }
        return out + ChartXml.noOthers() + "</c:dLbls>";
    }

    private static String axes(ChartXml xml) {
        return "<c:catAx><c:axId val=\"1001\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling><c:delete val=\"0\"/>"
                + "<c:axPos val=\"l\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
                + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>" + xml.line("edge", 1, "solid")
                + xml.lettering(18, "tx1", false)
                + "<c:crossAx val=\"1002\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/>"
                + "<c:lblOffset val=\"100\"/><c:tickLblSkip val=\"1\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>"
                + "<c:valAx><c:axId val=\"1002\"/><c:scaling><c:orientation val=\"minMax\"/><c:max val=\"100\"/>"
                + "<c:min val=\"0\"/></c:scaling><c:delete val=\"1\"/><c:axPos val=\"t\"/><c:numFmt formatCode=\"0&quot;%&quot;\""
                + " sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos"
                + " val=\"nextTo\"/><c:crossAx val=\"1001\"/><c:crosses val=\"min\"/><c:crossBetween val=\"between\"/></c:valAx>";
    }
}
