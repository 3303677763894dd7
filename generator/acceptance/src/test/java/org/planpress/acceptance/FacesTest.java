package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar, as a person runs it. */
class FacesTest {

    @TempDir
    Path folder;

    private record Run(int exit, String out, String err) {}

    private Run planpress(String... arguments) throws IOException, InterruptedException {
        return planpress(List.of(), arguments);
    }

    private Run planpress(List<String> options, String... arguments) throws IOException, InterruptedException {
        Path jar = ExamplePlan.PROJECT.resolve("generator/target/planpress.jar");
        assertThat(jar).as("the runnable jar, built by the cli module").exists();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    @Test
    void startsAPlanThatBuildsWithNoFinding() throws IOException, InterruptedException {
        Run init = planpress("init", "plan");
        Run build = planpress("build", "--content", "plan", "--output", "site");

        assertThat(init.exit()).as(init.err()).isZero();
        assertThat(build.exit()).as(build.err()).isZero();
        assertThat(build.err()).isEmpty();
        assertThat(build.out()).contains("index.html");
        assertThat(folder.resolve("site/index.html")).exists();
        assertThat(folder.resolve("site/accessibility/index.html")).exists();
    }

    /** Java looks for them when it is first asked; where there are none, and no library that finds them, it fails. */
    @Test
    void asksForNoFontOfTheMachine() throws IOException, InterruptedException {
        planpress("init", "plan");
        Path loaded = folder.resolve("loaded.txt");

        Run build = planpress(
                List.of("-Xlog:class+load:file=" + loaded),
                "build",
                "--no-cache",
                "--content",
                "plan",
                "--output",
                "site");

        assertThat(build.exit()).as(build.err()).isZero();
        assertThat(folder.resolve("site/plan.pdf")).exists();
        assertThat(loaded)
                .content()
                .contains("org.apache.batik.bridge.BridgeContext ")
                .doesNotContain("sun.font.SunFontManager ");
    }

    @Test
    void tellsMistakesInTheFormOfACompiler() throws IOException, InterruptedException {
        planpress("init", "plan");
        Path site = folder.resolve("plan/site.yml");
        Files.writeString(site, Files.readString(site) + "colour: red\n");
        long line = Files.readString(site).lines().count();

        Run check = planpress("check", "--content", "plan");
        Run json = planpress("check", "--content", "plan", "--report", "json");

        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.err())
                .contains(
                        "plan/site.yml:%d:1: error[unknown-field]: 'colour' is not a field of the site".formatted(line))
                .contains("^^^^^^");
        assertThat(json.out()).startsWith("{").contains("\"formatVersion\"", "\"unknown-field\"");
    }

    @Test
    void tellsWrongUsageApartFromWrongContent() throws IOException, InterruptedException {
        assertThat(planpress("bild").exit()).isEqualTo(2);
        assertThat(planpress("check").exit()).isEqualTo(1);
        assertThat(planpress("--help").exit()).isZero();
    }
}
