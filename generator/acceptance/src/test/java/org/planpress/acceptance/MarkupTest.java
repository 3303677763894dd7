package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Nu HTML checker over the whole site: no error and no warning, in HTML, CSS and SVG. */
class MarkupTest {

    @Test
    void findsNoFaultInAnyPage() throws IOException, InterruptedException {
        try (LocalServer server = LocalServer.of(ExamplePlan.site())) {
            // Over HTTP, because a policy of 'self' means nothing for files.
            check(ExamplePlan.addresses().stream()
                    .map(address -> server.address() + address)
                    .toList());
        }
    }

    @Test
    void findsNoFaultInStylesAndPictures() throws IOException, InterruptedException {
        check(Stream.of(".css", ".svg")
                .flatMap(MarkupTest::published)
                .map(Path::toString)
                .toList());
    }

    private static Stream<Path> published(String ending) {
        try {
            return ExamplePlan.files(ending).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void check(List<String> documents) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss8m",
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "nu.validator.client.SimpleCommandLineValidator",
                "--also-check-css",
                "--also-check-svg",
                "--Werror"));
        command.addAll(documents);
        File log = Path.of("target/nu-checker.txt").toFile();
        Process checker = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();

        assertThat(documents).isNotEmpty();
        assertThat(checker.waitFor(10, TimeUnit.MINUTES))
                .as("the checker ended in time")
                .isTrue();
        assertThat(log).content().isEmpty();
        assertThat(checker.exitValue()).isZero();
    }
}
