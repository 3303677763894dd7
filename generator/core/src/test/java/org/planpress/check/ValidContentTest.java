package org.planpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.bind.PlanBinder;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.source.SourceReader;

/** Each folder {@code valid/<case>} is the smallest plan with some files changed that come close to breaking a rule. */
class ValidContentTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve("valid"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsNothing(String name, @TempDir Path content) throws IOException {
        copy(RESOURCES.resolve("plans/smallest/content"), content);
        copy(RESOURCES.resolve("valid").resolve(name).resolve("content"), content);
        Findings findings = new Findings();

        PlanBinder.bind(SourceReader.read(content, "content", findings), findings)
                .ifPresentOrElse(
                        plan -> Checks.run(TestPlan.analysed(plan).orElseThrow(), findings),
                        () -> assertThat(name).as("a case that can be bound").isNull());

        assertThat(findings.sorted().stream().map(Finding::headline)).isEmpty();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
