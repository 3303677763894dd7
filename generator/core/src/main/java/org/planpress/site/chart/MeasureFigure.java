package org.planpress.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.model.MeasureSheet;
import org.planpress.site.chart.ControlLine.Standing;
import org.planpress.site.chart.ControlLine.Stretch;
import org.planpress.site.chart.DataTable.Row;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/** The values of a measure in one place along time. Each number in its words stands in its table. */
public final class MeasureFigure {

    private final Voice voice;
    private final MeasureSheet sheet;
    private final AreaFacts facts;
    private final String place;
    private final SeriesWords words;
    private final SeriesShape shape;
    private final ValueFormat format;
    private final ControlLine line;

    private MeasureFigure(Voice voice, MeasureSheet sheet, AreaFacts facts, String place) {
        this.voice = voice;
        this.sheet = sheet;
        this.facts = facts;
        this.place = place;
        this.words = new SeriesWords(voice, sheet, facts);
        this.shape = words.shape();
        this.format = ValueFormat.of(voice, sheet);
        this.line = line(voice, sheet, facts);
    }

    /** The figure of a series, also of one in which nothing happened yet; empty without a series. */
    public static Optional<ChartFigure> of(Voice voice, MeasureSheet sheet, AreaFacts facts, String place) {
        return facts.points().isEmpty()
                ? Optional.empty()
                : Optional.of(new MeasureFigure(voice, sheet, facts, place).figure());
    }

    /** The rows of the newest periods, for a first look at the table. */
    public static DataTable latest(Voice voice, ChartFigure figure, int periods) {
        List<Row> rows = figure.table().groups().get(0).rows();
        List<Row> last = rows.subList(Math.max(0, rows.size() - periods), rows.size());
        return DataTable.plain(
                voice.say(MeasureFigureMessage.Head.NEWEST_VALUES),
                figure.table().columns(),
                last,
                List.of());
    }

    private ChartFigure figure() {
        return new ChartFigure(
                "measure-" + sheet.id().toString().replace('.', '-'),
                title(),
                subtitle(),
                String.join(" ", words.paragraphs()),
                description(),
                new MeasureTable(voice, sheet, facts, words, line).of(whole()),
                "measures/" + sheet.id() + ".csv",
                source(voice, sheet),
                published(voice, sheet),
                notes(),
                line,
                facts.isIllustrative());
    }

    static String source(Voice voice, MeasureSheet sheet) {
        return voice.say(new MeasureFigureMessage.Source(
                sheet.source().publisher().value(), sheet.source().publication().value()));
    }

    static Optional<String> published(Voice voice, MeasureSheet sheet) {
        return sheet.published().map(MeasureFigureMessage.Published::new).map(voice::say);
    }

    private String title() {
        return words.firmness().marked(words.variation().news());
    }

    private String subtitle() {
        return scaleStart()
                .map(start -> voice.say(new MeasureFigureMessage.SubtitleFrom(named(), place, words.span(), start)))
                .orElseGet(this::whole);
    }

    /** What is shown, where, and of which time. */
    private String whole() {
        return voice.say(new MeasureFigureMessage.Subtitle(named(), place, words.span()));
    }

    private String named() {
        return ValueFormat.heading(voice, sheet);
    }

    private Optional<String> scaleStart() {
        OptionalDouble start = line.scaleStart();
        return start.isPresent() ? Optional.of(format.brief(start.getAsDouble())) : Optional.empty();
    }

    private String description() {
        List<Message> parts = new ArrayList<>();
        parts.add(new MeasureFigureMessage.Drawing(named(), place, words.span()));
        if (shape.hasHappened()) {
            parts.add(new MeasureFigureMessage.NewestValue(words.newestInPeriod()));
            shape.range(shape.newest())
                    .ifPresent(range -> parts.add(new MeasureFigureMessage.Lines(range.mean(), range.words())));
        } else {
            parts.add(new VariationMessage.Sentence(words.variation().news()));
        }
        new TargetLine(voice, sheet, facts.points()).inWords().ifPresent(parts::add);
        return String.join(" ", parts.stream().map(voice::say).toList());
    }

    /** The shapes that occur, for those who see them. */
    private List<String> notes() {
        List<Message> notes = new ArrayList<>();
        if (has(ControlLine.Mark.WORSE)) {
            notes.add(MeasureFigureMessage.Mark.DIAMOND);
        }
        if (has(ControlLine.Mark.BETTER)) {
            notes.add(MeasureFigureMessage.Mark.TRIANGLE);
        }
        if (has(ControlLine.Mark.HIGH) || has(ControlLine.Mark.LOW)) {
            notes.add(MeasureFigureMessage.Mark.SQUARE);
        }
        if (!notes.isEmpty()) {
            notes.add(MeasureFigureMessage.Mark.DOT);
        }
        if (has(Standing.FORECAST)) {
            notes.add(MeasureFigureMessage.Mark.FORECAST);
        }
        if (has(Standing.MADE_UP)) {
            notes.add(MeasureFigureMessage.Mark.MADE_UP);
        }
        return notes.stream().map(voice::say).toList();
    }

    private boolean has(ControlLine.Mark mark) {
        return line.points().stream().anyMatch(point -> point.mark() == mark);
    }

    private boolean has(Standing standing) {
        return line.points().stream().anyMatch(point -> point.value().isPresent() && point.standing() == standing);
    }

    /** What is drawn for a series. */
    static ControlLine line(Voice voice, MeasureSheet sheet, AreaFacts facts) {
        SeriesShape shape = new SeriesShape(voice, sheet, facts);
        ValueFormat format = ValueFormat.of(voice, sheet).bare();
        return new ControlLine(
                facts.points().stream().map(point -> point(voice, facts, point)).toList(),
                shape.segments().stream()
                        .flatMap(segment -> segment.limits().stream()
                                .map(limits -> new Stretch(
                                        segment.from(), segment.to(), limits.mean(), limits.lower(), limits.upper())))
                        .toList(),
                new TargetLine(voice, sheet, facts.points()).drawn(),
                format,
                shape.floor(),
                shape.ceiling());
    }

    private static ControlLine.Point point(Voice voice, AreaFacts facts, Point point) {
        return new ControlLine.Point(
                point.period().first(),
                Periods.brief(voice, point.period()),
                point.value()
                        .map(value -> OptionalDouble.of(value.doubleValue()))
                        .orElse(OptionalDouble.empty()),
                MeasureMarks.of(point.judgement()),
                standing(facts, point));
    }

    /** A series that is made up as a whole says so in its title and is drawn like any other. */
    private static Standing standing(AreaFacts facts, Point point) {
        return switch (point.status()) {
            case FORECAST -> Standing.FORECAST;
            case PROVISIONAL -> Standing.PROVISIONAL;
            case ESTIMATED -> Standing.ESTIMATED;
            default -> facts.isAside(point) ? Standing.MADE_UP : Standing.FIRM;
        };
    }
}
