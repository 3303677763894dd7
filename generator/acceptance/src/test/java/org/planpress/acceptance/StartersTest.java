package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planpress.compile.CompileRequest;
import org.planpress.compile.CompileResult;
import org.planpress.compile.FailOn;
import org.planpress.compile.FirstPlan;
import org.planpress.compile.PlanCompiler;
import org.planpress.compile.Progress;
import org.planpress.compile.Surroundings;
import org.planpress.export.report.ReportFormat;
import org.planpress.output.Format;
import org.planpress.output.Shelf;
import org.planpress.starter.StarterKind;

/** The first plan of each kind in all forms: sound, in the words of its field, and an example wherever somebody opens it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    /** What people open by itself; drawings for designers are parts of what they make, and the guide beside them says it. */
    private static final Pattern READ_ALONE = Pattern.compile(
            "(?!design-pack\\.zip!(?:charts|drawings)/).*\\.(?:html|pdf|ics)|.*plan\\.txt|.*slides/slide\\d+\\.xml|.*word/document\\.xml|data/plan\\.json");

    private final Map<StarterKind, CompileResult> results = new EnumMap<>(StarterKind.class);
    private final Map<StarterKind, Map<String, String>> texts = new EnumMap<>(StarterKind.class);

    @BeforeAll
    void publishes(@TempDir Path folder) throws IOException {
        Surroundings surroundings = new Surroundings(folder, folder.resolve("home"), DAY);
        for (StarterKind kind : StarterKind.values()) {
            FirstPlan.write(kind.word(), Optional.of(kind.word()), surroundings);
            Path site = folder.resolve("site-" + kind.word());
            results.put(
                    kind,
                    new PlanCompiler()
                            .compile(new CompileRequest(
                                    folder.resolve(kind.word()),
                                    Optional.of(ExamplePlan.PROJECT.resolve("templates")),
                                    site,
                                    surroundings,
                                    DAY,
                                    FailOn.ERROR,
                                    EnumSet.allOf(Format.class),
                                    true,
                                    Shelf.NONE,
                                    Progress.SILENT)));
            texts.put(kind, PublishedText.of(site));
        }
    }

    private Map<String, String> texts(StarterKind kind) {
        return Objects.requireNonNull(texts.get(kind));
    }

    @ParameterizedTest
    @EnumSource
    void hasNoFindingInAnyForm(StarterKind kind) {
        CompileResult result = Objects.requireNonNull(results.get(kind));

        assertThat(result.report(ReportFormat.TEXT)).isEmpty();
        assertThat(result.outcome()).isEqualTo(CompileResult.Outcome.PUBLISHED);
    }

    @ParameterizedTest
    @EnumSource
    void isAnExampleWhereverItIsOpened(StarterKind kind) {
        List<String> silent = texts(kind).entrySet().stream()
                .filter(file -> READ_ALONE.matcher(file.getKey()).matches())
                .filter(file -> !file.getValue().contains("Example: ")
                        && !file.getValue().contains("This is an example."))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(texts(kind).keySet())
                .filteredOn(path -> READ_ALONE.matcher(path).matches())
                .hasSizeGreaterThan(20);
        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "POLICE")
    void saysNoWordOfPolicing(StarterKind kind) throws IOException {
        assertThat(ofPolicing(kind)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "POLICE")
    void theOneOfPolicingDoes(StarterKind kind) throws IOException {
        assertThat(ofPolicing(kind)).hasSizeGreaterThan(20);
    }

    private List<String> ofPolicing(StarterKind kind) throws IOException {
        List<String> words = Files.readAllLines(Path.of("src/test/resources/any-body/words-of-policing.txt"));
        Pattern any =
                Pattern.compile("(?i)(?<![\\p{L}\\p{N}_-])(?:" + String.join("|", words) + ")(?![\\p{L}\\p{N}_])");
        List<String> found = new ArrayList<>();
        texts(kind).forEach((path, text) -> {
            Matcher matcher = any.matcher(text);
            if (matcher.find()) {
                found.add(path + ": "
                        + text.substring(
                                Math.max(0, matcher.start() - 50), Math.min(text.length(), matcher.end() + 50)));
            }
        });
        return found;
    }
}
