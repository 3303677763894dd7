package org.planpress.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.planpress.output.Artifact;
import org.planpress.publish.NewFolder;
import org.planpress.starter.Starter;
import org.planpress.starter.StarterKind;
import org.planpress.starter.StarterProject;

/** Writes a complete plan for an author to start from. */
public final class FirstPlan {

    private FirstPlan() {}

    /**
     * Writes the one of the usual kind.
     *
     * @throws UnusableRequestException if something is in the folder already
     */
    public static String write(String folder, Surroundings surroundings) throws IOException {
        return write(folder, Optional.empty(), surroundings);
    }

    /**
     * Writes it to {@code folder} and tells what was written, as a few lines for people.
     *
     * @param kind for whom it is, as people call it; empty for the usual one
     * @throws UnusableRequestException if something is in the folder already, or there is no such kind
     */
    public static String write(String folder, Optional<String> kind, Surroundings surroundings) throws IOException {
        Starter starter = starter(kind, surroundings);
        Path place = free(folder, surroundings);
        String where = surroundings.shown(place).equals("content") ? "" : " --content " + folder;
        return write(starter.files(), place, "a first plan to " + folder)
                + others(kind)
                + "Change the words, then run: planpress build"
                + where
                + "\n";
    }

    /**
     * Writes a project that Maven builds with this Planpress: the plan and all around it.
     *
     * @param version the version of this Planpress
     */
    public static String writeProject(String folder, Optional<String> kind, String version, Surroundings surroundings)
            throws IOException {
        Starter starter = starter(kind, surroundings);
        Path place = free(folder, surroundings);
        return write(new StarterProject(starter, version).files(), place, "a project to " + folder)
                + others(kind)
                + "Read README.md there, change the words in content, then run there: mvn\n";
    }

    private static Starter starter(Optional<String> kind, Surroundings surroundings) {
        StarterKind known = kind.map(name -> StarterKind.called(name)
                        .orElseThrow(() -> new UnusableRequestException(
                                "there is no first plan of the kind '" + name + "'; there are " + StarterKind.told())))
                .orElse(StarterKind.usual());
        return new Starter(known, surroundings.today());
    }

    private static Path free(String folder, Surroundings surroundings) throws IOException {
        Path place = surroundings.workingDir().resolve(folder).normalize();
        if (!NewFolder.isFree(place)) {
            throw new UnusableRequestException(
                    folder + " is not empty; choose a new folder, so that nobody's work is lost");
        }
        return place;
    }

    private static String write(List<Artifact> files, Path place, String what) throws IOException {
        NewFolder.write(files, place);
        StringBuilder told = new StringBuilder("Wrote " + what + ":\n");
        files.forEach(file -> told.append("  ").append(file.path()).append('\n'));
        return told.toString();
    }

    /** Who chose no kind learns which there are. */
    private static String others(Optional<String> kind) {
        return kind.isPresent()
                ? ""
                : "This is the plan of the kind " + StarterKind.usual().word() + ". With a kind, init writes another: "
                        + StarterKind.told() + ".\n";
    }
}
