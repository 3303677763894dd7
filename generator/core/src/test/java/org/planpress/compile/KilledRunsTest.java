package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.testing.PlanFolder;

/** A program that is killed leaves each file as it was or as it should be, and the next run puts all right. */
class KilledRunsTest {

    private static final int KILLS = Boolean.getBoolean("deep") ? 200 : 6;
    private static final int PROGRAMS = 3;
    private static final int MOST_MILLIS = 600;

    @TempDir
    Path folder;

    @Test
    void leaveNothingTorn() throws IOException, InterruptedException {
        PlanFolder.copy("smallest", folder.resolve("content"));
        long seed = Long.getLong("seed", 14);
        Random chance = new Random(seed);
        for (int kill = 1; kill <= KILLS; kill++) {
            String when = "kill %d of seed %d".formatted(kill, seed);
            runAndKill(chance.nextInt(MOST_MILLIS));

            for (int number = 0; number < KilledRun.FILES; number++) {
                byte[] published = Files.readAllBytes(folder.resolve("site/" + number + ".txt"));
                assertThat(List.of(KilledRun.document("old", number), KilledRun.document("new", number)))
                        .as("%s, file %d", when, number)
                        .anySatisfy(whole -> assertThat(published).isEqualTo(whole));
            }
            String words = kill % 2 == 0 ? "old" : "new";
            CompileResult next = KilledRun.publish(folder, words, KilledRun.shelf(folder, kill % PROGRAMS));
            assertThat(next.outcome()).as(when).isEqualTo(CompileResult.Outcome.PUBLISHED);
            assertThat(next.unkept()).as(when).isEmpty();
            for (int number = 0; number < KilledRun.FILES; number++) {
                assertThat(Files.readAllBytes(folder.resolve("site/" + number + ".txt")))
                        .as("%s, file %d, after the next run", when, number)
                        .isEqualTo(KilledRun.document(words, number));
            }
        }
    }

    /** Lets the program publish once at least, and then for a while. */
    private void runAndKill(int millis) throws IOException, InterruptedException {
        Process program = OwnProcess.of(KilledRun.class, folder.toString()).start();
        try (BufferedReader told =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(told.readLine()).isEqualTo("0");
            Thread.sleep(millis);
        } finally {
            program.destroyForcibly().waitFor();
        }
    }
}
