package org.planpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.Shelf;

class DiskShelfTest {

    private static final Digest PLAN = Digest.of("the plan");
    private static final Digest OTHER = Digest.of("another plan");

    @TempDir
    Path home;

    private Shelf shelf() {
        return shelf("this Planpress");
    }

    private Shelf shelf(String program) {
        return new DiskShelf(home.resolve("cache/planpress/documents"), () -> Digest.of(program));
    }

    private Shelf shelf(long mostBytes, Mover mover) {
        return new DiskShelf(home.resolve("cache/planpress/documents"), () -> Digest.of("tried"), mostBytes, mover);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("cache/planpress/documents"))) {
            return files.sorted().toList();
        }
    }

    private Path onlyFile() throws IOException {
        assertThat(files()).hasSize(1);
        return files().get(0);
    }

    private static List<Artifact> documents(String words) {
        return List.of(
                Artifact.text("plan.txt", "text/plain", words),
                new Artifact("pictures/é.png", "image/png", new byte[] {0, -1, 10}));
    }

    private static Optional<String> words(Shelf shelf, Digest madeFrom) {
        return shelf.kept(madeFrom)
                .map(files -> files.stream()
                        .map(file -> file.path() + " " + file.mediaType() + " "
                                + new String(file.bytes(), StandardCharsets.ISO_8859_1))
                        .toList()
                        .toString());
    }

    @Test
    void givesTheNextRunWhatThisOneKept() {
        Shelf first = shelf();
        first.keep(PLAN, documents("Safer streets"));
        first.keep(OTHER, List.of());

        assertThat(words(shelf(), PLAN))
                .hasValue("[plan.txt text/plain Safer streets, pictures/é.png image/png \0ÿ\n]");
        assertThat(shelf().kept(OTHER)).hasValue(List.of());
        assertThat(shelf().kept(Digest.of("a third"))).isEmpty();
        assertThat(first.trouble()).isEmpty();
    }

    @Test
    void givesNothingThatAnotherProgramMade() {
        shelf("an older Planpress").keep(PLAN, documents("Safer streets"));

        assertThat(shelf().kept(PLAN)).isEmpty();
    }

    @Test
    void takesNothingFromAFileThatIsCutShort() throws IOException {
        shelf().keep(PLAN, documents("Safer streets"));
        byte[] whole = Files.readAllBytes(onlyFile());
        for (int length = 0; length < whole.length; length++) {
            Files.write(onlyFile(), Arrays.copyOf(whole, length));

            assertThat(shelf().kept(PLAN)).as("%d bytes", length).isEmpty();
        }
    }

    @Test
    void takesNothingFromAFileThatWasAlteredAndPutsASoundOneInItsPlace() throws IOException {
        shelf().keep(PLAN, documents("Safer streets"));
        byte[] whole = Files.readAllBytes(onlyFile());
        for (int at = 0; at < whole.length; at++) {
            byte[] altered = whole.clone();
            altered[at] ^= 1;
            Files.write(onlyFile(), altered);

            assertThat(shelf().kept(PLAN)).as("byte %d", at).isEmpty();
        }

        shelf().keep(PLAN, documents("Safer streets"));

        assertThat(words(shelf(), PLAN)).isPresent();
    }

    @Test
    void takesNothingFromAFileUnderTheNameOfAnother() throws IOException {
        shelf().keep(PLAN, documents("Safer streets"));
        Path first = onlyFile();
        shelf().keep(OTHER, documents("Safer roads"));
        Path second = files().get(files().get(0).equals(first) ? 1 : 0);

        Files.write(first, Files.readAllBytes(second));

        assertThat(shelf().kept(PLAN)).isEmpty();
        assertThat(words(shelf(), OTHER).orElseThrow()).contains("Safer roads");
    }

    @Test
    void saysOnceWhyNothingCanBeKept() throws IOException {
        Files.writeString(home.resolve("cache"), "a file where the folder should be");
        Shelf shelf = shelf();

        shelf.keep(PLAN, documents("Safer streets"));
        shelf.keep(OTHER, documents("Safer roads"));

        assertThat(shelf.trouble().orElseThrow())
                .startsWith("documents could not be kept in " + home.resolve("cache/planpress/documents") + " for");
        assertThat(shelf.kept(PLAN)).isEmpty();
    }

    @Test
    void leavesNothingHalfWrittenOnAFullDisk() throws IOException {
        Shelf full = shelf(1000, (from, to) -> {
            throw new FileSystemException(to.toString(), null, "No space left on device");
        });

        full.keep(PLAN, documents("Safer streets"));

        assertThat(full.trouble().orElseThrow()).endsWith("No space left on device");
        assertThat(files()).isEmpty();
    }

    @Test
    void isForItsOwnersEyesAlone() throws IOException {
        shelf().keep(PLAN, documents("Not published yet"));

        Path folder = home.resolve("cache/planpress/documents");
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void letsGoOfWhatWasNotUsedForLongest() throws IOException {
        String thousand = "x".repeat(900);
        Shelf small = shelf(5000, Mover.ATOMIC);
        for (int number = 1; number <= 4; number++) {
            small.keep(Digest.of(number), documents(thousand));
            // Of days gone by, the first the oldest.
            for (Path file : files()) {
                FileTime before = Files.getLastModifiedTime(file);
                Files.setLastModifiedTime(file, FileTime.from(before.toInstant().minus(1, ChronoUnit.HOURS)));
            }
        }
        assertThat(small.kept(Digest.of(1))).as("used again just now").isPresent();

        small.keep(Digest.of(5), documents(thousand));

        assertThat(IntStream.rangeClosed(1, 5)
                        .filter(number -> small.kept(Digest.of(number)).isPresent()))
                .containsExactly(1, 4, 5);
        assertThat(small.trouble()).isEmpty();
    }

    @Test
    void keepsNothingThatWouldSendAllElseAway() throws IOException {
        Shelf small = shelf(1000, Mover.ATOMIC);
        small.keep(PLAN, documents("Safer streets"));

        small.keep(OTHER, documents("x".repeat(2000)));

        assertThat(small.kept(PLAN)).isPresent();
        assertThat(small.kept(OTHER)).isEmpty();
    }

    @Test
    void clearsAwayWhatARunLeftThatWasKilled() throws IOException {
        shelf().keep(PLAN, documents("Safer streets"));
        Path left = Files.writeString(onlyFile().resolveSibling("left.new"), "half");
        Path beingWritten = Files.writeString(left.resolveSibling("fresh.new"), "half");
        Path notOurs = Files.writeString(left.resolveSibling("notes.txt"), "mine");
        FileTime lastWeek = FileTime.from(Instant.now().minus(7, ChronoUnit.DAYS));
        Files.setLastModifiedTime(left, lastWeek);
        Files.setLastModifiedTime(notOurs, lastWeek);

        shelf().keep(OTHER, documents("Safer roads"));

        assertThat(left).doesNotExist();
        assertThat(beingWritten).exists();
        assertThat(notOurs).exists();
    }

    @Test
    void servesSeveralRunsAtOnce() throws IOException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int run = 0; run < 4; run++) {
                Shelf own = shelf(40_000, Mover.ATOMIC);
                runs.add(threads.submit(() -> {
                    for (int time = 0; time < 200; time++) {
                        int number = time % 50;
                        Optional<String> found = words(own, Digest.of(number));
                        if (found.isPresent()) {
                            assertThat(found.get()).contains("text/plain " + "x".repeat(1000 + number) + ",");
                        } else {
                            own.keep(Digest.of(number), documents("x".repeat(1000 + number)));
                        }
                    }
                    assertThat(own.trouble()).isEmpty();
                }));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            threads.shutdownNow();
        }
        long bytes = 0;
        for (Path file : files()) {
            assertThat(file.toString()).endsWith(".kept");
            bytes += Files.size(file);
        }
        assertThat(bytes).isLessThan(4 * 40_000L);
    }
}
