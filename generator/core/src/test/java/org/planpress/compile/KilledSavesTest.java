package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it saves leaves the file as it was or as it should be. */
class KilledSavesTest {

    private static final int KILLS = Boolean.getBoolean("deep") ? 200 : 6;
    private static final int MOST_MILLIS = 300;

    @TempDir
    Path folder;

    @Test
    void leaveNothingTorn() throws IOException, InterruptedException {
        Path file = folder.resolve(KilledSaves.FILE);
        Files.writeString(file, KilledSaves.text("old"));
        long seed = Long.getLong("seed", 21);
        Random chance = new Random(seed);
        for (int kill = 1; kill <= KILLS; kill++) {
            runAndKill(chance.nextInt(MOST_MILLIS));

            assertThat(Files.readString(file))
                    .as("kill %d of seed %d", kill, seed)
                    .isIn(KilledSaves.text("old"), KilledSaves.text("new"));
        }
    }

    private void runAndKill(int millis) throws IOException, InterruptedException {
        Process program = OwnProcess.of(KilledSaves.class, folder.toString()).start();
        try (BufferedReader told =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(told.readLine()).isEqualTo("0");
            Thread.sleep(millis);
        } finally {
            program.destroyForcibly().waitFor();
        }
    }
}
