package org.planpress.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.planpress.export.SmallestPlan;
import org.planpress.output.Artifact;
import org.planpress.publish.NewFolder;

/** Writes the smallest complete plan for an author to start from. */
public final class FirstPlan {

    private FirstPlan() {}

    /**
     * Writes it to {@code folder} and tells what was written, as a few lines for people.
     *
     * @throws UnusableRequestException if something is in the folder already
     */
    public static String write(String folder, Surroundings surroundings) throws IOException {
        Path place = surroundings.workingDir().resolve(folder).normalize();
        if (!NewFolder.isFree(place)) {
            throw new UnusableRequestException(
                    folder + " is not empty; choose a new folder, so that nobody's work is lost");
        }
        List<Artifact> files = SmallestPlan.files();
        NewFolder.write(files, place);
        StringBuilder told = new StringBuilder("Wrote a first plan to " + folder + ":\n");
        files.forEach(file -> told.append("  ").append(file.path()).append('\n'));
        String where = surroundings.shown(place).equals("content") ? "" : " --content " + folder;
        return told.append("Change the words, then run: planpress build")
                .append(where)
                .append('\n')
                .toString();
    }
}
