package org.planpress.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.planpress.export.SmallestPlan;

/** The plan that {@code planpress init} writes. */
final class SmallPlan {

    private SmallPlan() {}

    /** Writes it to a folder, and gives the folder back. */
    static Path at(Path folder) {
        SmallestPlan.files().forEach(file -> {
            try {
                Path target = folder.resolve(file.path());
                Files.createDirectories(target.resolveSibling("."));
                Files.write(target, file.bytes());
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        });
        return folder;
    }
}
