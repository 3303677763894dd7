package org.planpress.publish;

import org.planpress.output.Artifact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.export.Manifest;
import org.planpress.export.ManifestJson;

class PublisherTest {

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

        assertThat(new Publisher().publish(many, () -> {}, output).files()).hasSize(500);
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

    /** The journal is moved first, then four files; each move fails once. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void takesEverythingBackWhenTheDiskRefusesHalfway(int failing) throws IOException {
        publish("changes.txt=before", "goes/index.html=before", "same.txt=same");
        Map<String, String> before = files();
        int[] moves = {0};
        Mover full = (from, to) -> {
            if (moves[0]++ == failing) {
                throw new IOException("No space left on device");
            }
            Mover.ATOMIC.move(from, to);
        };

        assertThatThrownBy(() -> new Publisher(full).publish(second(), () -> {}, output))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("No space left");

        assertThat(files()).isEqualTo(before);
        assertThat(output.resolve(Staging.NAME)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void takesBackWhatARunThatDiedLeftHalfDone(int dying) throws IOException {
        publish("changes.txt=before", "goes/index.html=before", "same.txt=same");
        int[] moves = {0};
        Mover deadly = (from, to) -> {
            if (moves[0]++ == dying) {
                throw new SimulatedDeath();
            }
            Mover.ATOMIC.move(from, to);
        };
        assertThatThrownBy(() -> new Publisher(deadly).publish(second(), () -> {}, output))
                .isInstanceOf(SimulatedDeath.class);

        publish("changes.txt=third");

        assertThat(files()).containsOnlyKeys("changes.txt", "data/manifest.json");
        assertThat(output.resolve("changes.txt")).content().isEqualTo("third");
    }

    @Test
    void leavesTheLastOutputWhenMakingAPageFails() throws IOException {
        publish("index.html=before");
        Map<String, String> before = files();
        Stream<Artifact> broken = Stream.of("index.html=after", "broken").map(PublisherTest::file);

        assertThatThrownBy(() -> new Publisher().publish(broken, () -> {}, output))
                .isInstanceOf(RuntimeException.class);

        assertThat(files()).isEqualTo(before);
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
        try (Staging first = Staging.open(output.toRealPath(), Mover.ATOMIC)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> publish("a.txt=1")).hasMessageContaining("another run");
        }
        assertThat(publish("a.txt=1").files()).hasSize(1);
    }

    private static Stream<Artifact> second() {
        return Stream.of("changes.txt=after", "new/index.html=after", "newer.txt=after", "same.txt=same")
                .map(PublisherTest::file);
    }

    private Manifest publish(String... files) throws IOException {
        return new Publisher().publish(Arrays.stream(files).map(PublisherTest::file), () -> {}, output);
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
