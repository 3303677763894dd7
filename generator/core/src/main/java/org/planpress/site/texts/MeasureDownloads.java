package org.planpress.site.texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.MeasureFacts;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Measure;
import org.planpress.model.ReportingPeriod;
import org.planpress.site.chart.Periods;
import org.planpress.site.frame.FrameMessage.Menu;
import org.planpress.site.frame.Words;
import org.planpress.site.texts.DownloadMessage.Group;
import org.planpress.site.texts.DownloadMessage.Text;
import org.planpress.sitemap.SiteFiles;
import org.planpress.words.Digits;
import org.planpress.words.Voice;

/** What can be downloaded of each measure. */
final class MeasureDownloads {

    private final Voice voice;

    private MeasureDownloads(Voice voice) {
        this.voice = voice;
    }

    /** Empty for a plan without measures. */
    static Optional<DataPage.Group> of(Voice voice, PlanAnalysis analysis) {
        MeasureDownloads downloads = new MeasureDownloads(voice);
        List<DataPage.Download> files =
                analysis.measures().values().stream().map(downloads::of).toList();
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(new DataPage.Group(
                        "measures", voice.say(Menu.MEASURES), voice.say(Group.MEASURES_NOTE), files));
    }

    /** The values first, then all that is known of them. */
    private DataPage.Download of(MeasureFacts facts) {
        Measure measure = facts.measure();
        DataPage.File all = new DataPage.File(SiteFiles.measure(measure.id(), ".json"), "JSON");
        boolean series = measure.series().isPresent();
        return new DataPage.Download(
                measure.sheet().title().value(),
                text(facts),
                series ? Digits.grouped(periods(facts).size()) : "",
                series
                        ? List.of(new DataPage.File(SiteFiles.measure(measure.id(), ".csv"), "CSV"), all)
                        : List.of(all));
    }

    private static List<ReportingPeriod> periods(MeasureFacts facts) {
        return facts.areas().stream()
                .flatMap(area -> area.points().stream())
                .map(AreaFacts.Point::period)
                .toList();
    }

    /** The time that a series covers, or that there is none. */
    private String text(MeasureFacts facts) {
        List<String> said = new ArrayList<>();
        List<ReportingPeriod> all = periods(facts);
        Optional<ReportingPeriod> first = all.stream().min(Comparator.comparing(ReportingPeriod::first));
        Optional<ReportingPeriod> last = all.stream().max(Comparator.comparing(ReportingPeriod::last));
        if (facts.measure().series().isEmpty()) {
            said.add(voice.say(Text.PUBLISHED_FIGURES));
        } else if (first.isPresent() && last.isPresent()) {
            said.add(Words.sentence(Periods.span(voice, first.get(), last.get())));
        }
        if (facts.isIllustrative()) {
            said.add(voice.say(Text.ILLUSTRATIVE));
        }
        return String.join(" ", said);
    }
}
