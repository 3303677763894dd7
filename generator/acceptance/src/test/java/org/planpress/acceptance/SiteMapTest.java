package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.planpress.bind.PlanBinder;
import org.planpress.finding.Findings;
import org.planpress.sitemap.Entry;
import org.planpress.sitemap.Kind;
import org.planpress.sitemap.SiteMap;
import org.planpress.source.SourceReader;

/** The map of a site is the truth about its files when it is made in all forms. */
class SiteMapTest {

    private static final Path PLANS = ExamplePlan.PROJECT.resolve("generator/core/src/test/resources/plans");

    @Test
    void theExampleIsWhatItsMapSays() throws IOException {
        check(ExamplePlan.PROJECT.resolve("content"), ExamplePlan.site());
    }

    @ParameterizedTest
    @ValueSource(strings = {"links", "smallest"})
    void aPlanIsWhatItsMapSays(String name, @TempDir Path output) throws IOException {
        ExamplePlan.build(PLANS.resolve(name), output);

        check(PLANS.resolve(name).resolve("content"), output);
    }

    private static void check(Path content, Path site) throws IOException {
        SiteMap map = map(content);

        assertThat(published(site).stream().filter(path -> !map.kindOf(path).equals(Optional.of(Kind.STYLE))))
                .containsExactlyInAnyOrderElementsOf(
                        map.entries().stream().map(Entry::path).toList());
        assertThat(promised(map)).isNotEmpty().allSatisfy(address -> {
            String[] parts = address.split("#", 2);
            String page =
                    Files.readString(site.resolve(map.at(parts[0]).orElseThrow().path()));
            assertThat(page).contains(" id=\"" + parts[1] + "\"");
        });
    }

    /** The parts of pages that can be linked to. */
    private static Set<String> promised(SiteMap map) {
        Stream<String> ofTexts = map.entries().stream()
                .flatMap(entry -> map.anchors(entry.address()).stream()
                        .flatMap(anchors -> anchors.stream().map(anchor -> entry.address() + "#" + anchor)));
        return Stream.concat(map.ids().all().filter(address -> address.contains("#")), ofTexts)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SiteMap map(Path content) {
        Findings findings = new Findings();
        return PlanBinder.bind(SourceReader.read(content, "content", findings), findings)
                .map(plan -> SiteMap.of(PlanAnalysis.of(plan, ExamplePlan.AS_OF)))
                .orElseThrow(() -> new AssertionError(findings.sorted()));
    }

    private static Set<String> published(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
