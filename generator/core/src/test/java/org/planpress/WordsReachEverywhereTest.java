package org.planpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.compile.CompileResult;
import org.planpress.compile.Option;
import org.planpress.compile.Options;
import org.planpress.compile.PlanCompiler;
import org.planpress.compile.Progress;
import org.planpress.compile.Surroundings;
import org.planpress.export.report.ReportFormat;
import org.planpress.testing.FieldLines;
import org.planpress.testing.FilledPlan;
import org.planpress.testing.SpokenWords;
import org.planpress.words.PseudoLanguage;

/**
 * A plan with every field of the model, said in other words: nothing of what Planpress says by itself may be left in any
 * file, or {@code words-left.txt} says why.
 */
class WordsReachEverywhereTest {

    /** What the made-up plan says itself, and names for machines: addresses, files, tags. */
    private static final Pattern OF_THE_PLAN = Pattern.compile(
            "zq[\\w.]*( to see| plan| says why\\.?| 2025 to 2029)?|It says|to all\\.|is told\\.|People\\.|Wait\\."
                    + "|The (county|rest|public)\\.?|Freeze|Nothing rises\\.|\\bAll\\b|Elects\\.|Others|Police\\b|Pack\\b"
                    + "|How many are there|It was before\\.|[\\w.-]+@[\\w.-]+|https?://\\S+|\\S*/\\S*"
                    + "|[\\w-]+\\.(csv|json|pdf|docx|pptx|zip|txt|svg|png|ics|xlsx|html|yml)\\b|en-GB");

    @TempDir
    Path folder;

    private Map<String, List<String>> saidWith(String words) throws IOException {
        FilledPlan.make().write(folder.resolve("content"));
        Files.createDirectories(folder.resolve("content/words"));
        Files.writeString(folder.resolve("content/words/en.ftl"), words);
        CompileResult result = new PlanCompiler()
                .compile(new Options(Map.of(Option.FORMATS, "html,data,pdf,large-print,slides,pack,txt"))
                        .request(
                                new Surroundings(folder, folder.resolve("home"), LocalDate.of(2026, 3, 31)),
                                true,
                                Progress.SILENT));
        assertThat(result.outcome()).as(result.report(ReportFormat.TEXT)).isEqualTo(CompileResult.Outcome.PUBLISHED);
        return SpokenWords.of(folder.resolve("site-output"));
    }

    /** What is left in each file that a pattern finds, beside what stands in the list. */
    private static Set<String> left(Map<String, List<String>> said, Pattern wrong) {
        Set<String> known = new TreeSet<>();
        FieldLines.read("words-left.txt").forEach(line -> known.add(line.get(0)));
        Map<String, String> left = new LinkedHashMap<>();
        said.forEach((path, texts) -> texts.forEach(text -> {
            String ours = OF_THE_PLAN.matcher(text).replaceAll(" ");
            for (String exception : known) {
                ours = ours.replace(exception, " ");
            }
            if (wrong.matcher(ours).find()) {
                left.putIfAbsent(text, path);
            }
        }));
        Set<String> lines = new TreeSet<>();
        left.forEach((text, path) -> lines.add(path + ": " + text));
        return lines;
    }

    @Test
    void nothingIsSaidThatStandsInNoFileOfWords() throws IOException {
        Set<String> plain = left(saidWith(PseudoLanguage.file()), Pattern.compile("[aeiouAEIOU]"));

        assertThat(String.join("\n", plain)).isEmpty();
    }

    @Test
    void anOfficesWordsStandInEveryFile() throws IOException {
        String words = Files.readString(Path.of("src/test/resources/plans/renamed.ftl"));
        List<String> standard = List.of(
                "commitment", "priorit(y|ie)", "indicator", "KPI", "outcome", "theme", "measure", "report", "meeting");

        Set<String> left = left(saidWith(words), Pattern.compile("(?i)\\b(" + String.join("|", standard) + ")s?\\b"));

        assertThat(String.join("\n", left)).isEmpty();
    }
}
