package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.compile.CompileResult.Outcome;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.output.Artifact;
import org.planpress.output.Format;
import org.planpress.output.Shelf;
import org.planpress.testing.PlanFolder;

/** What a session shows after any edit is what a build from nothing publishes. */
class SessionTest {

    private static final Set<Format> FORMATS = EnumSet.of(Format.HTML, Format.DATA);
    private static final int EDITS = Boolean.getBoolean("deep") ? 500 : 40;
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    @TempDir
    Path folder;

    private LocalDate asOf = DAY;

    @BeforeEach
    void copyThePlanAndTheTemplates() throws IOException {
        PlanFolder.copy("figures", folder.resolve("content"));
        copy(Path.of("../../templates"), folder.resolve("templates"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        }
    }

    private CompileRequest request() {
        return SessionRun.request(folder, "site", asOf, FORMATS, Shelf.NONE);
    }

    @Test
    void showsAfterAnyEditWhatABuildFromNothingPublishes() throws IOException, InterruptedException {
        long seed = Long.getLong("seed", 14);
        Edits edits = new Edits(folder, new Random(seed));
        Session session = new Session(request());
        session.read(asOf, Set.of());
        for (int edit = 1; edit <= EDITS; edit++) {
            Edits.Done done = edits.next();
            asOf = DAY.plusDays(done.days());
            String when = "edit %d of seed %d: %s".formatted(edit, seed, done.what());
            assertSame(session.read(asOf, done.touched()), when);
            if (edit % 25 == 0) {
                assertSameDocuments(when);
            }
        }
    }

    /** A new process that finds in the cache what those before some edits left there, and a build without. */
    private void assertSameDocuments(String when) throws IOException, InterruptedException {
        CompileResult clean = new PlanCompiler()
                .compile(SessionRun.request(folder, "clean", asOf, EnumSet.allOf(Format.class), Shelf.NONE));
        OwnProcess.run(SessionRun.class, folder.toString(), "quick", asOf.toString());

        assertThat(Files.readString(folder.resolve(SessionRun.SAID))).as(when).isEqualTo(SessionRun.said(clean));
        if (clean.outcome() == Outcome.PUBLISHED) {
            for (String path : clean.manifest().orElseThrow().paths()) {
                assertThat(folder.resolve("quick").resolve(path))
                        .as("%s, %s", when, path)
                        .hasSameBinaryContentAs(folder.resolve("clean").resolve(path));
            }
        }
    }

    private void assertSame(Snapshot shown, String when) throws IOException {
        CompileResult built = new PlanCompiler().compile(request());

        assertThat(shown.findings(FORMATS, Progress.SILENT)).as(when).isEqualTo(built.findings());
        if (built.outcome() != Outcome.PUBLISHED) {
            return;
        }
        TreeMap<String, String> wrong = new TreeMap<>();
        TreeSet<String> pages = new TreeSet<>();
        for (String path : built.manifest().orElseThrow().paths()) {
            Findings findings = new Findings();
            Optional<Artifact> file = shown.file(path, findings);
            byte[] published = Files.readAllBytes(folder.resolve("site").resolve(path));
            if (file.isEmpty() || !Arrays.equals(file.get().bytes(), published)) {
                wrong.put(path, file.isEmpty() ? "missing" : "other");
            }
            if (path.endsWith(".html")) {
                pages.add(path);
            }
        }
        assertThat(wrong).as(when).isEmpty();
        assertThat(shown.pages()).as(when).isEqualTo(pages);
    }

    @Test
    void givesUpItsChecksWhenNobodyWaits() throws IOException {
        Snapshot now = new Session(request()).read(asOf, Set.of());
        AtomicInteger asked = new AtomicInteger();
        Progress impatient = new Progress() {
            @Override
            public void reached(Step step) {
                // Nobody is told.
            }

            @Override
            public void goesOn() {
                if (asked.incrementAndGet() > 3) {
                    throw new CancellationException();
                }
            }
        };

        assertThatThrownBy(() -> now.findings(FORMATS, impatient)).isInstanceOf(CancellationException.class);
        assertSame(now, "after checks that were given up");
    }

    @Test
    void readsAFileAgainThatSomebodySaysWasTouched() throws IOException {
        Session session = new Session(request());
        Path page = folder.resolve("content/pages/about.md");
        var looks = Files.getLastModifiedTime(page);
        String text = Files.readString(page);
        session.read(asOf, Set.of());
        // As many letters at the same moment: from outside it looks the same.
        Files.writeString(page, text.replaceFirst("(?m)^title: .....", "title: Aloud"));
        Files.setLastModifiedTime(page, looks);

        Snapshot after = session.read(asOf, Set.of(page));

        assertThat(html(after, "about/index.html")).contains("Aloud the figures");
    }

    @Test
    void keepsFromFilesThatDidNotChangeWhatWasMadeOfThem() throws IOException {
        Session session = new Session(request());
        session.read(asOf, Set.of());
        Files.writeString(folder.resolve("content/pages/new.md"), "---\ntitle: A new page\n---\nWords.\n");

        Snapshot after = session.read(asOf, Set.of());

        assertThat(html(after, "new/index.html")).contains("A new page");
        assertThat(html(after, "all-pages/index.html")).contains("/new/");
    }

    @Test
    void tellsEachWhoAsksWhyADocumentCannotBeMade() throws IOException {
        Path template = folder.resolve("templates/print/plan.ftlx");
        Files.writeString(template, Files.readString(template) + "${book.nothing}");
        Session session =
                new Session(SessionRun.request(folder, "site", asOf, EnumSet.allOf(Format.class), Shelf.NONE));
        Snapshot now = session.read(asOf, Set.of());
        Findings first = new Findings();
        Findings second = new Findings();

        assertThat(now.file("plan.pdf", first)).isEmpty();
        assertThat(now.file("plan.pdf", second)).isEmpty();

        assertThat(first.sorted())
                .anySatisfy(finding -> assertThat(finding.headline()).contains("templates/print/plan.ftlx"));
        assertThat(second.sorted()).isEqualTo(first.sorted());
    }

    @Test
    void tellsWhatIsWrongAndStandsNotWithoutASite() throws IOException {
        Session session = new Session(request());
        Files.delete(folder.resolve("content/site.yml"));

        Snapshot after = session.read(asOf, Set.of());

        assertThat(after.stands()).isFalse();
        assertThat(after.early())
                .anySatisfy(finding -> assertThat(finding.headline()).contains("content/site.yml"));
        assertThat(after.file("index.html", new Findings())).isEmpty();
    }

    @Test
    void findsTheLineThatWordsOfAPageStandOn() throws IOException {
        Snapshot now = new Session(request()).read(asOf, Set.of());
        List<String> lines = Files.readAllLines(folder.resolve("content/pages/about.md"));

        List<SourceLocation> places = now.written("about/index.html", "were lost");

        assertThat(places).extracting(SourceLocation::path).contains("content/pages/about.md");
        assertThat(places).extracting(SourceLocation::line).contains(lines.size());
    }

    private static String html(Snapshot snapshot, String path) {
        Findings findings = new Findings();
        Optional<Artifact> page = snapshot.file(path, findings);
        assertThat(findings.sorted()).isEmpty();
        return new String(page.orElseThrow().bytes(), StandardCharsets.UTF_8);
    }
}
