package org.planpress.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.planpress.export.SmallestPlan;
import org.planpress.output.Artifact;

/** The plan that {@code planpress init} writes. */
final class SmallPlan {

    private SmallPlan() {}

    /** Writes it to a folder, and gives the folder back. */
    static Path at(Path folder) throws IOException {
        for (Artifact file : SmallestPlan.files()) {
            Path target = folder.resolve(file.path());
            Files.createDirectories(target.resolveSibling("."));
            Files.write(target, file.bytes());
        }
        return folder;
    }
}
