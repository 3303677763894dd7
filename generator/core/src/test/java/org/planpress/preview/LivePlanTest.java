package org.planpress.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
}
