package org.planpress.export;

import java.util.Locale;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.output.Artifact;
import org.planpress.words.Voice;

/** The files from which other people's systems read the plan. */
public final class OpenData {

    private OpenData() {}

    /** The plan, what describes it, and each measure as JSON and as CSV with a description beside it. */
    public static Stream<Artifact> of(Voice voice, PlanAnalysis analysis) {
        Stream<Artifact> measures = analysis.measures().values().stream()
                .map(facts -> new MeasureData(voice, facts, analysis))
                .flatMap(OpenData::measure);
        return Stream.concat(
                Stream.of(
                        PlanJson.of(analysis),
                        PlanSchema.published(),
                        Catalogue.of(voice, analysis),
                        StructuredData.of(voice, analysis)),
                measures);
    }

    private static Stream<Artifact> measure(MeasureData data) {
        return Stream.of(MeasureJson.of(data), MeasureCsv.of(data), MeasureCsv.description(data));
    }

    /** An enum's constant as data name it. */
    public static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
