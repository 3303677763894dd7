package org.planpress.render.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.planpress.render.chart.Apart;
import org.planpress.render.office.NativeChart.Rows;
import org.planpress.site.chart.ChartMessage;
import org.planpress.site.chart.ControlLine;
import org.planpress.site.chart.ControlLine.Mark;
import org.planpress.site.chart.ControlLine.Point;
import org.planpress.site.chart.ControlLine.Standing;
import org.planpress.site.chart.ControlLine.Stretch;
import org.planpress.site.chart.Scale;
import org.planpress.words.Voice;

/** Values along time with their average, limits and target, as a chart that an editor can change. */
final class LineChart {

    /** The part of the chart that lines are drawn in; to the right stand their names. */
    private static final double LEFT = 0.12;

    private static final double TOP = 0.03;
    private static final double WIDTH = 0.58;
    private static final double HEIGHT = 0.84;

    /** Between two names of lines, as a part of the height. */
    private static final double SPACING = 0.085;

    /** More periods than these stand on a scale of time, where not every one is named. */
    private static final int MOST_NAMES = 6;

    private final Voice voice;
    private final ControlLine spec;
    private final ChartXml xml;
    private final SheetFormat format;
    private final Scale scale;
    private final List<Series> series = new ArrayList<>();

    /** A line: its name, its values by point, how it is drawn, and the words at its end, if it has any. */
    private record Series(String name, List<OptionalDouble> values, String looks, String words, String colour) {

        int end() {
            return IntStream.range(0, values.size())
                    .filter(at -> values.get(at).isPresent())
                    .max()
                    .orElse(0);
        }
    }

    private LineChart(Voice voice, ControlLine spec, ChartXml xml) {
        this.voice = voice;
        this.spec = spec;
        this.xml = xml;
        this.format = new SheetFormat(spec.format());
        this.scale = Scale.of(List.of(spec));
    }

    /**
     * The chart of some values.
     *
     * @param measure what they are values of
     */
    static NativeChart of(Voice voice, ControlLine spec, String measure, ChartXml xml) {
        return new LineChart(voice, spec, xml).chart(measure);
    }

    private NativeChart chart(String measure) {
        values(measure);
        if (!spec.stretches().isEmpty()) {
            Stretch last = spec.stretches().get(spec.stretches().size() - 1);
            String dashed = looks(xml.line("edge", 1.5, "dash"));
            level(OfficeMessage.Label.CHART_AVERAGE, Stretch::mean, last, looks(xml.line("edge", 1.5, "solid")));
            level(OfficeMessage.Label.CHART_UPPER, spec::upper, last, dashed);
            level(OfficeMessage.Label.CHART_LOWER, spec::lower, last, dashed);
        }
        spec.target()
                .ifPresent(target -> add(
                        target.words(),
                        IntStream.range(0, spec.points().size())
                                .mapToObj(target::at)
                                .toList(),
                        looks(xml.line("c-target", 1.75, "lgDashDot")),
                        target.words(),
                        "c-target"));
        unusual();
        Rows rows = spec.points().size() > MOST_NAMES
                ? new Rows.Days(spec.points().stream().map(Point::start).toList())
                : new Rows.Named(spec.points().stream().map(Point::name).toList());
        return new NativeChart(
                xml.space(plot(rows)),
                series.stream().map(Series::name).toList(),
                rows,
                series.stream().map(Series::values).map(this::stored).toList(),
                format.cells());
    }

    private void values(String measure) {
        List<OptionalDouble> values = spec.points().stream()
                .map(point -> point.happened() ? point.value() : OptionalDouble.empty())
                .toList();
        Series line = new Series(measure, values, "", "", "");
        Point newest = spec.points().get(line.end());
        add(
                measure,
                values,
                xml.line("c-bar", 2.25, "solid") + marker("circle", 5, "c-bar"),
                newest.happened() ? newest(newest) : "",
                colour(newest.mark()));
        for (Standing standing : List.of(Standing.FORECAST, Standing.MADE_UP)) {
            if (spec.points().stream().anyMatch(point -> point.isAhead() && point.standing() == standing)) {
                ahead(standing);
            }
        }
    }

    /** The newest value by its period; it says so if it may still change. */
    private String newest(Point newest) {
        return voice.say(new ChartMessage.ValueAt(
                newest.name(), spec.format().narrow(newest.value().orElseThrow()), newest.standing()));
    }

    /** Values that did not happen, dashed, from the value before them on. */
    private void ahead(Standing standing) {
        List<OptionalDouble> values = IntStream.range(0, spec.points().size())
                .mapToObj(at -> isAhead(at, standing) || isAhead(at + 1, standing)
                        ? spec.points().get(at).value()
                        : OptionalDouble.empty())
                .toList();
        String name = voice.say(new OfficeMessage.ChartAhead(standing));
        Series line = new Series(name, values, "", "", "");
        add(
                name,
                values,
                looks(xml.line("c-bar", 2.25, "sysDash")),
                end(name, values.get(line.end()).orElseThrow()),
                "muted");
    }

    private boolean isAhead(int at, Standing standing) {
        return at < spec.points().size()
                && spec.points().get(at).isAhead()
                && spec.points().get(at).standing() == standing;
    }

    private void level(OfficeMessage what, ToDoubleFunction<Stretch> of, Stretch last, String looks) {
        List<OptionalDouble> values = IntStream.range(0, spec.points().size())
                .mapToObj(at -> spec.stretches().stream()
                        .filter(stretch -> stretch.from() <= at && at <= stretch.to())
                        .mapToDouble(of)
                        .reduce((one, next) -> next))
                .toList();
        String name = voice.say(what);
        add(name, values, looks, end(name, of.applyAsDouble(last)), "muted");
    }

    private String end(String name, double value) {
        return voice.say(new OfficeMessage.ChartEnd(name, spec.format().narrow(value)));
    }

    private void add(String name, List<OptionalDouble> values, String looks, String words, String colour) {
        series.add(new Series(name, values, looks, words, colour));
    }

    private static String looks(String line) {
        return line + "<c:marker><c:symbol val=\"none\"/></c:marker>";
    }

    private String marker(String symbol, int size, String colour) {
        return "<c:marker><c:symbol val=\"" + symbol + "\"/><c:size val=\"" + size + "\"/><c:spPr>" + xml.fill(colour)
                + "<a:ln><a:noFill/></a:ln></c:spPr></c:marker>";
    }

    /**
     * Unusual values lie over the others as series of their own: with another shape, not only another colour, which every
     * editor shows, and with a column of the sheet that says which they are.
     */
    private void unusual() {
        for (Mark mark : Mark.values()) {
            List<OptionalDouble> values = spec.points().stream()
                    .map(point -> point.mark() == mark ? point.value() : OptionalDouble.empty())
                    .toList();
            if (mark != Mark.USUAL && values.stream().anyMatch(OptionalDouble::isPresent)) {
                String name = voice.say(new OfficeMessage.ChartValues(mark));
                add(name, values, ChartXml.noLine() + marker(symbol(mark), 10, colour(mark)), "", colour(mark));
            }
        }
    }

    private static String symbol(Mark mark) {
        return switch (mark) {
            case USUAL -> "circle";
            case BETTER -> "triangle";
            case WORSE -> "diamond";
            case HIGH, LOW -> "square";
        };
    }

    private static String colour(Mark mark) {
        return switch (mark) {
            case BETTER -> "c-better";
            case WORSE -> "c-worse";
            case USUAL, HIGH, LOW -> "c-bar";
        };
    }

    private List<OptionalDouble> stored(List<OptionalDouble> values) {
        return values.stream()
                .map(value -> value.isPresent() ? OptionalDouble.of(format.stored(value.getAsDouble())) : value)
                .toList();
    }

    private String plot(Rows rows) {
        double[] moved = moved();
        StringBuilder out = new StringBuilder(ChartXml.inside(LEFT, TOP, WIDTH, HEIGHT))
                .append("<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>");
        for (int at = 0; at < series.size(); at++) {
            Series line = series.get(at);
            String label = line.words().isEmpty()
                    ? ""
                    : xml.label(
                            line.end(),
                            line.words(),
                            line.colour(),
                            at == 0 || line.colour().equals("c-target"),
                            moved[at]);
            out.append(ChartXml.series(
                            at,
                            line.name(),
                            line.looks(),
                            "<c:dLbls>" + label + ChartXml.noOthers() + "</c:dLbls>",
                            rows,
                            stored(line.values())))
                    .append("<c:smooth val=\"0\"/></c:ser>");
        }
        return out + "<c:marker val=\"1\"/><c:axId val=\"1001\"/><c:axId val=\"1002\"/></c:lineChart>" + times(rows)
                + scale();
    }

    /** How far each name at the end of a line has to move so that none lies on another, downwards. */
    private double[] moved() {
        List<Integer> order = IntStream.range(0, series.size())
                .filter(at -> !series.get(at).words().isEmpty())
                .boxed()
                .sorted(Comparator.comparingDouble(at -> place(series.get(at))))
                .toList();
        double[] places =
                order.stream().mapToDouble(at -> place(series.get(at))).toArray();
        double[] apart = Apart.of(places, SPACING, TOP, TOP + HEIGHT);
        double[] moved = new double[series.size()];
        IntStream.range(0, places.length)
                .forEach(at -> moved[order.get(at)] = Math.rint((apart[at] - places[at]) * 1e4) / 1e4);
        return moved;
    }

    private double place(Series line) {
        double value = line.values().get(line.end()).orElse(scale.low());
        return TOP + HEIGHT * (scale.high() - value) / (scale.high() - scale.low());
    }

    private String times(Rows rows) {
        boolean dated = rows instanceof Rows.Days;
        String kind = dated ? "c:dateAx" : "c:catAx";
        return "<" + kind
                + "><c:axId val=\"1001\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/>"
                + "<c:axPos val=\"b\"/><c:numFmt formatCode=\"" + (dated ? Rows.Days.FORMAT : "General")
                + "\" sourceLinked=\"0\"/><c:majorTickMark val=\"out\"/><c:minorTickMark val=\"none\"/>"
                + "<c:tickLblPos val=\"low\"/>" + xml.line("edge", 1, "solid") + xml.lettering(18, "tx2", false)
                + "<c:crossAx val=\"1002\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/>"
                + (dated
                        ? "<c:lblOffset val=\"100\"/><c:baseTimeUnit val=\"months\"/><c:majorUnit val=\"12\"/>"
                                + "<c:majorTimeUnit val=\"months\"/>"
                        : "<c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/>")
                + "</" + kind + ">";
    }

    private String scale() {
        List<Double> ticks = scale.ticks();
        double step = ticks.size() > 1 ? ticks.get(1) - ticks.get(0) : scale.high() - scale.low();
        return "<c:valAx><c:axId val=\"1002\"/><c:scaling><c:orientation val=\"minMax\"/><c:max val=\""
                + ChartXml.plain(format.stored(scale.high())) + "\"/><c:min val=\""
                + ChartXml.plain(format.stored(scale.low()))
                + "\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/><c:majorGridlines>"
                + xml.line("line", 0.75, "solid") + "</c:majorGridlines><c:numFmt formatCode=\""
                + Xml.escaped(format.axis(step))
                + "\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"
                + "<c:tickLblPos val=\"nextTo\"/>" + ChartXml.noLine() + xml.lettering(18, "tx2", false)
                + "<c:crossAx val=\"1001\"/><c:crosses val=\"min\"/><c:crossBetween val=\"between\"/><c:majorUnit val=\""
                + ChartXml.plain(format.stored(step)) + "\"/></c:valAx>";
    }
}
