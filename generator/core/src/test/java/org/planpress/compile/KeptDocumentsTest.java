package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.finding.Finding;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.Sha256;
import org.planpress.output.Shelf;
import org.planpress.publish.DiskShelf;
import org.planpress.testing.PlanFolder;

/** Builds that take documents from the cache publish the very bytes of builds that make them, and tell the same. */
class KeptDocumentsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final String FOREWORD = "editions/2025-29/foreword.md";

    @TempDir
    Path folder;

    /** What had to be made anew, by path. */
    private final Set<String> made = new ConcurrentSkipListSet<>();

    /** How many sequences of pages had to be measured anew. */
    private final AtomicInteger measured = new AtomicInteger();

    @BeforeEach
    void copyThePlan() throws IOException {
        PlanFolder.copy("figures", folder.resolve("content"));
    }

    private Shelf shelf() {
        Shelf disk = new DiskShelf(folder.resolve("cache"), () -> Digest.of("this test"));
        return new Shelf() {
            @Override
            public Optional<List<Artifact>> kept(Digest madeFrom) {
                return disk.kept(madeFrom);
            }

            @Override
            public void keep(Digest madeFrom, List<Artifact> files) {
                for (Artifact file : files) {
                    if (file.path().equals("feathering")) {
                        measured.incrementAndGet();
                    } else {
                        made.add(file.path());
                    }
                }
                disk.keep(madeFrom, files);
            }

            @Override
            public Optional<String> trouble() {
                return disk.trouble();
            }
        };
    }

    private CompileResult build(String output, Shelf shelf) throws IOException {
        Surroundings surroundings = new Surroundings(folder, folder.resolve("home"), DAY);
        CompileRequest usual = new Options(Map.of(Option.OUTPUT, output)).request(surroundings, true, Progress.SILENT);
        return new PlanCompiler()
                .compile(new CompileRequest(
                        usual.contentDir(),
                        usual.templatesDir(),
                        usual.destination().path(),
                        surroundings,
                        DAY,
                        FailOn.ERROR,
                        usual.formats(),
                        true,
                        shelf,
                        Progress.SILENT));
    }

    /** What was made anew for a build that publishes what one without a cache does. */
    private Set<String> madeFor(String when) throws IOException {
        List<Finding> told = build("clean", Shelf.NONE).findings();
        made.clear();
        measured.set(0);

        CompileResult quick = build("quick", shelf());

        assertThat(quick.findings()).as(when).isEqualTo(told);
        assertThat(published("quick")).as(when).isEqualTo(published("clean"));
        return new TreeSet<>(made);
    }

    private Map<String, String> published(String output) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.resolve(output))) {
            all.filter(Files::isRegularFile).forEach(file -> {
                try {
                    files.put(folder.resolve(output).relativize(file).toString(), Sha256.hex(Files.readAllBytes(file)));
                } catch (IOException unread) {
                    throw new UncheckedIOException(unread);
                }
            });
        }
        return files;
    }

    /** Whether a file is a page of the web, or says what of a page is kept beside it. */
    private static boolean isPage(String path) {
        return path.endsWith(".html") || path.equals("about");
    }

    private void edit(String file, String before, String after) throws IOException {
        Path path = folder.resolve("content").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(before);
        Files.writeString(path, text.replace(before, after));
    }

    @Test
    void makesAnewOnlyDocumentsOfWhichAWordChanged() throws IOException {
        assertThat(madeFor("the first time"))
                .contains("plan.pdf", "plan-ua2.pdf", "plan-press.pdf", "plan-large-print.pdf", "text/plan.docx")
                .contains("index.html")
                .anyMatch(path -> path.endsWith(".pptx"))
                .anyMatch(path -> path.endsWith(".png"));
        assertThat(madeFor("nothing changed")).isEmpty();

        edit("meetings/2026-01-20.yml", "More people rang", "Many people rang");
        assertThat(madeFor("a page changed that no document holds")).allMatch(KeptDocumentsTest::isPage);

        edit(FOREWORD, "to be safe", "to be calm");
        Set<String> afterAWord = madeFor("a word of the plan changed");
        assertThat(afterAWord)
                .filteredOn(path -> !isPage(path))
                .containsExactlyInAnyOrder(
                        "plan.pdf",
                        "plan-ua2.pdf",
                        "plan-press.pdf",
                        "plan-large-print.pdf",
                        "text/plan.docx",
                        "text/plan.icml");
        assertThat(afterAWord)
                .filteredOn(KeptDocumentsTest::isPage)
                .containsExactlyInAnyOrder("sections/foreword/index.html", "about");
        assertThat(measured.get())
                .as("sequences of pages with the word: alone, and with the one that runs on behind it")
                .isBetween(1, 4);

        edit(FOREWORD, "to be calm", "to be safe");
        assertThat(madeFor("the word changed back")).isEmpty();
    }

    @Test
    void tellsWhatIsWrongWithADocumentEachTime() throws IOException {
        edit(FOREWORD, "to be safe", "to be " + "safe".repeat(40));

        assertThat(madeFor("the first time")).isNotEmpty().doesNotContain("plan.pdf");
        assertThat(madeFor("again")).isEmpty();
        assertThat(build("quick", shelf()).findings()).extracting(Finding::code).contains("print-long-word");
    }

    @Test
    void goesOnWithoutACacheAndSaysSo() throws IOException {
        Files.writeString(folder.resolve("cache"), "no folder");

        CompileResult result = build("quick", shelf());

        assertThat(result.outcome()).isEqualTo(CompileResult.Outcome.PUBLISHED);
        assertThat(result.summary()).contains("\nNote: documents could not be kept in " + folder.resolve("cache"));
    }
}
