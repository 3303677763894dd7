package org.planpress.site.texts;

import java.util.List;
import java.util.Optional;
import org.planpress.analysis.MeasureFacts;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Measure;
import org.planpress.site.frame.FrameMessage.Menu;
import org.planpress.site.frame.Link;
import org.planpress.site.texts.DownloadMessage.Group;
import org.planpress.site.texts.DownloadMessage.Text;
import org.planpress.sitemap.SiteFiles;
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
        List<DataPage.Download> files = analysis.measures().values().stream()
                .map(facts -> facts.measure().series().isPresent() ? downloads.series(facts) : downloads.all(facts))
                .toList();
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(new DataPage.Group(
                        "measures", voice.say(Menu.MEASURES), voice.say(Group.MEASURES_NOTE), files));
    }

    /** The values first, then all that is known of them. */
    private DataPage.Download series(MeasureFacts facts) {
        Measure measure = facts.measure();
        String title = measure.sheet().title().value();
        return new DataPage.Download(
                new Link(title, file(measure, ".csv")),
                facts.isIllustrative() ? voice.say(Text.ILLUSTRATIVE) : "",
                "CSV",
                Optional.of(new DataPage.Also(
                        new Link(voice.say(new DownloadMessage.AllOf(title)), file(measure, ".json")), "JSON")));
    }

    private DataPage.Download all(MeasureFacts facts) {
        Measure measure = facts.measure();
        return new DataPage.Download(
                new Link(measure.sheet().title().value(), file(measure, ".json")), text(facts), "JSON");
    }

    private static String file(Measure measure, String ending) {
        return SiteFiles.measure(measure.id(), ending);
    }

    private String text(MeasureFacts facts) {
        return voice.say(Text.PUBLISHED_FIGURES) + (facts.isIllustrative() ? " " + voice.say(Text.ILLUSTRATIVE) : "");
    }
}
