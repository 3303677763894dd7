package org.planpress.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AreaFacts.Latest;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.analysis.AuthoritativeFigure;
import org.planpress.analysis.PeriodFigures;
import org.planpress.analysis.Reconciliation;
import org.planpress.analysis.statistics.AttentionScore;
import org.planpress.analysis.statistics.ControlChart;
import org.planpress.analysis.statistics.Limits;
import org.planpress.analysis.statistics.Segment;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.Series.Revision;
import org.planpress.model.Signal;
import org.planpress.model.Unit;
import org.planpress.output.Artifact;
import org.planpress.site.chart.Numbers;

/** One measure with everything worked out from it, in base units and at full precision. */
final class MeasureJson {

    private static final int FORMAT_VERSION = 1;

    private final MeasureData data;
    private final Json json;

    private MeasureJson(MeasureData data, Json json) {
        this.data = data;
        this.json = json;
    }

    static Artifact of(MeasureData data) {
        return new Artifact(
                data.path(".json"), Json.mediaType(), Json.object(json -> new MeasureJson(data, json).write()));
    }

    private void write() throws IOException {
        var sheet = data.sheet();
        json.number("formatVersion", FORMAT_VERSION);
        json.text("id", sheet.id());
        json.text("title", sheet.title());
        json.text("question", sheet.question());
        json.text("definition", sheet.definition());
        json.text("notice", data.notice());
        json.text("unit", sheet.unit() == Unit.DURATION ? "duration-seconds" : OpenData.kebab(sheet.unit()));
        new RecordJson(json).members(sheet, Set.of("unitWord"));
        json.text("goodDirection", OpenData.kebab(sheet.goodDirection()));
        json.text("frequency", OpenData.kebab(sheet.frequency()));
        json.text("publisher", sheet.source().publisher());
        json.text("publication", sheet.source().publication());
        json.array("areas", data.facts().areas(), this::area);
    }

    private void area(AreaFacts area) throws IOException {
        Optional<ControlChart> chart = area.chart();
        json.members(members -> {
            json.text("id", data.area(area));
            json.array("points", area.points(), this::point);
            json.array("segments", chart.map(ControlChart::segments).orElse(List.of()), it -> segment(it, area));
            json.text(
                    "variation",
                    chart.filter(MeasureJson::hasLimits)
                            .map(it -> OpenData.kebab(it.variation()))
                            .orElse("none"));
            json.text(
                    "assurance", chart.map(it -> OpenData.kebab(it.assurance())).orElse("none"));
            newest(area.figures().newest());
            Optional<Latest> known = area.latest().filter(it -> !area.isMadeUp());
            if (known.isPresent()) {
                Latest latest = known.get();
                json.object("latest", it -> latest(latest, chart.isPresent()));
            } else {
                json.text("latest", Optional.empty());
            }
            json.words(
                    "signals",
                    signals(known.filter(it -> chart.isPresent())
                            .map(Latest::signals)
                            .map(List::copyOf)
                            .orElse(List.of())));
            json.object("attention", it -> attention(area));
            json.array(
                    "reported",
                    area.reconciliations().stream()
                            .map(Reconciliation::reported)
                            .toList(),
                    this::reported);
        });
    }

    private static boolean hasLimits(ControlChart chart) {
        return !chart.segments().isEmpty()
                && chart.segments().get(chart.segments().size() - 1).limits().isPresent();
    }

    private void point(Point point) throws IOException {
        json.members(members -> {
            json.text("period", point.period());
            number("value", point.value());
            json.text("status", OpenData.kebab(point.status()));
            Optional<Revision> revision = point.revision();
            if (revision.isPresent()) {
                json.object("revised", it -> {
                    number("was", revision.get().was());
                    json.text("on", Optional.of(revision.get().on().toString()));
                    json.text("reason", revision.get().reason());
                });
            }
            json.text("rule", OpenData.kebab(point.judgement().rule()));
            json.text("type", OpenData.kebab(point.judgement().type()));
        });
    }

    private void segment(Segment segment, AreaFacts area) throws IOException {
        json.members(members -> {
            json.text("from", area.points().get(segment.from()).period());
            json.text("to", area.points().get(segment.to()).period());
            json.number("points", segment.points());
            limit("mean", segment.limits().map(Limits::mean));
            limit("movingRange", segment.limits().map(Limits::movingRange));
            limit("lower", segment.limits().map(Limits::lower));
            limit("upper", segment.limits().map(Limits::upper));
            json.flag("provisional", segment.provisional());
        });
    }

    /** The figures that the pages tell, each with where it comes from. */
    private void newest(Optional<PeriodFigures> newest) throws IOException {
        if (newest.isEmpty()) {
            json.text("newest", Optional.empty());
            return;
        }
        PeriodFigures figures = newest.get();
        json.object("newest", it -> {
            json.text("period", figures.period());
            figure("value", figures.value());
            figure("threeMonth", figures.threeMonth());
            figure("twelveMonth", figures.twelveMonth());
            figure("yearOnYear", figures.yearOnYear());
        });
    }

    private void figure(String name, Optional<AuthoritativeFigure> found) throws IOException {
        if (found.isEmpty()) {
            json.text(name, Optional.empty());
            return;
        }
        AuthoritativeFigure figure = found.get();
        json.object(name, it -> {
            number("value", Optional.of(figure.figure().value()));
            json.text("kind", OpenData.kebab(figure.figure().kind()));
            json.text("origin", OpenData.kebab(figure.origin()));
            json.text("status", figure.status().map(OpenData::kebab));
            json.text("source", figure.source());
        });
    }

    /** Without rules nothing says where a series is going. */
    private void latest(Latest latest, boolean judged) throws IOException {
        json.text("period", latest.period());
        number("value", Optional.of(latest.value()));
        number("threeMonth", latest.threeMonth());
        number("twelveMonth", latest.twelveMonth());
        change(latest.yearOnYear());
        json.text(
                "trend",
                Optional.of(latest.trend())
                        .filter(known -> judged && latest.trendKnown())
                        .map(OpenData::kebab));
    }

    private void attention(AreaFacts area) throws IOException {
        Optional<Integer> reported = area.reported().flatMap(Reported::attention);
        json.number("reported", reported.map(BigDecimal::valueOf));
        Optional<AttentionScore> computed = computed(area);
        json.number("computed", computed.map(AttentionScore::total).map(BigDecimal::valueOf));
        if (reported.isPresent() && computed.isEmpty()) {
            json.text("why", Optional.of(data.voice().say(DataMessage.Score.CHANGE_UNKNOWN)));
        }
    }

    /** Of a series without rules there is no score; without a series of facts it is worked out from the figures that were published beside it. */
    private static Optional<AttentionScore> computed(AreaFacts area) {
        return area.latest().isPresent() && !area.isMadeUp()
                ? area.latest().filter(latest -> area.chart().isPresent()).flatMap(Latest::attention)
                : area.reconciliations().stream()
                        .findFirst()
                        .filter(newest -> newest.reported().attention().isPresent())
                        .flatMap(Reconciliation::scoreFromReported);
    }

    private void reported(Reported reported) throws IOException {
        json.members(members -> {
            json.text("period", reported.period());
            number("value", reported.month().map(Figure::value));
            number("threeMonth", reported.threeMonth().map(Figure::value));
            number("twelveMonth", reported.twelveMonth().map(Figure::value));
            change(reported.yearOnYear());
            json.text("trend", reported.trend().map(OpenData::kebab));
            json.words("signals", signals(reported.signals()));
            json.number("attention", reported.attention().map(BigDecimal::valueOf));
            json.text("source", reported.source());
            json.text("note", reported.note());
        });
    }

    private void change(Optional<Figure> change) throws IOException {
        number("yearOnYear", change.map(Figure::value));
        json.text("yearOnYearKind", change.map(Figure::kind).map(OpenData::kebab));
    }

    private static List<String> signals(List<Signal> signals) {
        return signals.stream().sorted().map(OpenData::kebab).toList();
    }

    private void number(String name, Optional<BigDecimal> value) throws IOException {
        json.number(name, value.map(Numbers::plain));
    }

    private void limit(String name, Optional<Double> value) throws IOException {
        json.number(name, value.map(Numbers::plain));
    }
}
