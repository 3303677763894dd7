package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.compile.CompileResult.Outcome;
import org.planpress.finding.Finding;
import org.planpress.output.Format;
import org.planpress.sitemap.Entry;
import org.planpress.sitemap.Kind;
import org.planpress.sitemap.SiteMap;
import org.planpress.testing.PlanFolder;

/** What is published is what the map says, both ways. The forms that take long are held to it with the example. */
class PublishedMapTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final Path PLANS = Path.of("src/test/resources/plans");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"every-status", "figures", "links", "measures", "smallest"})
    void publishesExactlyWhatTheMapHas(String plan) throws IOException {
        CompileResult result = compile(plan, "html,data,slides");

        assertThat(result.outcome()).as("%s", result.findings()).isEqualTo(Outcome.PUBLISHED);
        SiteMap map = map(plan);
        assertThat(published().stream().filter(path -> !isStyle(map, path)))
                .containsExactlyInAnyOrderElementsOf(paths(map, Set.of(Format.DATA, Format.SLIDES)));
    }

    private static boolean isStyle(SiteMap map, String path) {
        return map.kindOf(path).equals(Optional.of(Kind.STYLE));
    }

    private static List<String> paths(SiteMap map, Set<Format> made) {
        return map.entries().stream()
                .filter(entry -> entry.kind().format().map(made::contains).orElse(true))
                .map(Entry::path)
                .toList();
    }

    @Test
    void thePlacesOfIdsAndHeadingsAreOnTheirPages() throws IOException {
        compile("links", "html");
        SiteMap map = map("links");
        Set<String> promised = Stream.concat(
                        map.ids().all(),
                        map.entries().stream()
                                .flatMap(entry -> map.anchors(entry.address()).stream()
                                        .flatMap(anchors ->
                                                anchors.stream().map(anchor -> entry.address() + "#" + anchor))))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(promised).hasSizeGreaterThan(30).allSatisfy(address -> {
            String[] parts = address.split("#", 2);
            Entry entry = map.at(parts[0]).orElseThrow(() -> new AssertionError(address));
            String page = Files.readString(folder.resolve("site-output").resolve(entry.path()));
            if (parts.length > 1) {
                assertThat(page).contains(" id=\"" + parts[1] + "\"");
            }
        });
    }

    @Test
    void saysOfLinksToFilesOfOtherFormsThatTheyLeadNowhere() throws IOException {
        assertThat(unmade("html,data,pdf,large-print,ua2,press,slides,pack,txt"))
                .isEmpty();
        assertThat(unmade("html,data,pdf,large-print,ua2,slides"))
                .containsExactly(
                        "this build does not make the file '/plan-press.pdf'",
                        "this build does not make the file '/design-pack.zip'");
        assertThat(unmade("html")).hasSize(16);
        assertThat(unmade("data")).isEmpty();
    }

    private List<String> unmade(String formats) throws IOException {
        PlanCompiler checks = new PlanCompiler((sound, request) -> List.of());
        return compile("links", formats, checks, false).findings().stream()
                .filter(finding -> finding.code().equals("file-not-made"))
                .map(Finding::message)
                .toList();
    }

    private CompileResult compile(String plan, String formats) throws IOException {
        return compile(plan, formats, new PlanCompiler(), true);
    }

    private CompileResult compile(String plan, String formats, PlanCompiler compiler, boolean publish)
            throws IOException {
        Path content = PLANS.resolve(plan).resolve("content").toAbsolutePath();
        Options options = new Options(Map.of(Option.CONTENT, content.toString(), Option.FORMATS, formats));
        return compiler.compile(options.request(new Surroundings(folder, folder, AS_OF), publish, step -> {}));
    }

    private static SiteMap map(String plan) {
        return SiteMap.of(PlanAnalysis.of(PlanFolder.read(plan), AS_OF));
    }

    private Set<String> published() throws IOException {
        Path site = folder.resolve("site-output");
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
