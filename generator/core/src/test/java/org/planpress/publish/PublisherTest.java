package org.planpress.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.export.Manifest;
import org.planpress.export.ManifestJson;
import org.planpress.output.Artifact;
import org.planpress.output.Sha256;

class PublisherTest {

    /** A disk that is not waited for, because these tests lose no power. */
    private static final Disk UNFORCED = paths -> {};

    /** The list of files is one of them. */
    private static final int MOVES = 10;

    private static final String[] FIRST = {
        "changes.txt=before", "goes/index.html=before", "index.html=before", "same.txt=same", "way/x=before"
    };

    @TempDir
    Path folder;

    private Path output;

    @BeforeEach
    void choosesAFolder() {
        output = folder.resolve("site-output");
    }

    @Test
    void writesEveryFileAndListsItButNotTheListItself() throws IOException {
        Manifest manifest = publish("index.html=Home", "money/index.html=Money", "b.txt=");

        assertThat(manifest.files())
                .extracting(Manifest.Entry::path)
                .containsExactly("b.txt", "index.html", "money/index.html");
        assertThat(manifest.find("index.html").orElseThrow())
                .isEqualTo(new Manifest.Entry(
                        "index.html",
                        4,
                        "3a78695388b38b5cceefaf6796b0137877514593543b91af2752d5a17e3d736c",
                        "text/plain"));
        assertThat(ManifestJson.read(Files.readAllBytes(output.resolve("data/manifest.json"))))
                .isEqualTo(manifest);
        assertThat(files()).containsOnlyKeys("b.txt", "data/manifest.json", "index.html", "money/index.html");
    }

    @Test
    void takesPagesFromManyThreads() throws IOException {
        Stream<Artifact> many = IntStream.range(0, 500).parallel().mapToObj(n -> file("p/" + n + "/index.html=" + n));

        assertThat(new Publisher()
                        .publish(many::forEach, () -> true, output)
                        .orElseThrow()
                        .files())
                .hasSize(500);
        assertThat(output.resolve("p/499/index.html")).content().isEqualTo("499");
    }

    @Test
    void doesNotTouchAFileThatStaysTheSame() throws IOException {
        publish("same.txt=same", "other.txt=before");
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(output.resolve("same.txt"), longAgo);
        Files.setLastModifiedTime(output.resolve("other.txt"), longAgo);

        publish("same.txt=same", "other.txt=after");

        assertThat(Files.getLastModifiedTime(output.resolve("same.txt"))).isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(output.resolve("other.txt"))).isNotEqualTo(longAgo);
    }

    @Test
    void removesWhatItPublishedBeforeAndNothingElse() throws IOException {
        publish("stays.txt=1", "old/page/index.html=2");
        Files.writeString(output.resolve(".gitignore"), "*");
        Files.createDirectories(output.resolve("notes"));
        Files.writeString(output.resolve("notes/mine.txt"), "mine");

        publish("stays.txt=1");

        assertThat(files()).containsOnlyKeys(".gitignore", "data/manifest.json", "notes/mine.txt", "stays.txt");
        assertThat(output.resolve("old")).doesNotExist();
    }

    @Test
    void refusesToOverwriteAFileOfSomebodyElse() throws IOException {
        Files.createDirectories(output);
        Files.writeString(output.resolve("index.html"), "my own page");
        Map<String, String> before = files();

        assertThatThrownBy(() -> publish("a.txt=1", "index.html=Home"))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("index.html is in the way");
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b", "a/b/c"})
    void letsAFolderTakeTheNameOfAFileAndBack(String other) throws IOException {
        publish("a/b/x=1");
        publish(other + "=2");
        assertThat(files()).containsOnlyKeys(other, "data/manifest.json");

        publish("a/b/x=1");
        assertThat(files()).containsOnlyKeys("a/b/x", "data/manifest.json");
    }

    @Test
    void keepsAStyleSheetForOneMorePublicationAndSaysSo() throws IOException {
        publish(look("one"));

        Manifest manifest = publish(look("two"));

        assertThat(files()).containsOnlyKeys("data/manifest.json", "index.html", style("one"), style("two"));
        assertThat(manifest.paths()).containsExactly("index.html", style("two"));
        assertThat(manifest.kept()).extracting(Manifest.Entry::path).containsExactly(style("one"));
        assertThat(ManifestJson.read(Files.readAllBytes(output.resolve(ManifestJson.PATH))))
                .isEqualTo(manifest);

        publish(look("three"));
        assertThat(files()).containsOnlyKeys("data/manifest.json", "index.html", style("two"), style("three"));
    }

    @Test
    void leavesTheSameBytesAsInANewFolderWhenNothingHasChanged() throws IOException {
        publish(look("one"));
        publish(look("two"));
        publish(look("two"));
        Map<String, String> again = files();
        output = folder.resolve("new");
        publish(look("two"));

        assertThat(again).isEqualTo(files());
    }

    @Test
    void doesNotKeepAStyleSheetThatIsInTheWay() throws IOException {
        publish(look("one"));
        publish("look=a file");
        assertThat(files()).containsOnlyKeys("data/manifest.json", "look");

        publish(look("one"));
        publish(style("one") + "/x.txt=below it");
        assertThat(files()).containsOnlyKeys("data/manifest.json", style("one") + "/x.txt");
    }

    @Test
    void doesNotKeepAStyleSheetThatSomebodyChanged() throws IOException {
        publish(look("one"));
        Files.writeString(output.resolve(style("one")), "changed");
        assertThat(publish(look("two")).kept()).isEmpty();
        assertThat(files()).doesNotContainKey(style("one"));
    }

    private static String[] look(String content) {
        return new String[] {style(content) + "=" + content, "index.html=" + style(content)};
    }

    private static String style(String content) {
        return "look/style."
                + Sha256.hex(content.getBytes(StandardCharsets.UTF_8)).substring(0, 8) + ".css";
    }

    /** Every move fails once: that of the journal, then those of the files. */
    @Test
    void takesEverythingBackWhenTheDiskRefusesHalfway() throws IOException {
        publish(FIRST);
        Map<String, String> before = files();
        int failing = 0;
        while (!publishes(new Publisher(failingAt(failing, new IOException("No space left on device")), UNFORCED))) {
            assertThat(files()).as("move " + failing).isEqualTo(before);
            assertThat(folder).isDirectoryNotContaining(path -> !path.equals(output));
            failing++;
        }
        assertThat(failing).isEqualTo(MOVES);
        assertThat(output.resolve("way")).content().isEqualTo("after");
    }

    private boolean publishes(Publisher publisher) throws IOException {
        try {
            publisher.publish(second()::forEach, () -> true, output);
            return true;
        } catch (PublishException refused) {
            assertThat(refused).hasMessage("nothing was published to " + output + ": No space left on device");
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void takesBackWhatARunThatDiedLeftHalfDone(int dying) throws IOException {
        publish(FIRST);
        Mover deadly = failingAt(dying, new SimulatedDeath());
        assertThatThrownBy(() -> new Publisher(deadly, UNFORCED).publish(second()::forEach, () -> true, output))
                .isInstanceOf(SimulatedDeath.class);

        publish("changes.txt=third");

        assertThat(files()).containsOnlyKeys("changes.txt", "data/manifest.json");
        assertThat(output.resolve("changes.txt")).content().isEqualTo("third");
    }

    private static Stream<Artifact> second() {
        return Stream.of(
                        "changes.txt=after",
                        "index.html=after",
                        "new/index.html=after",
                        "new/x.pdf=after",
                        "newer.txt=after",
                        "same.txt=same",
                        "way=after")
                .map(PublisherTest::file);
    }

    private static Mover failingAt(int failing, Throwable failure) {
        int[] moves = {0};
        return (from, to) -> {
            if (moves[0]++ == failing) {
                if (failure instanceof Error death) {
                    throw death;
                }
                throw (IOException) failure;
            }
            Mover.ATOMIC.move(from, to);
        };
    }

    /** After a loss of power there is the old site or the new one, never a file that is there by name only. */
    @Test
    void forcesEverythingToTheDiskBeforeTheFirstMove() throws IOException {
        publish(FIRST);
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        Path state = folder.toRealPath().resolve(".site-output.planpress");
        new Publisher(
                        (from, to) -> {
                            done.add("move " + to.getFileName());
                            Mover.ATOMIC.move(from, to);
                        },
                        paths -> {
                            Disk.FORCED.force(paths);
                            paths.stream()
                                    .map(path -> path.startsWith(state) ? state.relativize(path) : path.getFileName())
                                    .map(path -> "force " + path)
                                    .sorted()
                                    .forEach(done::add);
                        })
                .publish(second()::forEach, () -> true, output);

        assertThat(done.subList(0, done.indexOf("move way") + 1))
                .containsSubsequence("force new/changes.txt", "force new/new/index.html", "force new/way")
                .containsSubsequence("force new/way", "force new/new", "force journal.draft", "move journal", "force ");
        int first = done.indexOf("move x");
        assertThat(done.indexOf("move journal")).isLessThan(first);
        assertThat(done.subList(first, done.size())).endsWith("force data", "force new", "force site-output");
    }

    /** A folder that nothing can be moved into or out of, as one that belongs to somebody else. */
    @Test
    void leavesTheOldSiteWhenAFolderIsRefused() throws IOException {
        publish(site("before"));
        Map<String, String> before = files();
        Path refused = output.toRealPath().resolve("f3");
        Mover mover = (from, to) -> {
            if (from.startsWith(refused) || to.startsWith(refused)) {
                throw new AccessDeniedException((from.startsWith(refused) ? from : to).toString());
            }
            Mover.ATOMIC.move(from, to);
        };

        assertThatThrownBy(() -> new Publisher(mover, UNFORCED)
                        .publish(
                                files -> Arrays.stream(site("after"))
                                        .map(PublisherTest::file)
                                        .forEach(files),
                                () -> true,
                                output))
                .hasMessage("nothing was published to " + output + ": there is no permission to write "
                        + refused.resolve("a.csv"));
        assertThat(files()).isEqualTo(before);
    }

    /** The same on the disk itself, where the machine lets us forbid a folder even to its administrator. */
    @Test
    void leavesTheOldSiteWhenAFolderIsReallyForbidden() throws IOException, InterruptedException {
        publish(site("before"));
        Map<String, String> before = files();
        Path forbidden = output.resolve("f3");
        try {
            assumeTrue(forbid(forbidden, true), "this machine does not let us forbid a folder");

            assertThatThrownBy(() -> publish(site("after"))).hasMessageStartingWith("nothing was published to ");
            assertThat(files()).isEqualTo(before);
        } finally {
            forbid(forbidden, false);
        }
        publish(site("after"));
        assertThat(output.resolve("f3/index.html")).content().isEqualTo("after");
    }

    /** A disk of its own that is full before all is made ready, at one place or another. */
    @Test
    void leavesTheOldSiteOnAFullDisk() throws IOException, InterruptedException {
        Files.createDirectories(output);
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", output.toString()),
                "this machine does not let us mount a small disk");
        try {
            publish(site("before"));
            Map<String, String> before = files();
            for (int n = 0; n < 20; n++) {
                String big = "big" + n + ".txt=" + "b".repeat(300_000 + n * 1_000);
                assertThatThrownBy(() -> publish("index.html=after", "f3/a.csv=after", big))
                        .isInstanceOf(PublishException.class)
                        .hasMessageStartingWith("nothing was published to " + output + ": ");
                assertThat(files()).isEqualTo(before);
            }
            publish(site("after"));
            assertThat(output.resolve("f3/index.html")).content().isEqualTo("after");
        } finally {
            run("umount", output.toString());
        }
    }

    private static boolean forbid(Path folder, boolean forbidden) throws InterruptedException {
        return run("chattr", forbidden ? "+i" : "-i", folder.toString());
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    @Test
    void namesWhatItCouldNotPutBackAndTriesAgainInTheNextRun() throws IOException {
        publish(site("before"));
        Map<String, String> before = files();
        Path place = output.toRealPath();
        boolean[] forbidden = {false};
        Mover mover = (from, to) -> {
            forbidden[0] |= to.endsWith("f5/index.html");
            if (forbidden[0] && (to.equals(place.resolve("f2/index.html")) || to.endsWith("f5/index.html"))) {
                throw new IOException("Input/output error");
            }
            Mover.ATOMIC.move(from, to);
        };

        assertThatThrownBy(() -> new Publisher(mover, UNFORCED)
                        .publish(
                                files -> Arrays.stream(site("after"))
                                        .map(PublisherTest::file)
                                        .forEach(files),
                                () -> true,
                                output))
                .isInstanceOf(PublishException.class)
                .hasMessage("publishing to " + place + " failed halfway: Input/output error; all was put back but these"
                        + " files, which the next run tries to put back first:\n  f2/index.html: Input/output error");
        Map<String, String> left = files();
        assertThat(left.remove("f2/index.html")).isEqualTo("after");
        assertThat(left).containsAllEntriesOf(without(before, "f2/index.html"));

        forbidden[0] = true;
        assertThatThrownBy(() -> new Publisher(mover, UNFORCED)
                        .publish(files -> files.accept(file("a.txt=1")), () -> true, output))
                .hasMessageStartingWith("an earlier run failed halfway while it published to " + place)
                .hasMessageEndingWith("\n  f2/index.html: Input/output error");

        assertThatThrownBy(() -> publish("broken")).isInstanceOf(RuntimeException.class);
        assertThat(files()).isEqualTo(before);
    }

    private static Map<String, String> without(Map<String, String> files, String path) {
        Map<String, String> others = new TreeMap<>(files);
        others.remove(path);
        return others;
    }

    /** Seven folders with a page and two files each. */
    private static String[] site(String content) {
        return IntStream.range(0, 7)
                .boxed()
                .flatMap(n ->
                        Stream.of("index.html", "a.csv", "b.json").map(name -> "f" + n + "/" + name + "=" + content))
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({"mine, mine/index.html, mine", "mine/notes.txt, mine, mine", "a/b/mine.txt, a/b, a/b/mine.txt"})
    void refusesToTakeTheNameOfWhatSomebodyElseMade(String theirs, String ours, String told) throws IOException {
        publish("a/b/x=1");
        Files.createDirectories(output.resolve(theirs).getParent());
        Files.writeString(output.resolve(theirs), "mine");
        Map<String, String> before = files();

        assertThatThrownBy(() -> publish(ours + "=2"))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining(told + " is in the way and was not published by Planpress");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void leavesTheLastOutputWhenMakingAPageFails() throws IOException {
        publish("index.html=before");
        Map<String, String> before = files();
        Stream<Artifact> broken = Stream.of("index.html=after", "broken").map(PublisherTest::file);

        assertThatThrownBy(() -> new Publisher().publish(broken::forEach, () -> true, output))
                .isInstanceOf(RuntimeException.class);

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void leavesTheLastOutputWhenWhatWasMadeIsNotApproved() throws IOException {
        publish("index.html=before");
        Map<String, String> before = files();

        assertThat(new Publisher().publish(files -> files.accept(file("index.html=after")), () -> false, output))
                .isEmpty();

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void leavesNoFolderBehindWhenNothingIsPublishedToANewOne() {
        output = folder.resolve("www/town/site-output");

        assertThatThrownBy(() -> publish("broken")).isInstanceOf(RuntimeException.class);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void makesNoFolderForAPublicationThatIsNotApproved() throws IOException {
        assertThat(new Publisher().publish(second()::forEach, () -> false, output))
                .isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    /** A parallel stream tells of a failure while other threads are still at work. */
    @Test
    void leavesNothingBehindWhenPagesAreStillMadeAfterAFailure() {
        Stream<Artifact> pages = IntStream.range(0, 64).parallel().mapToObj(n -> {
            if (n == 40) {
                throw new IllegalStateException("a page that cannot be made");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            return file("p/" + n + "/index.html=" + n);
        });

        assertThatThrownBy(() -> new Publisher().publish(pages::forEach, () -> true, output))
                .isInstanceOf(IllegalStateException.class);

        assertThat(ForkJoinPool.commonPool().awaitQuiescence(1, TimeUnit.MINUTES))
                .isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void callsTwoPartsWithOnePathAFault() {
        assertThatThrownBy(() -> publish("a.txt=1", "a.txt=1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a.txt");
    }

    @Test
    void saysSoWhenTheOutputCannotBeAFolder() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        output = folder.resolve("file/site-output");

        assertThatThrownBy(() -> publish("a.txt=1"))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith("nothing was published to ");
    }

    @Test
    void refusesAListOfEarlierFilesThatLeadsOutside() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");
        publish("a.txt=1");
        Path list = output.resolve("data/manifest.json");
        Files.writeString(list, Files.readString(list).replace("a.txt", "../mine.txt"));

        assertThatThrownBy(() -> publish("a.txt=1")).isInstanceOf(PublishException.class);
        assertThat(mine).exists();
    }

    @Test
    void doesNotWriteThroughALink() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createDirectories(output);
        Files.createSymbolicLink(output.resolve("data"), elsewhere);

        assertThatThrownBy(() -> publish("data/x.txt=1")).hasMessageContaining("is a link");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void letsOnlyOneRunPublishAtATime() throws IOException {
        Files.createDirectories(output);
        try (Staging first = Staging.open(output.toRealPath(), Mover.ATOMIC, Disk.FORCED)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> publish("a.txt=1")).hasMessageContaining("another run");
        }
        assertThat(publish("a.txt=1").files()).hasSize(1);
    }

    private Manifest publish(String... files) throws IOException {
        return new Publisher(Mover.ATOMIC, UNFORCED)
                .publish(made -> Arrays.stream(files).map(PublisherTest::file).forEach(made), () -> true, output)
                .orElseThrow();
    }

    private static Artifact file(String pathAndContent) {
        String[] parts = pathAndContent.split("=", 2);
        return Artifact.text(parts[0], "text/plain", parts[1]);
    }

    /** What a visitor of the output would find, hidden files of ours included. */
    private Map<String, String> files() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(output)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                found.put(output.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return found;
    }

    private static final class SimulatedDeath extends Error {
        private static final long serialVersionUID = 1L;
    }
}
