package org.planpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
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
 * A plan with every field of the model, said in other words: nothing of what Planpress says by itself may be left in
 * any file, or {@code words-left.txt} says why.
 */
class WordsReachEverywhereTest {

    /** What the made-up plan says itself, and addresses, paths and names of files. */
    private static final Pattern OF_THE_PLAN = Pattern.compile("[\\w.-]+@[\\w.-]+|https?://\\S+"
            + "|plan\\.example\\.org\\S*|[\\w./-]+\\.(csv|json|pdf|docx|pptx|zip|txt|svg|png|ics|xlsx|html|yml)\\b"
            + "|/[\\w.-]+/\\S*"
            + "|(?i:zq)[\\w.]*( to see| plan| says why\\.?| 2025 to 2029)?");

    private static final Map<String, String> HEARD = Map.of(
            "index\\.html", "zqpriority",
            "commitments/.*/index\\.html", "Skíp tó máín cóntént",
            "plan\\.pdf", "Wéb págé óf p1.zqt.1",
            "design-pack\\.zip!charts/measures_m1/.*\\.pdf", "Líné chárt óf zqmeasure",
            "data/measures/m1\\.csv-metadata\\.json", "Péríód",
            "data/tables/measures/m1\\.csv", "fínál",
            "meetings\\.ics", "méétíngs",
            "reports/r1/slides\\.pptx", "Dóné, %",
            "design-pack\\.zip!text/plan\\.docx", "Tráck chángés",
            "design-pack\\.zip!.*\\.svg", "Ávérágé");

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

    /**
     * Words that may be left.
     *
     * @param where the end of a path
     */
    private record Spared(Pattern where, Pattern words) {

        static List<Spared> all() {
            return FieldLines.read("words-left.txt").stream()
                    .map(line -> new Spared(Pattern.compile(line.get(0) + "$"), Pattern.compile(line.get(1))))
                    .toList();
        }
    }

    /** What is left in each file that a pattern finds, beside what stands in the list. */
    private static Set<String> left(Map<String, List<String>> said, Pattern wrong, Set<Spared> used) {
        List<Spared> exceptions = Spared.all();
        Map<String, String> left = new LinkedHashMap<>();
        said.forEach((path, texts) -> texts.forEach(text -> {
            String ours = OF_THE_PLAN.matcher(text).replaceAll(" ");
            for (Spared exception : exceptions) {
                Matcher words = exception.words().matcher(ours);
                if (wrong.matcher(ours).find()
                        && exception.where().matcher(path).find()
                        && words.find()) {
                    ours = words.replaceAll(" ");
                    used.add(exception);
                }
            }
            if (wrong.matcher(ours).find()) {
                left.putIfAbsent(text, path);
            }
        }));
        Set<String> lines = new TreeSet<>();
        left.forEach((text, path) -> lines.add(path + ": " + text));
        return lines;
    }

    private static boolean hears(Map<String, List<String>> said, String path, String words) {
        return said.entrySet().stream()
                .filter(file -> file.getKey().matches(path))
                .anyMatch(file -> file.getValue().stream().anyMatch(text -> text.contains(words)));
    }

    @Test
    void nothingIsSaidThatStandsInNoFileOfWords() throws IOException {
        Map<String, List<String>> said = saidWith(PseudoLanguage.file());
        // Every kind of file is listened to: what is read aloud, the sheet behind a chart, descriptions of columns.
        assertThat(HEARD)
                .allSatisfy((path, words) -> assertThat(hears(said, path, words))
                        .as("%s: %s", path, words)
                        .isTrue());

        Set<Spared> used = new HashSet<>();
        Set<String> plain = left(said, Pattern.compile("[aeiouAEIOU]"), used);

        assertThat(String.join("\n", plain)).isEmpty();
        assertThat(Spared.all()).as("what is in the list is needed").hasSameSizeAs(used);
    }

    @Test
    void anOfficesWordsStandInEveryFile() throws IOException {
        String words = Files.readString(Path.of("src/test/resources/plans/renamed.ftl"));
        List<String> standard = List.of(
                "commitment",
                "priorit(y|ie)",
                "indicator",
                "KPI",
                "outcome",
                "theme",
                "measure",
                "report",
                "meeting",
                "aim",
                "action",
                "threat");

        Set<String> left = left(
                saidWith(words), Pattern.compile("(?i)\\b(" + String.join("|", standard) + ")s?\\b"), new HashSet<>());

        assertThat(String.join("\n", left)).isEmpty();
    }
}
