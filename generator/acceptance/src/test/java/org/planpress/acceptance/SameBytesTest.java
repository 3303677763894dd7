package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Path jar = ExamplePlan.PROJECT.resolve("generator/target/planpress.jar");
        Path out = folder.resolve("out");
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--limit-modules",
                        "java.se,jdk.unsupported,jdk.xml.dom,jdk.zipfs",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar.toString(),
                        "build",
                        "--as-of",
                        ExamplePlan.AS_OF.toString(),
                        "--output",
                        out.toString())
                .directory(ExamplePlan.PROJECT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("told.txt").toFile())
                .start();

        assertThat(build.waitFor())
                .as(Files.readString(folder.resolve("told.txt")))
                .isZero();
        assertThat(Trees.contents(out)).isEqualTo(Trees.contents(ExamplePlan.site()));
    }
}
