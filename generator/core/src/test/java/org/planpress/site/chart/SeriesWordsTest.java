package org.planpress.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.MeasureFacts;
import org.planpress.finding.Findings;
import org.planpress.model.ValueStatus;
import org.planpress.site.chart.VariationMessage.Outside;
import org.planpress.site.chart.VariationMessage.Shift;
import org.planpress.site.chart.VariationMessage.Side;
import org.planpress.testing.SampleMeasure;
import org.planpress.words.Language;
import org.planpress.words.MessageFile;
import org.planpress.words.Noun;
import org.planpress.words.Voice;

class SeriesWordsTest {

    private static final Voice ENGLISH = Voice.builtIn(Language.ENGLISH);
    private static final String COUNT = "unit: count\ngoodDirection: decrease\n";
    private static final List<String> STEADY = IntStream.range(0, 18)
            .mapToObj(month -> month % 2 == 0 ? "90" : "110")
            .toList();

    @TempDir
    Path folder;

    private SeriesWords words(Voice voice, List<String> newest) throws IOException {
        List<String> values = new ArrayList<>(STEADY);
        values.addAll(newest);
        MeasureFacts facts = SampleMeasure.facts(Files.createTempDirectory(folder, "plan"), COUNT, values);
        AreaFacts whole = facts.areas().get(0);
        return new SeriesWords(voice, facts.measure().sheet(), whole);
    }

    @Test
    void findsWhatIsNewBeforeItIsInWords() throws IOException {
        assertThat(words(ENGLISH, List.of("300")).variation().news()).isEqualTo(new Outside(Side.HIGH));
        assertThat(words(ENGLISH, Collections.nCopies(8, "101")).variation().news())
                .isEqualTo(new Shift(Side.HIGH, 9, Noun.MONTH));
    }

    @Test
    void saysWhatIsNewAsATitleAndAfterAColon() throws IOException {
        SeriesWords words = words(ENGLISH, List.of("300"));

        assertThat(words.news()).isEqualTo("Above the usual range");
        assertThat(words.newsAfterColon()).isEqualTo("above the usual range");
    }

    @Test
    void doesNotListManyPeriods() throws IOException {
        List<String> missing = Collections.nCopies(5, ",unavailable");
        List<String> unsure = Collections.nCopies(5, "100,provisional");
        List<String> newest = new ArrayList<>(missing);
        newest.addAll(unsure);

        assertThat(words(ENGLISH, newest).firmness().sentences())
                .containsExactly(
                        "The values for several months, marked in the table, are provisional.",
                        "There is no value for several months, marked in the table.");
    }

    @Test
    void namesPeriodsAsTheOfficeDoes() throws IOException {
        Voice calendar = ENGLISH.with(List.of(MessageFile.read(
                "en.ftl", "-month = { $form ->\n   *[one] moon\n    [other] moons\n }\n", new Findings())));

        assertThat(words(calendar, Collections.nCopies(8, "101")).news())
                .isEqualTo("Above average for nine moons running");
    }

    @Test
    void hasWordsForEachStatus() {
        assertThat(ValueStatuses.words(ENGLISH, ValueStatus.BREAK)).isEqualTo("counted in a new way");
        assertThat(ValueStatuses.head(ENGLISH, ValueStatus.BREAK)).isEqualTo("Counted in a new way");
        assertThat(ValueStatuses.meaning(ENGLISH, ValueStatus.NOT_APPLICABLE)).isEqualTo("There can be no value.");
    }
}
