package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The README's command {@code generator/test} on machines that are made up: all programs that it finds are small ones of
 * this test, which write down how they were called. Nothing is installed, and Maven does not run.
 */
class TestCommandTest {

    private static final Path COMMAND = ExamplePlan.PROJECT.resolve("generator/test");
    private static final String VERSION = "Apache Maven %s\nJava version: %s, vendor: V, runtime: %s\n";

    @TempDir
    Path folder;

    private record Run(int exit, String said, List<String> calls) {}

    @BeforeEach
    void aMachineHasAllThatIsNeeded() throws IOException {
        Files.createDirectory(folder.resolve("bin"));
        Files.createFile(calls());
        for (String ofTheSystem : List.of("dirname", "env", "sed", "grep", "cat", "cp")) {
            has(ofTheSystem, "exec " + onThisMachine(ofTheSystem) + " \"$@\"");
        }
        for (Program needed : Program.values()) {
            has(needed.names().get(0), "");
        }
        has("fc-match", "echo 'Liberation Sans'");
        has("nginx", "");
        has("uname", "echo Linux");
        has("id", "echo 0");
        has("apt-get", "");
        has("bin/javac", "");
        hasMaven("3.8.7", "17.0.2");
    }

    private static Path onThisMachine(String program) {
        return Stream.of("/bin", "/usr/bin")
                .map(place -> Path.of(place, program))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /** A program that writes its name and arguments down; then it does what the script says. */
    private void has(String name, String script) throws IOException {
        Path file = program(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/bash\necho \"%s $*\" >> %s\n%s\n".formatted(name, calls(), script));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void hasMaven(String version, String java) throws IOException {
        Files.writeString(folder.resolve("version"), VERSION.formatted(version, java, program("")));
        has("mvn", "[[ $* != *--version ]] || cat " + folder.resolve("version"));
    }

    private void lacks(String name) throws IOException {
        Files.delete(program(name));
    }

    private Path calls() {
        return folder.resolve("calls");
    }

    private Run test(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(onThisMachine("bash").toString(), COMMAND.toString()));
        command.addAll(List.of(arguments));
        Path said = folder.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", program("").toString());
        Process process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(said),
                Files.readAllLines(calls()).stream()
                        .filter(call -> !call.endsWith("--version"))
                        .filter(call -> Stream.of("mvn", "apt-get", "sudo").anyMatch(call::startsWith))
                        .toList());
    }

    @Test
    void installsNothingWhereAllIsThereAndHandsArgumentsToMaven() throws IOException, InterruptedException {
        Run run = test("-Pdeep", "-Dtest=A,B");

        assertThat(run.exit()).isZero();
        assertThat(run.said()).isEmpty();
        assertThat(run.calls()).containsExactly("mvn verify -Pdeep -Dtest=A,B");
    }

    @Test
    void endsAsMavenEnds() throws IOException, InterruptedException {
        has("mvn", "[[ $* = *--version ]] || exit 7; cat " + folder.resolve("version"));

        assertThat(test().exit()).isEqualTo(7);
    }

    @ParameterizedTest
    @EnumSource
    void looksForAProgramWhereItsTestsDo(Program program) throws IOException, InterruptedException {
        for (String name : program.names()) {
            if (name.contains("/")) {
                assertThat(COMMAND).content().containsAnyOf("\"" + name + "\"", " " + name + " ");
            } else {
                lacks(program.names().stream()
                        .filter(any -> Files.exists(program(any)))
                        .findFirst()
                        .orElseThrow());
                assertThat(test().exit()).as("without " + program).isEqualTo(1);
                has(name, "");
                assertThat(test().exit()).as("with " + name).isZero();
            }
        }
    }

    @Test
    void installsWhatDebianHas() throws IOException, InterruptedException {
        for (Program needed : Program.values()) {
            lacks(needed.names().get(0));
        }
        has("fc-match", "cat " + folder.resolve("fonts"));
        has("apt-get", """
                [[ $* = update* ]] && exit
                for any in chromium chromedriver soffice unzip python3; do cp $0 ${0%/*}/$any; done
                echo Arial > FONTS""".replace("FONTS", folder.resolve("fonts").toString()));

        Run run = test();

        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(run.calls())
                .containsExactly(
                        "apt-get update -q",
                        "apt-get install -y --no-install-recommends -q chromium chromium-driver"
                                + " libreoffice-impress-nogui libreoffice-writer-nogui unzip python3 fontconfig"
                                + " fonts-liberation",
                        "mvn verify");
    }

    @Test
    void asksForTheRightsOfRoot() throws IOException, InterruptedException {
        has("id", "echo 1000");
        has("sudo", "");
        lacks("unzip");

        Run run = test();

        assertThat(run.calls()).contains("sudo apt-get update -q").noneMatch(call -> call.startsWith("mvn"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.said()).contains("Installed, and still not here:\n  unzip\n");
    }

    @Test
    void tellsWhatToAskForWhereNobodyIsRoot() throws IOException, InterruptedException {
        has("id", "echo 1000");
        lacks("soffice");

        Run run = test();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.calls()).isEmpty();
        assertThat(run.said())
                .contains(
                        "an office suite: LibreOffice",
                        "by root: apt-get install -y --no-install-recommends libreoffice-impress-nogui"
                                + " libreoffice-writer-nogui\n");
    }

    @Test
    void goesNoFurtherWhenPackagesCannotBeHad() throws IOException, InterruptedException {
        lacks("unzip");
        has("apt-get", "exit 100");

        Run run = test();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.calls()).containsExactly("apt-get update -q");
        assertThat(run.said()).endsWith("It could not be installed; what went wrong stands above.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, dnf, dnf install chromium chromedriver libreoffice-impress libreoffice-writer fontconfig liberation-fonts",
        "Linux, pacman, packages may be called: chromium chromedriver libreoffice-impress libreoffice-writer",
        "Darwin, brew, brew install google-chrome chromedriver libreoffice",
        "MINGW64_NT-10.0, winget, winget install Google.Chrome Chromium.ChromeDriver TheDocumentFoundation.LibreOffice"
    })
    void namesThePackagesOfOtherSystems(String system, String installer, String said)
            throws IOException, InterruptedException {
        lacks("apt-get");
        has(installer, "");
        has("uname", "echo " + system);
        for (String needed : List.of("chromium", "chromedriver", "soffice", "fc-match")) {
            lacks(needed);
        }

        Run run = test();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.calls()).isEmpty();
        assertThat(run.said()).contains("The tests need what is not here:\n  a browser", said);
    }

    @Test
    void tellsThatThereIsNoMaven() throws IOException, InterruptedException {
        lacks("mvn");

        assertThat(test().said())
                .isEqualTo("There is no Maven here. Install a JDK (17 or newer) and Maven (3.8.7 or newer) first.\n");
    }

    @Test
    void tellsThatThereIsNoJava() throws IOException, InterruptedException {
        has("mvn", "echo 'The JAVA_HOME environment variable is not defined correctly'; exit 1");

        assertThat(test().said())
                .startsWith("Maven does not start. It needs a JDK, 17 or newer")
                .contains("JAVA_HOME environment variable");
    }

    @ParameterizedTest
    @CsvSource({
        "3.8.7, 17, ''",
        "3.9.11, 17.0.21.1, ''",
        "4.0.0-rc-4, 25-ea, ''",
        "3.8.6, 17.0.2, Maven is 3.8.6; install 3.8.7 or newer.",
        "3.6, 17.0.2, Maven is 3.6; install 3.8.7 or newer.",
        "3.9.11, 11.0.30, 'Maven runs with Java 11.0.30; install a JDK, 17 or newer'",
        "3.9.11, 1.8.0_472, 'Maven runs with Java 1.8.0; install a JDK, 17 or newer'"
    })
    void wantsJavaAndMavenOfToday(String maven, String java, String said) throws IOException, InterruptedException {
        hasMaven(maven, java);

        Run run = test();

        assertThat(run.said()).startsWith(said);
        assertThat(run.exit()).isEqualTo(said.isEmpty() ? 0 : 1);
    }

    @Test
    void wantsACompilerWithItsJava() throws IOException, InterruptedException {
        lacks("bin/javac");

        assertThat(test().said()).startsWith("Maven runs with a Java without a compiler, " + program(""));
    }
}
