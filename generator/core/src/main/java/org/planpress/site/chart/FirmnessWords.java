package org.planpress.site.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.model.MeasureSheet;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.ValueStatus;
import org.planpress.words.Message;
import org.planpress.words.Noun;
import org.planpress.words.Voice;

/**
 * How firm the values of a series are, in words: which are missing, provisional or made up.
 */
record FirmnessWords(Voice voice, MeasureSheet sheet, AreaFacts facts) {

    /** A finding as a title, which says so if some values are made up; where all are, nothing is found. */
    String marked(Message finding) {
        return marked(voice, List.of(facts), finding);
    }

    /** The same of several series; the finding is about all of them. */
    static String marked(Voice voice, List<AreaFacts> series, Message finding) {
        if (series.stream().anyMatch(AreaFacts::isMadeUp)) {
            return voice.say(new VariationMessage.Title(VariationMessage.Finding.MADE_UP));
        }
        return voice.say(
                series.stream().anyMatch(AreaFacts::isIllustrative)
                        ? new FirmnessMessage.PartlyIllustrative(finding)
                        : new VariationMessage.Title(finding));
    }

    /** Which values are missing or not final. */
    List<String> sentences() {
        Map<ValueStatus, List<ReportingPeriod>> byStatus = new LinkedHashMap<>();
        List<ReportingPeriod> missing = new ArrayList<>();
        for (Point each : facts.points()) {
            if (each.value().isEmpty() && each.status() != ValueStatus.WITHHELD) {
                missing.add(each.period());
            } else if (each.status() != ValueStatus.FINAL
                    && (each.status() != ValueStatus.REVISED || each.revision().isEmpty())) {
                byStatus.computeIfAbsent(each.status(), key -> new ArrayList<>())
                        .add(each.period());
            }
        }
        List<Message> sentences = new ArrayList<>();
        byStatus.forEach((status, periods) -> sentences.add(sentence(status, periods)));
        if (!missing.isEmpty()) {
            sentences.add(
                    isLong(missing)
                            ? new FirmnessMessage.ManyMissing(unit())
                            : new FirmnessMessage.Missing(listed(missing)));
        }
        return Stream.concat(
                        sentences.stream().map(voice::say), new RevisionWords(voice, sheet, facts).sentences().stream())
                .toList();
    }

    private Message sentence(ValueStatus status, List<ReportingPeriod> periods) {
        if (periods.size() == facts.points().size()) {
            return new FirmnessMessage.All(status);
        }
        if (isLong(periods)) {
            return new FirmnessMessage.Many(unit(), status);
        }
        return periods.size() == 1
                ? new FirmnessMessage.One(Periods.of(voice, periods.get(0)), status)
                : new FirmnessMessage.Some(listed(periods), status);
    }

    private static boolean isLong(List<ReportingPeriod> periods) {
        return periods.size() > SeriesWords.MOST_LISTED;
    }

    private List<String> listed(List<ReportingPeriod> periods) {
        return periods.stream().map(period -> Periods.of(voice, period)).toList();
    }

    private Noun unit() {
        return Periods.noun(sheet.frequency());
    }
}
