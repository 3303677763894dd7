package org.planpress.site.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.model.MeasureSheet;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.ValueStatus;
import org.planpress.words.Voice;

/**
 * How firm the values of a series are, in words: which are missing, provisional or made up.
 */
record FirmnessWords(Voice voice, MeasureSheet sheet, AreaFacts facts) {

    /** A title that says so if some values are made up. */
    String marked(String title) {
        return facts.isIllustrative()
                ? "Illustrative: " + title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1)
                : title;
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
        List<String> sentences = new ArrayList<>();
        byStatus.forEach((status, periods) -> sentences.add(sentence(status, periods)));
        if (!missing.isEmpty()) {
            sentences.add("There is no value for " + listed(missing) + ".");
        }
        return sentences;
    }

    private String sentence(ValueStatus status, List<ReportingPeriod> periods) {
        String words =
                status.isMadeUp() ? "illustrative: made up to show the design, not facts" : ValueStatuses.words(voice, status);
        if (periods.size() == facts.points().size()) {
            return "All values are " + words + ".";
        }
        return periods.size() == 1
                ? "The value for " + listed(periods) + " is " + words + "."
                : "The values for " + listed(periods) + " are " + words + ".";
    }

    private String listed(List<ReportingPeriod> periods) {
        return periods.size() > SeriesWords.MOST_LISTED
                ? "several " + Periods.unit(sheet.frequency()) + "s, marked in the table,"
                : Numbers.list(periods.stream().map(Periods::of).toList());
    }
}
