package org.planpress.acceptance.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.acceptance.PublishedPlans;

/**
 * Seeds lies into the product, one by one, and insists that the sentences of its site betray them. Which lies, was
 * written down before there was a test to catch them. Long form: all thirty; short form: some of them.
 */
class LiesTest {

    private static final int SOME = 6;
    private static final Path RESOURCES = Path.of("src/test/resources/truth");
    private static final Path SOURCES = PublishedPlans.project().resolve("generator/core/src/main/java/org/planpress");

    @TempDir
    Path folder;

    private static List<Yml> lies() {
        return Yml.read(RESOURCES.resolve("lies.yml")).list("lies");
    }

    private static Yml seeds() {
        return Yml.read(RESOURCES.resolve("seeds.yml"));
    }

    @TestFactory
    Stream<DynamicTest> catchesLies() {
        List<Yml> chosen = new ArrayList<>(lies());
        if (!Boolean.getBoolean("deep")) {
            Collections.shuffle(chosen, new Random(12));
            chosen.subList(SOME, chosen.size()).clear();
        }
        return chosen.stream().map(lie -> DynamicTest.dynamicTest(lie.get("id"), () -> tell(lie)));
    }

    @Test
    void canTellEachLieOfTheList() throws IOException {
        assertThat(lies()).hasSize(30);
        for (Yml lie : lies()) {
            Yml seed = seeds().map(lie.get("id"));
            assertThat(Kinds.all().stream().map(Kind::name)).as(lie.get("id")).contains(lie.get("kind"));
            assertThat(seed.has("words") || seed.has("file")).as(lie.get("id")).isTrue();
            if (seed.has("file")) {
                assertThat(source(seed)).as(lie.get("id")).contains(old(seed));
            }
        }
    }

    private static String source(Yml seed) throws IOException {
        return Files.readString(SOURCES.resolve(seed.get("file")));
    }

    private static String old(Yml seed) {
        return (String) Objects.requireNonNull(seed.map().get("old"));
    }

    private void tell(Yml lie) throws IOException, InterruptedException {
        Yml seed = seeds().map(lie.get("id"));
        String plan = seed.text("plan").orElse("council");
        Path content = plan.equals("example") ? PublishedPlans.project().resolve("content") : TruthTest.content(plan);
        Path copy = folder.resolve(lie.get("id"));
        copy(content, copy);
        Path classes = Files.createDirectories(folder.resolve(lie.get("id") + "-classes"));
        if (seed.has("words")) {
            Path words = copy.resolve("words/en.ftl");
            Files.createDirectories(words.resolveSibling(""));
            String before = Files.exists(words) ? Files.readString(words) : "";
            Files.writeString(words, before + "\n" + seed.map().get("words") + "\n");
        } else {
            compile(seed, classes);
        }
        Path site = folder.resolve(lie.get("id") + "-site");
        publish(classes, copy, site);

        Hearing hearing = Hearing.of(Plan.read(content), TruthTest.FRESH, site, Kinds.all());

        assertThat(hearing.faults().stream().map(Hearing.Fault::kind).distinct())
                .as(lie.get("lie"))
                .contains(lie.get("kind"));
    }

    /** What the product is run from: its jar, or what a run by hand says. */
    private static String program() {
        return System.getProperty(
                "planpress.program",
                PublishedPlans.project()
                        .resolve("generator/target/planpress.jar")
                        .toString());
    }

    private static void compile(Yml seed, Path classes) throws IOException {
        String source = source(seed);
        String lie = source.replace(old(seed), (String) seed.map().get("new"));
        assertThat(lie).isNotEqualTo(source);
        Path file = Files.createDirectories(classes.resolve("source"))
                .resolve(Path.of(seed.get("file")).getFileName());
        Files.writeString(file, lie);
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-nowarn",
                        "-proc:none",
                        "-parameters",
                        "--release",
                        "17",
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        program(),
                        "-d",
                        classes.toString(),
                        file.toString());
        assertThat(failed).as("the lie compiles").isZero();
    }

    private void publish(Path classes, Path content, Path site) throws IOException, InterruptedException {
        Path told = folder.resolve("told.txt");
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classes + java.io.File.pathSeparator + program(),
                        "org.planpress.cli.Planpress",
                        "build",
                        "--content",
                        content.toString(),
                        "--output",
                        site.toString(),
                        "--formats",
                        "html,data,txt",
                        "--as-of",
                        TruthTest.FRESH.toString())
                .directory(PublishedPlans.project().toFile())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        assertThat(build.waitFor()).as(Files.readString(told)).isZero();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
