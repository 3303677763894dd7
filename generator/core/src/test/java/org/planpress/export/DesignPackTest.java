package org.planpress.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Plan;
import org.planpress.output.Artifact;
import org.planpress.output.Format;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.texts.DataPage;
import org.planpress.sitemap.SiteFiles;
import org.planpress.testing.PlanFolder;
import org.planpress.words.Language;
import org.planpress.words.Voice;

class DesignPackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private static Site site(Plan plan) {
        return SiteBuilder.build(plan, PlanAnalysis.of(plan, DAY), Set.of(Format.PACK));
    }

    private static Map<String, String> pack(String name) throws IOException {
        Plan plan = PlanFolder.read(name);
        List<ChartFolder> charts = DesignPack.charts(plan, site(plan));
        List<Artifact> drawings = charts.stream()
                .map(chart -> Artifact.text(chart.path() + ".svg", "image/svg+xml", "<svg/>"))
                .toList();
        Map<String, String> files = new LinkedHashMap<>();
        byte[] archive = new DesignPack(
                        Voice.builtIn(Language.ENGLISH), plan, DAY, charts, GovernanceFolder.all(site(plan)), drawings)
                .archive()
                .bytes();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-editions", "measures", "reports", "figures", "smallest"})
    void holdsAFolderForEachChartWithItsTableAndWords(String name) throws IOException {
        Map<String, String> files = pack(name);

        for (Site.Shown shown : site(PlanFolder.read(name)).shown()) {
            ChartFolder chart = new ChartFolder(shown);
            assertThat(files.get(chart.path() + ".csv"))
                    .isEqualTo(new String(
                            TableCsv.of("same.csv", shown.figure().table()).bytes(), StandardCharsets.UTF_8));
            assertThat(files.get(chart.path() + ".txt"))
                    .contains(
                            "Id: " + chart.name(),
                            shown.page().frame().canonical(),
                            shown.figure().title() + "\n\nSUBTITLE\n",
                            "SUBTITLE\n" + shown.figure().subtitle() + "\n",
                            "WHAT IT SAYS\n" + shown.figure().summary() + "\n",
                            "ALTERNATIVE TEXT\n" + shown.figure().description() + "\n",
                            "SOURCE\n" + shown.figure().source() + "\n")
                    .contains(String.join("\n", shown.figure().notes()));
            assertThat(files.get("charts/charts.csv")).contains("\r\n" + chart.name() + ",");
        }
        assertThat(files).containsKey("README.txt");
        assertThat(Objects.requireNonNull(files.get("charts/charts.csv")).lines())
                .hasSize(1
                        + DesignPack.charts(PlanFolder.read(name), site(PlanFolder.read(name)))
                                .size());
    }

    @Test
    void namesAChartAfterTheAddressOfItsTable() {
        assertThat(Stream.of("two-editions", "measures", "reports")
                        .flatMap(name -> DesignPack.charts(PlanFolder.read(name), site(PlanFolder.read(name))).stream())
                        .map(ChartFolder::name))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(name).matches("[a-z0-9.-]+_[a-z0-9.-]+"));
    }

    @Test
    void namesTheMeasureInTheTitleOfItsCharts() {
        Plan plan = PlanFolder.read("measures");

        assertThat(plan.measures()).isNotEmpty().allSatisfy(measure -> {
            String name = measure.sheet().title().value();
            assertThat(DesignPack.charts(plan, site(plan)))
                    .filteredOn(chart -> chart.name().matches("measures_" + measure.id() + "(-compared.*|-areas)?"))
                    .allSatisfy(chart -> assertThat(chart.figure().title()).containsIgnoringCase(name));
        });
        assertThat(DesignPack.charts(plan, site(plan)))
                .anySatisfy(chart -> assertThat(chart.figure().title()).matches("[^:]+: .+"));
    }

    /** People pass on charts one by one, without the page that says it. */
    @Test
    void eachChartOfASampleSaysThatItIsOne(@TempDir Path folder) throws IOException {
        PlanFolder.copy("figures", folder);
        Path file = folder.resolve("site.yml");
        Files.writeString(file, Files.readString(file) + "sample: true\n");
        Plan plan = PlanFolder.at(folder);

        assertThat(DesignPack.charts(plan, site(plan))).isNotEmpty().allSatisfy(chart -> {
            assertThat(chart.figure().title()).startsWith("Example: ");
            assertThat(chart.figure().description()).startsWith("Example: ");
        });
    }

    @Test
    void marksChartsWithFiguresThatWereMadeUp() throws IOException {
        Plan plan = PlanFolder.read("measures");
        List<ChartFolder> charts = DesignPack.charts(plan, site(plan));
        List<ChartFolder> madeUp =
                charts.stream().filter(chart -> chart.figure().illustrative()).toList();
        Map<String, String> files = pack("measures");

        assertThat(madeUp).isNotEmpty();
        assertThat(charts).hasSizeGreaterThan(madeUp.size());
        for (ChartFolder chart : charts) {
            boolean marked =
                    Objects.requireNonNull(files.get(chart.path() + ".txt")).contains("They are not facts.");
            assertThat(marked).as(chart.name()).isEqualTo(madeUp.contains(chart));
        }
        assertThat(files.get("README.txt"))
                .contains(madeUp.size() + " of the " + charts.size() + " charts hold", " figures that were made up");
        assertThat(pack("smallest").get("README.txt")).doesNotContain("ILLUSTRATIVE");
    }

    @Test
    void saysWhereCorrectionsGo() throws IOException {
        Plan plan = PlanFolder.read("two-editions");

        assertThat(pack("two-editions").get("README.txt"))
                .contains(
                        plan.current().sheet().title() + ": pack for designers",
                        "Version: " + plan.current().sheet().version(),
                        "Date: 31 January 2026",
                        "Write to " + plan.site().contact().email() + " and")
                .doesNotContain("text/  ", "brand/brand.pdf", "null", "Optional");
    }

    @Test
    void keepsItsGuideWithinAWindow() throws IOException {
        assertThat(Objects.requireNonNull(pack("two-editions").get("README.txt"))
                        .lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(104))
                .anySatisfy(line -> assertThat(line).startsWith("   "))
                .anySatisfy(line -> assertThat(line).startsWith("1. "));
    }

    @Test
    void isOfferedOnThePageOfDownloadsOnlyWhereItIs() {
        Plan plan = PlanFolder.read("two-editions");
        Site without = SiteBuilder.build(plan, PlanAnalysis.of(plan, DAY), Set.of());

        assertThat(downloads(site(plan))).contains(SiteFiles.PACK);
        assertThat(downloads(without)).isNotEmpty().doesNotContain(SiteFiles.PACK);
    }

    private static List<String> downloads(Site site) {
        return site.pages().stream()
                .map(page -> page.content())
                .filter(DataPage.class::isInstance)
                .map(DataPage.class::cast)
                .flatMap(page -> Stream.concat(page.catalogue().stream(), page.groups().stream()))
                .flatMap(group -> group.files().stream())
                .flatMap(one -> one.files().stream())
                .map(DataPage.File::address)
                .toList();
    }
}
