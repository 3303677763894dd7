package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that runs the jar: what it leaves in the cache folder, and that it runs where it can leave nothing. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is one for Unix shells")
class LauncherTest {

    private static final int DONE = 0;
    private static final int NO_JAVA = 3;

    @TempDir
    private Path folder;

    private Path cache;
    private Path plan;

    private record Ran(int code, String said) {}

    @BeforeEach
    void writeAPlan() throws IOException, InterruptedException {
        cache = folder.resolve("cache");
        plan = folder.resolve("a plan");
        assertThat(run(List.of(), "init", plan.toString()).code).isEqualTo(DONE);
    }

    @Test
    void leavesAStoreOfClassesFromWhichLaterRunsStart() throws IOException, InterruptedException {
        Ran first = run(List.of(), "check", "--content", plan.toString(), "--formats", "data");
        assertThat(first.code).as(first.said).isEqualTo(DONE);
        List<Path> stores = stores();
        assertThat(stores).hasSize(1);

        Ran second = run(List.of(), "check", "--content", plan.toString(), "--formats", "data");

        assertThat(second).isEqualTo(first);
        assertThat(stores()).isEqualTo(stores);
    }

    @Test
    void runsWithAStoreThatIsTorn() throws IOException, InterruptedException {
        Ran first = run(List.of(), "check", "--content", plan.toString(), "--formats", "data");
        Path store = stores().get(0);
        byte[] whole = Files.readAllBytes(store);
        Files.delete(store);
        Files.write(store, Arrays.copyOf(whole, whole.length / 2));

        Ran second = run(List.of(), "check", "--content", plan.toString(), "--formats", "data");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void runsWhereItCanLeaveNothing() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        Ran ran = run(
                List.of("XDG_CACHE_HOME=" + file.resolve("cache")),
                "check",
                "--content",
                plan.toString(),
                "--formats",
                "data");

        assertThat(ran.code).as(ran.said).isEqualTo(DONE);
    }

    @Test
    void tellsOfThePlanAndEndsAsTheJarDoes() throws IOException, InterruptedException {
        Files.writeString(plan.resolve("site.yml"), "title: [");

        Ran ran = run(List.of(), "check", "--content", plan.toString(), "--formats", "data");

        assertThat(ran.code).isEqualTo(1);
        assertThat(ran.said).contains("site.yml:1:9: error");
    }

    @Test
    void saysWhatIsMissingWithoutAJava() throws IOException, InterruptedException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        for (String needed : List.of("sh", "dirname", "readlink")) {
            Files.createSymbolicLink(empty.resolve(needed), Path.of("/usr/bin", needed));
        }

        Ran ran = run(List.of("PATH=" + empty, "JAVA_HOME=" + empty), "--version");

        assertThat(ran.code).isEqualTo(NO_JAVA);
        assertThat(ran.said).contains("There is no Java: install Java 17 or newer");
    }

    private List<Path> stores() throws IOException {
        Path own = cache.resolve("planpress");
        try (Stream<Path> files = Files.list(own)) {
            return files.filter(file -> file.getFileName().toString().contains(".jsa"))
                    .toList();
        }
    }

    private Ran run(List<String> environment, String... arguments) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(
                List.of(ExamplePlan.PROJECT.resolve("generator/planpress").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        environment.forEach(line ->
                builder.environment().put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return new Ran(builder.start().waitFor(), Files.readString(said, StandardCharsets.UTF_8));
    }
}
