package org.planpress.site.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** A finding as a title, which says so if some values are made up. */
    String marked(Message finding) {
        return voice.say(
                facts.isIllustrative()
                        ? new FirmnessMessage.Illustrative(finding)
                        : new VariationMessage.Title(finding));
    }

    /** Which values are missing or not final. */
    List<String> sentences() {
        Map<ValueStatus, List<ReportingPeriod>> byStatus = new LinkedHashMap<>();
        List<ReportingPeriod> missing = new ArrayList<>();
        for (Point each : facts.points()) {
            if (each.value().isEmpty()) {
                missing.add(each.period());
            } else if (each.status() != ValueStatus.FINAL) {
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
        return sentences.stream().map(voice::say).toList();
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
