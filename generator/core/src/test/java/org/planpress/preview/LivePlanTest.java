package org.planpress.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.compile.Options;
import org.planpress.compile.Progress;
import org.planpress.compile.Session;
import org.planpress.compile.Surroundings;
import org.planpress.finding.Findings;
import org.planpress.testing.PlanFolder;

class LivePlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    /** The watch of the folders may hand over its last save when everything else has ended. */
    @Test
    void readsASaveThatComesAfterItsEndWithoutTrouble(@TempDir Path folder) throws IOException {
        PlanFolder.copy("figures", folder.resolve("content"));
        List<String> troubles = new CopyOnWriteArrayList<>();
        LivePlan plan = new LivePlan(
                new Session(new Options(Map.of())
                        .request(new Surroundings(folder, folder.resolve("home"), DAY), false, Progress.SILENT)),
                DAY,
                troubles::add);
        plan.close();

        plan.update(Set.of());

        assertThat(plan.state().generation()).isEqualTo(2);
        assertThat(troubles).isEmpty();
    }

    /** Authors see all that waits for its day, with a bar that says so, and on demand what the public sees. */
    @Test
    void showsWhatIsNotPublicYetAndSaysSo(@TempDir Path folder) throws IOException {
        PlanFolder.copy("smallest", folder.resolve("content"));
        Path commitments = folder.resolve("content/editions/2025-29/priorities/p1/commitments.yml");
        Files.writeString(commitments, Files.readString(commitments) + """
                      - id: p1.night.2
                        publishFrom: 2026-03-10
                        title: Light the station
                        text: We will light the station.
                        kpis: [p1.k1]
                """);
        String page = "commitments/p1.night.2/index.html";
        try (LivePlan plan = new LivePlan(
                new Session(new Options(Map.of())
                        .request(new Surroundings(folder, folder.resolve("home"), DAY), false, Progress.SILENT)),
                DAY,
                told -> {})) {
            assertThat(plan.file(page, new Findings())).isPresent();
            assertThat(Told.state(plan.state(), List.of(), page))
                    .contains("\"embargo\": \"This page is not public until 10 March 2026\"");
            assertThat(Told.state(plan.state(), List.of(), "commitments/index.html"))
                    .contains("\"embargo\": \"Part of this page is not public until 10 March 2026\"");
            assertThat(Told.state(plan.state(), List.of(), "about/index.html")).contains("\"embargo\": \"\"");

            plan.lookOn(DAY, false);
            assertThat(plan.file(page, new Findings())).isEmpty();
            plan.lookOn(LocalDate.of(2026, 3, 10), false);
            assertThat(plan.file(page, new Findings())).isPresent();
            assertThat(Told.state(plan.state(), List.of(), page)).contains("\"embargo\": \"\"", "\"embargoed\": 0");
        }
    }

    /** What waits makes no plan of a broken one. */
    @Test
    void keepsTheLastGoodPlanWhileAFileIsBroken(@TempDir Path folder) throws IOException {
        PlanFolder.copy("smallest", folder.resolve("content"));
        Path about = folder.resolve("content/pages/about.md");
        Files.writeString(about, Files.readString(about).replace("title:", "publishFrom: 2026-03-10\ntitle:"));
        try (LivePlan plan = new LivePlan(
                new Session(new Options(Map.of())
                        .request(new Surroundings(folder, folder.resolve("home"), DAY), false, Progress.SILENT)),
                DAY,
                told -> {})) {
            Path site = folder.resolve("content/site.yml");
            Files.writeString(site, Files.readString(site) + "broken: [\n");
            plan.update(Set.of(site));

            assertThat(plan.state().isBehind()).isTrue();
            assertThat(plan.file("about/index.html", new Findings())).isPresent();
        }
    }
}
