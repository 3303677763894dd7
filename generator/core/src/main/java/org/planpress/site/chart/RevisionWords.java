package org.planpress.site.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.model.MeasureSheet;
import org.planpress.model.Series.Revision;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/** Which values were published before as others, what they were, and why they changed, in words. */
record RevisionWords(Voice voice, MeasureSheet sheet, AreaFacts facts) {

    /** What one change was: values that changed on one day for one reason are one. */
    private record Cause(LocalDate on, String reason, boolean told) {}

    /** The newest changes, each with the values that it is about. */
    List<String> sentences() {
        Map<Cause, List<Point>> changes = new LinkedHashMap<>();
        facts.points().stream()
                .filter(point -> point.revision().isPresent())
                .sorted(Comparator.comparing(
                        (Point point) -> point.revision().orElseThrow().on(), Comparator.reverseOrder()))
                .forEach(point -> changes.computeIfAbsent(
                                cause(point.revision().orElseThrow()), key -> new ArrayList<>())
                        .add(point));
        return changes.entrySet().stream()
                .limit(SeriesWords.MOST_LISTED)
                .map(change -> sentence(change.getKey(), change.getValue()))
                .map(voice::say)
                .toList();
    }

    private Message sentence(Cause cause, List<Point> points) {
        List<String> periods =
                points.stream().map(point -> Periods.of(voice, point.period())).toList();
        if (periods.size() > SeriesWords.MOST_LISTED) {
            return new FirmnessMessage.ManyChanged(Periods.noun(sheet.frequency()), cause.on(), cause.reason());
        }
        if (!cause.told()) {
            return new FirmnessMessage.ChangedUntold(periods, cause.on(), cause.reason());
        }
        return periods.size() == 1
                ? new FirmnessMessage.Was(periods.get(0), was(points.get(0)).orElseThrow(), cause.on(), cause.reason())
                : new FirmnessMessage.Changed(periods, cause.on(), cause.reason());
    }

    /** The same for the row of a value; empty if it was never another. */
    Optional<String> inRow(Point point) {
        return point.revision()
                .map(revision -> was(point)
                        .<Message>map(was -> new FirmnessMessage.WasInRow(was, revision.on(), bare(revision)))
                        .orElseGet(() -> new FirmnessMessage.ChangedInRow(revision.on(), bare(revision))))
                .map(voice::say);
    }

    private Optional<String> was(Point point) {
        return point.revision().flatMap(Revision::was).map(ValueFormat.of(voice, sheet)::value);
    }

    private static Cause cause(Revision revision) {
        return new Cause(revision.on(), bare(revision), revision.was().isPresent());
    }

    private static String bare(Revision revision) {
        String words = revision.reason().value().strip();
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
