package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.compile.CompileResult.Outcome;
import org.planpress.finding.Finding;
import org.planpress.testing.Golden;

/**
 * Small plans that other tools published otherwise than was meant, as their users reported it, each laid over a plan that was
 * just begun. What is said of one, and what is published of its texts and series, stands in its {@code expected.txt}.
 */
class HandedOverTest {

    private static final Path CASES = Path.of("src/test/resources/handed-over");

    private static final Pattern TEXT = Pattern.compile("(?s)<div class=\"prose\">(.*?)\\n</div>");

    /** What a page of a series says first, and what its drawing says to those who see and who hear it. */
    private static final Pattern SHOWN_OF_A_SERIES =
            Pattern.compile("(?s)<h1[^>]*>.*?</h1>|<p class=\"lede\">.*?</p>|<desc.*?</desc>|<text .*?</text>");

    private static final Pattern STARTS_A_LINE =
            Pattern.compile("\\s*(<(?:h\\d|p|ul|ol|li|table|tr|pre|blockquote)\\b)");

    @TempDir
    Path folder;

    static List<String> cases() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isPublishedAsItIsMeantOrTold(String name) throws IOException {
        Surroundings surroundings = new Surroundings(folder, folder.resolve("home"), LocalDate.of(2026, 11, 30));
        FirstPlan.write("content", surroundings);
        lay(CASES.resolve(name).resolve("content"));
        Options options = new Options(Map.of(Option.FORMATS, name.endsWith("-print") ? "html,pdf" : "html"));
        CompileResult result = new PlanCompiler().compile(options.request(surroundings, true, step -> {}));

        StringBuilder said = new StringBuilder();
        for (Finding finding : result.findings()) {
            said.append(finding.headline())
                    .append('\n')
                    .append("  ")
                    .append(finding.hint())
                    .append('\n');
        }
        if (result.outcome() == Outcome.PUBLISHED) {
            published(CASES.resolve(name).resolve("content"), said);
        }
        Golden.check(CASES.resolve(name).resolve("expected.txt"), said.toString());
    }

    private void lay(Path changed) throws IOException {
        for (Path file : files(changed)) {
            Path target =
                    folder.resolve("content").resolve(changed.relativize(file).toString());
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void published(Path changed, StringBuilder said) throws IOException {
        Path site = folder.resolve("site-output");
        for (Path file : files(changed)) {
            String path = changed.relativize(file).toString().replace('\\', '/');
            String name = path.replaceAll(".*/|\\.[a-z]+$", "");
            if (path.endsWith(".md") && !path.endsWith("README.md")) {
                String page = path.startsWith("pages/") ? name : "sections/" + name;
                Matcher text = TEXT.matcher(Files.readString(site.resolve(page + "/index.html")));
                assertThat(text.find()).as("words on the page of %s", path).isTrue();
                said.append('\n').append(path).append(lines(text.group(1))).append('\n');
            } else if (path.startsWith("measures/") && path.endsWith(".yml")) {
                said.append('\n')
                        .append(path)
                        .append('\n')
                        .append(series(Files.readString(site.resolve("measures/" + name + "/index.html"))));
            }
        }
    }

    private static String lines(String html) {
        return STARTS_A_LINE
                .matcher(html.replaceAll("\\s+", " "))
                .replaceAll("\n$1")
                .stripTrailing();
    }

    private static String series(String page) {
        return SHOWN_OF_A_SERIES
                .matcher(page.replaceAll("(?s)<svg class=\"chart narrow.*?</svg>", ""))
                .results()
                .map(shown -> shown.group().replaceAll("<[^>]*>", "").strip() + "\n")
                .collect(Collectors.joining());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
