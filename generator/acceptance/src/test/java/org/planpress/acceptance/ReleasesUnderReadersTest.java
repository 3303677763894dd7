package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.export.Manifest;
import org.planpress.export.Manifest.Entry;
import org.planpress.export.ManifestJson;
import org.planpress.output.Sha256;

/**
 * Releases are published and publishers are killed while readers look without pause: whatever they see is one version,
 * whole.
 */
class ReleasesUnderReadersTest {

    private static final boolean DEEP = Boolean.getBoolean("deep");
    private static final int PUBLICATIONS = DEEP ? 60 : 4;
    private static final int KILLS = DEEP ? 200 : 2;
    private static final int MOST_MILLIS = 600;
    private static final int LOOKED_AT = 15;
    private static final Pattern NAMED = Pattern.compile("<(?:link|script|img)[^>]* (?:href|src)=\"([^\":?#]+)\"");

    @TempDir
    Path folder;

    private Path current;
    private final Set<List<Entry>> versions = new HashSet<>();
    private final List<String> pages = new ArrayList<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicBoolean done = new AtomicBoolean();
    private final ExecutorService readers = Executors.newFixedThreadPool(2);
    private final List<Future<?>> reading = new ArrayList<>();

    @BeforeEach
    void publishesOnceAndLetsReadersIn() throws IOException {
        folder = folder.toRealPath();
        EndlessReleases.write(folder);
        for (String plan : EndlessReleases.PLANS) {
            versions.add(EndlessReleases.plain(folder, plan).files());
        }
        assertThat(versions).hasSize(EndlessReleases.PLANS.size());
        Manifest first = EndlessReleases.release(folder, 1);
        first.paths().stream().filter(path -> path.endsWith(".html")).forEach(pages::add);
        EndlessReleases.release(folder, 0);
        current = folder.resolve("site/current");
        reading.add(readers.submit(() -> read(this::looksAtOneVersion, new Random(1))));
        reading.add(readers.submit(() -> read(this::readsAPage, new Random(2))));
    }

    @AfterEach
    void sendsReadersAway() throws Exception {
        done.set(true);
        for (Future<?> each : reading) {
            each.get();
        }
        readers.shutdown();
        System.out.println("Readers looked " + looks + " times while this was published; they complained of "
                + complaints.size() + ".");
        assertThat(complaints).isEmpty();
        assertThat(looks).hasValueGreaterThan(PUBLICATIONS);
    }

    @Test
    void isOneVersionThroughoutManyPublications() throws IOException {
        for (int n = 1; n <= PUBLICATIONS; n++) {
            EndlessReleases.release(folder, n);
        }
        assertThat(broken(current.toRealPath())).isEmpty();
    }

    @Test
    void isWholeAfterEveryKillAndTheNextBuildClearsUp() throws IOException, InterruptedException {
        long seed = Long.getLong("seed", 22);
        Random chance = new Random(seed);
        int halfDone = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            String when = "kill %d of seed %d".formatted(kill, seed);
            runAndKill(chance.nextInt(MOST_MILLIS), kill % 2 == 0);
            halfDone += Files.exists(folder.resolve("site/.planpress/journal")) ? 1 : 0;

            assertThat(broken(current.toRealPath())).as(when).isEmpty();
            Manifest next = EndlessReleases.release(folder, kill);
            assertThat(versions).as(when).contains(next.files());
            try (Stream<Path> all = Files.list(folder.resolve("site"))) {
                List<String> names =
                        all.map(path -> String.valueOf(path.getFileName())).toList();
                assertThat(names).as(when).hasSizeLessThanOrEqualTo(EndlessReleases.KEEP + 1);
                assertThat(names).as(when).allMatch(name -> name.matches("current|release-[0-9]{4}"));
            }
        }
        System.out.println(KILLS + " publishers were killed, " + halfDone + " of them in the midst of the step.");
    }

    /** Lets a program publish once at least, and kills it after a while or as soon as it takes the step. */
    private void runAndKill(int millis, boolean aimed) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-cp",
                        classPath(),
                        EndlessReleases.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader told =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(told.readLine()).isEqualTo("0");
            Thread.sleep(millis);
            Path step = folder.resolve("site/.planpress/journal");
            while (aimed && !Files.exists(step)) {
                Thread.onSpinWait();
            }
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    /** That of this test, however it is run. */
    private static String classPath() {
        return ReleasesUnderReadersTest.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs())
                        .map(url -> Path.of(URI.create(url.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private interface Look {
        void look(Random choice) throws IOException;
    }

    private Void read(Look look, Random choice) throws IOException, InterruptedException {
        while (!done.get()) {
            look.look(choice);
            looks.incrementAndGet();
            // A reader breathes, so that publishers get their share of a small machine.
            Thread.sleep(2);
        }
        return null;
    }

    /** As a program that copies the site: it follows the link once, and then takes what is listed. */
    private void looksAtOneVersion(Random choice) throws IOException {
        Path release = current.toRealPath();
        List<Entry> files = manifest(release).files();
        if (!versions.contains(files)) {
            complaints.add(release + " is no version of the site");
        }
        for (int n = 0; n < LOOKED_AT; n++) {
            Entry entry = files.get(choice.nextInt(files.size()));
            if (!isAsListed(release, entry)) {
                complaints.add(release.resolve(entry.path()) + " is not what was published");
            }
        }
    }

    /** As a browser: each file by the link. */
    private void readsAPage(Random choice) throws IOException {
        Path page = current.resolve(pages.get(choice.nextInt(pages.size())));
        String text = Files.readString(page);
        if (!text.strip().endsWith("</html>")) {
            complaints.add(page + " ends in the middle");
        }
        for (MatchResult named : NAMED.matcher(text).results().toList()) {
            Path file = named.group(1).startsWith("/")
                    ? current.resolve(named.group(1).substring(1))
                    : page.resolveSibling(named.group(1)).normalize();
            if (!Files.exists(file)) {
                complaints.add(page + " names " + named.group(1) + ", which is not there");
            }
        }
    }

    /** The files of a release that are missing or not what was published. */
    private static List<String> broken(Path release) throws IOException {
        List<String> broken = new ArrayList<>();
        Manifest manifest = manifest(release);
        for (Entry entry : Stream.concat(manifest.files().stream(), manifest.kept().stream())
                .toList()) {
            if (!isAsListed(release, entry)) {
                broken.add(entry.path());
            }
        }
        return broken;
    }

    private static boolean isAsListed(Path release, Entry entry) throws IOException {
        Path file = release.resolve(entry.path());
        return Files.exists(file) && Sha256.hex(Files.readAllBytes(file)).equals(entry.sha256());
    }

    private static Manifest manifest(Path release) throws IOException {
        return ManifestJson.read(Files.readAllBytes(release.resolve(ManifestJson.PATH)));
    }
}
