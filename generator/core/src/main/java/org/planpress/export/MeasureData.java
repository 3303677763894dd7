package org.planpress.export;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.MeasureFacts;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Area;
import org.planpress.model.Measure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.ValueStatus;
import org.planpress.site.Samples;
import org.planpress.site.chart.ValueStatuses;
import org.planpress.sitemap.SiteFiles;
import org.planpress.words.Voice;

/**
 * A measure as its files name it.
 *
 * @param voice what says the words for people
 * @param facts what follows from it
 * @param analysis what follows from the plan
 */
record MeasureData(Voice voice, MeasureFacts facts, PlanAnalysis analysis) {

    /** What the whole is called when the site lists no areas. */
    private static final String ALL = "all";

    Measure measure() {
        return facts.measure();
    }

    MeasureSheet sheet() {
        return measure().sheet();
    }

    String path(String ending) {
        return SiteFiles.measure(measure().id(), ending).substring(1);
    }

    /** The id of an area; the whole goes by the id of the area that has all others in it. */
    String area(AreaFacts area) {
        return area.area()
                .map(Object::toString)
                .or(() -> analysis.plan().site().areas().stream()
                        .filter(known -> known.partOf().isEmpty())
                        .map(Area::id)
                        .map(Object::toString)
                        .findFirst())
                .orElse(ALL);
    }

    /** What a reader must know before trusting the values. */
    Optional<String> notice() {
        String words = Stream.of(
                        Samples.sentence(voice, analysis.plan().site()).stream(),
                        facts.isIllustrative()
                                ? Stream.of(voice.say(DataMessage.Notice.MADE_UP))
                                : Stream.<String>empty(),
                        withheld().stream())
                .flatMap(said -> said)
                .collect(Collectors.joining(" "));
        return Optional.of(words).filter(said -> !said.isEmpty());
    }

    /** Why some values are not told. */
    private Optional<String> withheld() {
        boolean any = facts.areas().stream()
                .flatMap(area -> area.points().stream())
                .anyMatch(point -> point.status() == ValueStatus.WITHHELD);
        return Optional.of(
                        voice.say(new DataMessage.Withheld(ValueStatuses.words(voice, sheet(), ValueStatus.WITHHELD))))
                .filter(words -> any);
    }
}
