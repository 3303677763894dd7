package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The Nu HTML checker over a whole site: HTML, CSS and SVG, warnings as errors. */
final class NuChecker {

    /**
     * What the checker cannot judge: it reads files, for which a policy of 'self' means nothing ({@link BrowserTest}
     * holds the policy), and it does not know the parts of CSS that print what a closed table holds, tell that a sheet is open
     * and make a typeface as wide as another.
     */
    private static final String BEYOND_THE_CHECKER =
            ".*Resource violates Content Security Policy.*|.*::details-content.*|.*:popover-open.*|.*size-adjust.*";

    private NuChecker() {}

    /** What it says of the site; nothing, if all is well. */
    static String complaints(Path site) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss8m",
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "nu.validator.client.SimpleCommandLineValidator",
                "--skip-non-html",
                "--also-check-css",
                "--also-check-svg",
                "--Werror",
                "--filterpattern",
                BEYOND_THE_CHECKER,
                site.toString());
        Path log = Files.createTempFile(Path.of("target").toAbsolutePath(), "nu-checker", ".txt");
        Process checker = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(checker.waitFor(10, TimeUnit.MINUTES))
                .as("the checker ended in time")
                .isTrue();
        String said = Files.readString(log);
        assertThat(checker.exitValue()).as(said).isZero();
        return said;
    }
}
