package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class SameBytesTest {

    @TempDir
    Path folder;

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void buildsTheSameBytesInAnotherFolderZoneAndLanguage() throws IOException {
        Path other = folder.resolve("somewhere else/Plänë");
        Trees.copy(ExamplePlan.PROJECT.resolve("content"), other.resolve("content"));
        Trees.copy(ExamplePlan.PROJECT.resolve("templates"), other.resolve("templates"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(
                    new Locale.Builder().setLanguage("ar").setRegion("EG").build());
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            ExamplePlan.build(other, folder.resolve("out"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(Trees.contents(folder.resolve("out"))).isEqualTo(Trees.contents(ExamplePlan.site()));
    }

    /** A small Java, as containers have it, knows names of months in American English only. */
    @Test
    void buildsTheSameBytesOnAJavaThatKnowsNoLanguages() throws IOException, InterruptedException {
        Path usual = built("usual", List.of());
        Path small = built("small", List.of("--limit-modules", "java.se,jdk.unsupported,jdk.xml.dom,jdk.zipfs"));

        assertThat(Trees.contents(small)).isEqualTo(Trees.contents(usual));
    }

    /** The example, built by the runnable jar in a process of its own. */
    private Path built(String name, List<String> options) throws IOException, InterruptedException {
        Path out = folder.resolve(name);
        Path told = folder.resolve(name + ".txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar"));
        command.add(
                ExamplePlan.PROJECT.resolve("generator/target/planpress.jar").toString());
        command.addAll(List.of("build", "--as-of", ExamplePlan.AS_OF.toString(), "--output", out.toString()));
        Process build = new ProcessBuilder(command)
                .directory(ExamplePlan.PROJECT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        assertThat(build.waitFor()).as(Files.readString(told)).isZero();
        return out;
    }
}
