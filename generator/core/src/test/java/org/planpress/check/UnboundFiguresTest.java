package org.planpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.bind.PlanBinder;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.model.Plan;
import org.planpress.source.SourceReader;
import org.planpress.testing.PlanFolder;

/**
 * Sentences about the plan in {@code guard/content}: those of {@code true.txt} are so, and in each of {@code untrue.txt}
 * the number in brackets is not.
 */
class UnboundFiguresTest {

    private static final Path FOLDER = Path.of("src/test/resources/guard");
    private static final Plan PLAN = read();

    static List<String> trueOnes() throws IOException {
        return Files.readAllLines(FOLDER.resolve("true.txt"));
    }

    static List<String> untrueOnes() throws IOException {
        return Files.readAllLines(FOLDER.resolve("untrue.txt"));
    }

    @ParameterizedTest
    @MethodSource("trueOnes")
    void aTrueSentencePasses(String sentence) {
        assertThat(findings(sentence)).extracting(Finding::message).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("untrueOnes")
    void anUntrueNumberIsFoundWhereItStands(String marked) {
        List<String> untrue = Pattern.compile("\\[([^]]+)]")
                .matcher(marked)
                .results()
                .map(found -> found.group(1))
                .toList();
        String sentence = marked.replaceAll("[\\[\\]]", "");

        assertThat(findings(sentence).stream().sorted(Finding.ORDER))
                .extracting(found -> sentence.substring(
                        found.location().column() - 1, found.location().column() - 1 + found.length()))
                .containsExactlyElementsOf(untrue);
    }

    private static List<Finding> findings(String sentence) {
        Plan plan = PlanFolder.withPage(PLAN, sentence);
        return new UnboundFigures().check(PlanAnalysis.of(plan, LocalDate.of(2026, 3, 31)));
    }

    private static Plan read() {
        Findings findings = new Findings();
        Optional<Plan> plan =
                PlanBinder.bind(SourceReader.read(FOLDER.resolve("content"), "content", findings), findings);
        assertThat(findings.sorted()).extracting(Finding::headline).isEmpty();
        return plan.orElseThrow();
    }
}
