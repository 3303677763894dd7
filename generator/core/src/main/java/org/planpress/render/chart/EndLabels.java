package org.planpress.render.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.planpress.site.chart.ChartMessage;
import org.planpress.site.chart.ChartMessage.Line;
import org.planpress.site.chart.ControlLine;
import org.planpress.site.chart.ControlLine.Point;
import org.planpress.words.Voice;

/** The words at the right ends of lines: as long as there is room for, and moved apart where lines lie close together. */
final class EndLabels {

    private static final double SPACING = 21;
    private static final int TO_BASELINE = 5;

    /** Between the end of a line and its words. */
    private static final int GAP = 8;

    /** Browsers set text a little wider or narrower than the font says. */
    private static final int SPARE = 2;

    /** The part of the width that words may take before shorter ones are used. */
    private static final double ROOM = 0.36;

    /** Words that need more than this part are left out. */
    private static final double MOST = 0.5;

    /** Words of each level, from the longest to the shortest. */
    private static final int LENGTHS = 3;

    private final Typeface type;
    private final List<Level> levels;
    private final int length;

    /** A level to name. */
    private record Level(double value, List<String> words, boolean bold, Token token) {}

    private EndLabels(Typeface type, List<Level> levels, int length) {
        this.type = type;
        this.levels = levels;
        this.length = length;
    }

    /** All lines named, and the newest value. */
    static EndLabels full(Voice voice, ControlLine spec, Typeface type, double room) {
        Namer namer = new Namer(voice, spec);
        List<Level> levels = new ArrayList<>(namer.target());
        LinePlot.current(spec).forEach(stretch -> levels.add(namer.plain(Line.UPPER, spec.upper(stretch))));
        levels.addAll(namer.latest());
        levels.addAll(namer.ahead());
        LinePlot.current(spec).forEach(stretch -> {
            levels.add(namer.plain(Line.AVERAGE, stretch.mean()));
            levels.add(namer.plain(Line.LOWER, spec.lower(stretch)));
        });
        return fitting(levels, type, room);
    }

    /** Only the target and the average, for a panel whose head has the newest value. */
    static EndLabels brief(Voice voice, ControlLine spec, Typeface type, double room) {
        Namer namer = new Namer(voice, spec);
        List<Level> levels = new ArrayList<>(namer.target());
        levels.addAll(namer.ahead());
        LinePlot.current(spec).forEach(stretch -> levels.add(namer.plain(Line.AVERAGE, stretch.mean())));
        return fitting(levels, type, room);
    }

    /** Says what levels are, in three lengths. */
    private record Namer(Voice voice, ControlLine spec) {

        List<Level> target() {
            return spec.target()
                    .map(target -> {
                        String value = spec.format().brief(target.newest());
                        String words = voice.say(new ChartMessage.TargetAt(value));
                        return new Level(target.newest(), List.of(target.words(), words, value), true, Token.TARGET);
                    })
                    .map(List::of)
                    .orElse(List.of());
        }

        Level plain(Line line, double value) {
            String narrow = spec.format().narrow(value);
            List<String> words = List.of(
                    voice.say(new ChartMessage.LimitAt(line, spec.format().value(value))),
                    voice.say(new ChartMessage.LimitAtBriefly(line, narrow)),
                    narrow);
            return new Level(value, words, false, Token.MUTED);
        }

        List<Level> latest() {
            OptionalInt newest = LinePlot.newest(spec);
            if (newest.isEmpty()) {
                return List.of();
            }
            Point point = spec.points().get(newest.getAsInt());
            double value = point.value().orElseThrow();
            boolean last = newest.getAsInt() == spec.points().size() - 1;
            String narrow = spec.format().narrow(value);
            List<String> words =
                    List.of(latest(last, point, spec.format().value(value)), latest(last, point, narrow), narrow);
            return List.of(new Level(value, words, true, MarkShapes.token(point.mark())));
        }

        private String latest(boolean last, Point point, String value) {
            return voice.say(
                    last
                            ? new ChartMessage.LatestAt(value, point.standing())
                            : new ChartMessage.ValueAt(point.name(), value, point.standing()));
        }

        /** The last value that did not happen, unless one that did is newer. */
        List<Level> ahead() {
            int last = spec.points().size() - 1;
            while (last >= 0 && spec.points().get(last).value().isEmpty()) {
                last--;
            }
            if (last < 0 || !spec.points().get(last).isAhead()) {
                return List.of();
            }
            Point point = spec.points().get(last);
            double value = point.value().orElseThrow();
            String narrow = spec.format().narrow(value);
            List<String> words = List.of(
                    voice.say(new ChartMessage.AheadAt(
                            point.standing(), spec.format().value(value))),
                    voice.say(new ChartMessage.AheadAt(point.standing(), narrow)),
                    narrow);
            return List.of(new Level(value, words, false, Token.INK));
        }
    }

    private static EndLabels fitting(List<Level> levels, Typeface type, double room) {
        EndLabels fitting = new EndLabels(type, levels, 0);
        while (fitting.width() > ROOM * room && fitting.length < LENGTHS - 1) {
            fitting = new EndLabels(type, levels, fitting.length + 1);
        }
        EndLabels last = fitting;
        return new EndLabels(
                type,
                levels.stream()
                        .filter(level -> last.width(level) <= MOST * room)
                        .toList(),
                last.length);
    }

    /** What they take of the width, with the gap before them. */
    double width() {
        return levels.isEmpty()
                ? 0
                : GAP + levels.stream().mapToDouble(this::width).max().orElseThrow() + SPARE;
    }

    private double width(Level level) {
        return type.width(words(level), font(level));
    }

    private String words(Level level) {
        return level.words().get(length);
    }

    private Font font(Level level) {
        return level.bold() ? type.bold() : type.regular();
    }

    /** The words in their places beside a plot, from the top down and no lower than {@code bottom}. */
    List<Label> beside(LinePlot plot, double top, double bottom) {
        List<Level> downwards = levels.stream()
                .sorted(Comparator.comparingDouble(level -> plot.y(level.value())))
                .toList();
        double[] places = Apart.of(
                downwards.stream().mapToDouble(level -> plot.y(level.value())).toArray(), SPACING, top, bottom);
        return IntStream.range(0, downwards.size())
                .mapToObj(i -> new Label(
                        words(downwards.get(i)),
                        font(downwards.get(i)),
                        downwards.get(i).token(),
                        plot.right() + GAP,
                        places[i] + TO_BASELINE))
                .toList();
    }
}
