package org.planpress.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.output.Artifact;

class StateFolderTest {

    @TempDir
    Path folder;

    private Path output;
    private Path beside;
    private Path inside;

    @BeforeEach
    void choosesAnOutput() throws IOException {
        output = Files.createDirectories(folder.toRealPath().resolve("served/site"));
        beside = output.resolveSibling(".site.planpress");
        inside = output.resolve(".planpress-staging");
    }

    @Test
    void liesBesideTheOutputWhereNoServerLooks() throws IOException {
        assertThat(placesWhilePublishing()).containsExactly(beside);
        assertThat(beside).doesNotExist();
        assertThat(output)
                .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("."));
    }

    /** Within one process Java itself sees to that; between two, only the system can. */
    @Test
    void isHeldByOneProcessAtATime() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        HeldFolder.class.getName(),
                        output.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader told = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(told.readLine()).isEqualTo(beside.toString());
            assertThatThrownBy(() -> StateFolder.of(output)).hasMessage("another run is publishing to this folder");
            assertThat(beside.resolve("lock")).exists();
            other.getOutputStream().close();
            assertThat(other.waitFor()).isZero();
        } finally {
            other.destroyForcibly().waitFor();
        }
        StateFolder.of(output).close();
        assertThat(beside).doesNotExist();
    }

    /** That of this test, however it is run. */
    private static String classPath() {
        return StateFolderTest.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs())
                        .map(url -> Path.of(URI.create(url.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    @Test
    void liesInTheOutputIfThereIsNoRoomBesideIt() throws IOException {
        Files.writeString(beside, "somebody's file");

        assertThat(placesWhilePublishing()).containsExactly(inside);
        assertThat(inside).doesNotExist();
        assertThat(beside).content().isEqualTo("somebody's file");
    }

    @Test
    void doesNotFollowALinkBesideTheOutput() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(beside, elsewhere);

        assertThat(placesWhilePublishing()).containsExactly(inside);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void isForItsOwnersEyesAlone() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        try (StateFolder state = StateFolder.of(output)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state.path())))
                    .isEqualTo("rwx------");
        }
        Files.writeString(beside, "");
        try (StateFolder state = StateFolder.of(output)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state.path())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void isIgnoredByVersionControl() throws IOException {
        try (StateFolder state = StateFolder.of(output)) {
            state.clear();
            assertThat(state.path().resolve(".gitignore")).hasContent("*");
        }
    }

    @Test
    void isFoundWhereARunThatDiedLeftIt() throws IOException {
        Path theirs = Files.writeString(beside, "somebody's file");
        publish("a.txt=before", Mover.ATOMIC);
        assertThatThrownBy(() -> publish("a.txt=after", (from, to) -> {
                    Mover.ATOMIC.move(from, to);
                    if (to.endsWith("a.txt")) {
                        throw new SimulatedDeath();
                    }
                }))
                .isInstanceOf(SimulatedDeath.class);
        assertThat(output.resolve("a.txt")).hasContent("after");
        Files.delete(theirs);

        assertThatThrownBy(() -> new Publisher().publish(files -> files.accept(broken("x")), () -> true, output))
                .isInstanceOf(IllegalStateException.class);

        assertThat(output.resolve("a.txt")).hasContent("before");
        assertThat(inside).doesNotExist();
    }

    @Test
    void isSweptWhereARunThatDiedEarlyLeftIt() throws IOException {
        Files.createDirectories(inside.resolve("new/a"));
        Files.writeString(inside.resolve("new/a/index.html"), "half");
        Files.createDirectories(beside.resolve("probe"));
        Files.createDirectories(output.resolve(".planpress-probe"));

        publish("a.txt=1", Mover.ATOMIC);

        assertThat(output)
                .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("."));
        assertThat(beside).doesNotExist();
    }

    @Test
    void isHeldByOneRunAtATime() throws IOException, InterruptedException {
        List<Thread> runs = new ArrayList<>();
        List<Throwable> unexpected = Collections.synchronizedList(new ArrayList<>());
        int[] inside = {0};
        for (int i = 0; i < 4; i++) {
            Thread run = new Thread(() -> {
                for (int n = 0; n < 50; n++) {
                    try (StateFolder state = StateFolder.of(output)) {
                        assertThat(++inside[0]).isEqualTo(1);
                        Files.writeString(state.path().resolve("mine"), "1");
                        inside[0]--;
                    } catch (PublishException other) {
                        assertThat(other).hasMessageContaining("publishing to this folder");
                    } catch (IOException | AssertionError failure) {
                        unexpected.add(failure);
                    }
                }
            });
            runs.add(run);
            run.start();
        }
        for (Thread run : runs) {
            run.join();
        }
        assertThat(unexpected).isEmpty();
        assertThat(beside).doesNotExist();
        assertThat(output).isEmptyDirectory();
    }

    /** Where state lies at the time when everything is ready. */
    private List<Path> placesWhilePublishing() throws IOException {
        List<Path> places = new ArrayList<>();
        new Publisher()
                .publish(
                        files -> files.accept(Artifact.text("index.html", "text/html", "Home")),
                        () -> {
                            Stream.of(beside, inside)
                                    .filter(place -> Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS))
                                    .forEach(places::add);
                            return true;
                        },
                        output);
        return places;
    }

    private void publish(String file, Mover mover) throws IOException {
        String[] parts = file.split("=", 2);
        new Publisher(mover, Disk.FORCED)
                .publish(files -> files.accept(Artifact.text(parts[0], "text/plain", parts[1])), () -> true, output);
    }

    private static Artifact broken(String path) {
        throw new IllegalStateException(path);
    }

    private static final class SimulatedDeath extends Error {
        private static final long serialVersionUID = 1L;
    }
}
