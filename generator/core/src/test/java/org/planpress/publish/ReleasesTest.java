package org.planpress.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.export.Manifest;
import org.planpress.export.ManifestJson;
import org.planpress.output.Artifact;
import org.planpress.output.Sha256;

/** Whole sites side by side, and the link to the one that readers see. */
class ReleasesTest {

    private static final Disk UNFORCED = paths -> {};

    @TempDir
    Path folder;

    private Path releases;

    @BeforeEach
    void choosesAFolder() throws IOException {
        releases = folder.toRealPath().resolve("site");
    }

    @Test
    void areWrittenWholeAndShownByOneLink() throws IOException {
        publish("index.html=one", "same.txt=same");
        publish("index.html=two", "same.txt=same", "new/index.html=two");

        assertThat(shown()).isEqualTo("release-0002");
        assertThat(files("current")).containsEntry("index.html", "two").containsKey("new/index.html");
        assertThat(files("release-0001"))
                .containsOnlyKeys("data/manifest.json", "index.html", "same.txt")
                .containsEntry("index.html", "one");
        assertThat(names()).containsExactly("current", "release-0001", "release-0002");
    }

    @Test
    void shareWhatStaysTheSameAndNobodyMayWriteThere() throws IOException {
        publish("index.html=one", "same.txt=same");
        publish("index.html=two", "same.txt=same");

        assertThat(Files.isSameFile(in(1, "same.txt"), in(2, "same.txt"))).isTrue();
        assertThat(Files.isSameFile(in(1, "index.html"), in(2, "index.html"))).isFalse();
        for (String file : List.of("same.txt", "index.html", "data/manifest.json")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(in(2, file))))
                    .as(file)
                    .doesNotContain("w");
        }
    }

    @Test
    void repairWhatSomebodyChanged() throws IOException {
        publish("index.html=one", "same.txt=same");
        Files.delete(in(1, "same.txt"));
        Files.writeString(in(1, "same.txt"), "ruin");

        publish("index.html=two", "same.txt=same");

        assertThat(files("current")).containsEntry("same.txt", "same");
    }

    @Test
    void areNotMadeOfWhatReadersHaveAlready() throws IOException {
        publish("index.html=one");
        publish("index.html=one");

        assertThat(names()).containsExactly("current", "release-0001");
    }

    @Test
    void areMadeAnewWhenOnlyAFileHasGone() throws IOException {
        publish("index.html=one", "b.txt=b");
        publish("index.html=one");

        assertThat(files("current")).containsOnlyKeys("data/manifest.json", "index.html");
    }

    @Test
    void keepTheStyleSheetOfTheOneBefore() throws IOException {
        Manifest first = publish("index.html=one", style("red"));
        Manifest second = publish("index.html=two", style("blue"));
        String red = first.files().get(1).path();

        assertThat(files("current")).containsEntry(red, "red");
        assertThat(second.kept()).extracting(Manifest.Entry::path).containsExactly(red);
        assertThat(publish("index.html=three", style("blue")).kept()).isEmpty();
        assertThat(files("current")).doesNotContainKey(red);
    }

    @Test
    void goWhenThereAreMoreThanAskedFor() throws IOException {
        for (int n = 1; n <= 5; n++) {
            publish(3, "index.html=" + n);
        }

        assertThat(names()).containsExactly("current", "release-0003", "release-0004", "release-0005");
        assertThat(files("release-0003")).containsEntry("index.html", "3");
    }

    @Test
    void leaveWhatElseLiesThere() throws IOException {
        Files.createDirectories(releases.resolve("2024"));
        Files.writeString(releases.resolve("release-notes"), "ours");
        for (int n = 1; n <= 3; n++) {
            publish(2, "index.html=" + n);
        }

        assertThat(names()).containsExactly("2024", "current", "release-0002", "release-0003", "release-notes");
    }

    @Test
    void arePublishedOnlyWhenApproved() throws IOException {
        publish("index.html=one");

        assertThat(new Publisher(Mover.ATOMIC, UNFORCED)
                        .publish(files -> files.accept(file("index.html=two")), () -> false, to(5)))
                .isEmpty();
        assertThat(names()).containsExactly("current", "release-0001");
        assertThat(files("current")).containsEntry("index.html", "one");
    }

    @Test
    void leaveNothingWhenTheFirstIsNotApproved() throws IOException {
        new Publisher(Mover.ATOMIC, UNFORCED)
                .publish(files -> files.accept(file("index.html=two")), () -> false, to(5));

        assertThat(releases).doesNotExist();
    }

    /** The tree into its place, and the link over the other. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void stayAsTheyWereWhenTheDiskRefuses(int refused) throws IOException {
        publish("index.html=one");

        assertThatThrownBy(() -> new Publisher(failing(refused, new AccessDeniedException("there")), UNFORCED)
                        .publish(files -> files.accept(file("index.html=two")), () -> true, to(5)))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith("nothing was published to " + releases);
        assertThat(names()).containsExactly("current", "release-0001");
        assertThat(shown()).isEqualTo("release-0001");
    }

    /** Nothing runs after that, not even what clears up. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void areWholeWhateverARunThatDiedLeft(int dying) throws IOException {
        publish(2, "index.html=one");
        publish(2, "index.html=two");
        Mover dies = (from, to) -> {
            throw new SimulatedDeath();
        };
        int[] moves = {0};
        assertThatThrownBy(() -> new Publisher(
                                (from, to) -> (moves[0]++ < dying ? Mover.ATOMIC : dies).move(from, to), UNFORCED)
                        .publish(
                                files -> Stream.of("index.html=three", "b.txt=b")
                                        .map(ReleasesTest::file)
                                        .forEach(files),
                                () -> true,
                                to(2)))
                .isInstanceOf(SimulatedDeath.class);
        boolean stepped = dying == 2;
        assertThat(shown()).isEqualTo(stepped ? "release-0003" : "release-0002");
        assertThat(files("current")).containsEntry("index.html", stepped ? "three" : "two");

        publish(2, "index.html=four");

        String last = stepped ? "release-0004" : "release-0003";
        assertThat(names()).containsExactly("current", stepped ? "release-0003" : "release-0002", last);
        assertThat(files("current")).containsOnlyKeys("data/manifest.json", "index.html");
    }

    @Test
    void areMadeByOneRunAtATime() throws IOException {
        publish("index.html=one");
        try (ReleaseFolder held = ReleaseFolder.open(releases)) {
            assertThat(held.all()).hasSize(1);
            assertThatThrownBy(() -> publish("index.html=two")).hasMessage("another run is publishing to this folder");
        }
        publish("index.html=two");
        assertThat(shown()).isEqualTo("release-0002");
    }

    @Test
    void refuseALinkThatIsNoneOfTheirs() throws IOException {
        Files.createDirectories(releases.resolve("elsewhere"));
        Files.createSymbolicLink(releases.resolve("current"), Path.of("elsewhere"));

        assertThatThrownBy(() -> publish("index.html=one")).hasMessageContaining("is no release of this folder");
        Files.delete(releases.resolve("current"));
        Files.createDirectory(releases.resolve("current"));
        assertThatThrownBy(() -> publish("index.html=one")).hasMessageContaining("is in the way");
        assertThat(names()).containsExactly("current", "elsewhere");
    }

    @Test
    void beginAnewWhereTheOneThatReadersSawIsGone() throws IOException {
        publish("index.html=one");
        Files.move(releases.resolve("release-0001"), folder.resolve("away"));

        publish("index.html=one");

        assertThat(files("current")).containsEntry("index.html", "one");
    }

    @Test
    void areNotMixedWithAFolderThatIsChangedFileByFile() throws IOException {
        publish("index.html=one");
        Path plain = folder.resolve("plain");
        new Publisher().publish(files -> files.accept(file("index.html=one")), () -> true, plain);

        assertThat(objection(new Destination.Folder(releases))).contains("holds releases");
        assertThat(objection(new Destination.Folder(releases.resolve("current"))))
                .contains("holds releases");
        assertThat(objection(new Destination.Releases(plain, 5))).contains("was published as output");
        assertThat(objection(to(5))).isEmpty();
        assertThat(objection(new Destination.Folder(plain))).isEmpty();
        assertThat(objection(new Destination.Folder(releases.resolve("beside"))))
                .isEmpty();
    }

    @Test
    void showAnEarlierOneWithTheStyleSheetsOfTheLater() throws IOException {
        Manifest first = publish("index.html=one", style("red"));
        Manifest second = publish("index.html=two", style("blue"));
        try (ReleaseFolder held = ReleaseFolder.open(releases)) {
            assertThat(held.all()).extracting(Release::name).containsExactly("release-0002", "release-0001");
            held.show(held.all().get(1));
            assertThat(held.all()).extracting(Release::isCurrent).containsExactly(false, true);
        }

        String blue = second.files().get(1).path();
        assertThat(files("current"))
                .containsEntry("index.html", "one")
                .containsEntry(blue, "blue")
                .containsKey(first.files().get(1).path());
        assertThat(manifest("current").kept()).extracting(Manifest.Entry::path).containsExactly(blue);
        assertThat(manifest("release-0002")).isEqualTo(second);
        publish("index.html=three", style("blue"));
        assertThat(shown()).isEqualTo("release-0003");
        assertThat(names()).doesNotContain(".planpress");
    }

    @Test
    void areShownOnlyWhole() throws IOException {
        publish("index.html=one", "b.txt=b");
        publish("index.html=two", "b.txt=b");
        Files.delete(in(1, "b.txt"));
        try (ReleaseFolder held = ReleaseFolder.open(releases)) {
            Release first = held.all().get(1);
            assertThatThrownBy(() -> held.show(first)).hasMessageContaining("b.txt is missing");
            Files.writeString(in(1, "b.txt"), "c");
            assertThatThrownBy(() -> held.show(first)).hasMessageContaining("b.txt is not what was published");
            Files.delete(in(1, ManifestJson.PATH));
            Release listless = held.all().get(1);
            assertThatThrownBy(() -> held.show(listless)).hasMessageContaining("cannot be read");
        }
        assertThat(shown()).isEqualTo("release-0002");
    }

    /** A folder on a disk that is full, mounted for this test where the machine lets us. */
    @Test
    void stayAsTheyWereOnAFullDisk() throws IOException, InterruptedException {
        Files.createDirectories(releases);
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", releases.toString()),
                "this machine does not let us mount a small disk");
        try {
            publish("index.html=one", "b.txt=" + "b".repeat(50_000));
            for (int n = 0; n < 20; n++) {
                String big = "c.txt=" + String.valueOf(n % 10).repeat(300_000 + n * 1_000);
                assertThatThrownBy(() -> publish("index.html=two", big))
                        .isInstanceOf(PublishException.class)
                        .hasMessageStartingWith("nothing was published to " + releases + ": ");
                assertThat(files("current")).containsEntry("index.html", "one").doesNotContainKey("c.txt");
                assertThat(names()).containsExactly("current", "release-0001");
            }
            publish("index.html=two");
            assertThat(files("current")).containsEntry("index.html", "two");
        } finally {
            run("umount", releases.toString());
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    private static Mover failing(int at, IOException failure) {
        int[] moves = {0};
        return (from, to) -> {
            if (moves[0]++ == at) {
                throw failure;
            }
            Mover.ATOMIC.move(from, to);
        };
    }

    private Destination.Releases to(int keep) {
        return new Destination.Releases(releases, keep);
    }

    private Manifest publish(String... files) throws IOException {
        return publish(5, files);
    }

    private Manifest publish(int keep, String... files) throws IOException {
        return new Publisher(Mover.ATOMIC, UNFORCED)
                .publish(made -> Arrays.stream(files).map(ReleasesTest::file).forEach(made), () -> true, to(keep))
                .orElseThrow();
    }

    private String objection(Destination destination) throws IOException {
        return OutputFolder.objection(destination, List.of(), folder.resolve("home"))
                .orElse("");
    }

    private static Artifact file(String pathAndContent) {
        String[] parts = pathAndContent.split("=", 2);
        return Artifact.text(parts[0], "text/plain", parts[1]);
    }

    private static String style(String look) {
        return "style."
                + Sha256.hex(Artifact.text("x", "text/css", look).bytes()).substring(0, 8) + ".css=" + look;
    }

    private Path in(int release, String file) {
        return releases.resolve("release-000" + release).resolve(file);
    }

    private String shown() throws IOException {
        return Files.readSymbolicLink(releases.resolve("current")).toString();
    }

    private Manifest manifest(String release) throws IOException {
        return ManifestJson.read(Files.readAllBytes(releases.resolve(release).resolve(ManifestJson.PATH)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(releases)) {
            return all.map(path -> String.valueOf(path.getFileName())).sorted().toList();
        }
    }

    private Map<String, String> files(String release) throws IOException {
        Path place = releases.resolve(release).toRealPath();
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(place)) {
            for (Path file : all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                found.put(place.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return found;
    }

    private static final class SimulatedDeath extends Error {
        private static final long serialVersionUID = 1L;
    }
}
