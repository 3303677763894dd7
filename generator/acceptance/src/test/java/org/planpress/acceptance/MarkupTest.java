package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The Nu HTML checker over the whole site: no error and no warning, in HTML, CSS and SVG. */
class MarkupTest {

    @Test
    void satisfiesTheNuCheckerWithWarningsAsErrors() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss8m",
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "nu.validator.client.SimpleCommandLineValidator",
                "--skip-non-html",
                "--also-check-css",
                "--also-check-svg",
                "--Werror"));
        command.add(ExamplePlan.site().toString());
        File log = Path.of("target/nu-checker.txt").toFile();
        Process checker = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();

        assertThat(checker.waitFor(10, TimeUnit.MINUTES))
                .as("the checker ended in time")
                .isTrue();
        assertThat(log).content().isEmpty();
        assertThat(checker.exitValue()).isZero();
    }
}
