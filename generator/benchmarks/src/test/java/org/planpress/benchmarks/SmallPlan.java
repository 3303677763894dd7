package org.planpress.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.planpress.output.Artifact;
import org.planpress.starter.Starter;
import org.planpress.starter.StarterKind;

/** The plan that {@code planpress init} writes. */
final class SmallPlan {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private SmallPlan() {}

    /** Writes it to a folder, and gives the folder back. */
    static Path at(Path folder) throws IOException {
        for (Artifact file : new Starter(StarterKind.usual(), DAY).files()) {
            Path target = folder.resolve(file.path());
            Files.createDirectories(target.resolveSibling("."));
            Files.write(target, file.bytes());
        }
        return folder;
    }
}
