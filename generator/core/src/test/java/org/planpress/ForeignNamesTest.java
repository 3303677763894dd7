package org.planpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.finding.Finding;
import org.planpress.testing.InvalidPlans;

/**
 * No cure invites an author to copy what only the example's content has: its files, its ids and its figures. What a hint
 * names is in the author's own content, or is nobody's.
 */
class ForeignNamesTest {

    private static final Path EXAMPLE = Path.of("../../content");
    private static final Pattern ID = Pattern.compile("\\bid: ([\\w.-]+)");
    private static final Pattern FIGURE = Pattern.compile("(?<![\\w.,-])\\d[\\d,.]*\\d(?![\\w-])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.,/-]*[\\p{L}\\p{N}_]");

    /** Words and figures of rules that are about words and figures, and not about what anybody wrote. */
    private static final Pattern EVERYBODYS = Pattern.compile(
            "\\d{1,2}|(?:19|20)\\d\\d|\\d+\\.0|p\\d|cost|money|time|first|early|visits|values|panel|consultation"
                    + "|100|12\\.4|p\\d\\.md|en\\.ftl|index|about|funding\\.yml|commitments\\.yml|edition\\.yml|priority\\.yml|site\\.yml|glossary\\.yml"
                    + "|law\\.yml|requirements\\.yml|survey\\.yml|accessibility\\.md|engagement");

    private static final Set<String> NAMES = new TreeSet<>();

    @TempDir
    Path folder;

    @BeforeAll
    static void readTheExample() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                NAMES.add(file.getFileName().toString());
                if (file.toString().matches(".*\\.(?:yml|md|csv)")) {
                    String text = Files.readString(file);
                    ID.matcher(text).results().map(id -> id.group(1)).forEach(NAMES::add);
                    FIGURE.matcher(text).results().map(MatchResult::group).forEach(NAMES::add);
                }
            }
        }
        NAMES.removeIf(name -> EVERYBODYS.matcher(name).matches());
        assertThat(NAMES).hasSizeGreaterThan(500);
    }

    static List<String> cases() throws IOException {
        return InvalidPlans.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void standInNoHint(String fixture) throws IOException {
        Path content = folder.resolve("content");
        InvalidPlans.write(fixture, content);
        Set<String> own = own(content);

        assertThat(InvalidPlans.findings(content).stream()
                        .map(Finding::advice)
                        .flatMap(ForeignNamesTest::foreign)
                        .filter(name -> own.stream().noneMatch(text -> text.contains(name))))
                .isEmpty();
    }

    @Test
    void standInNoRule() {
        List<String> told = InvalidContentTest.allRules()
                .flatMap(rule -> foreign(rule.cure()).map(name -> rule.code() + ": " + name))
                .toList();
        assertThat(told).isEmpty();
    }

    private static Stream<String> foreign(String advice) {
        return WORD.matcher(advice)
                .results()
                .map(MatchResult::group)
                .flatMap(word -> Stream.of(word, word.substring(word.lastIndexOf('/') + 1)))
                .filter(NAMES::contains);
    }

    /** What there is in the author's content: names of files, and all that stands in them. */
    private static Set<String> own(Path content) throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            return files.map(file -> content.relativize(file) + "\n" + text(file))
                    .collect(Collectors.toSet());
        }
    }

    private static String text(Path file) {
        try {
            return Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
