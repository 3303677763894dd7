package org.planpress.starter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planpress.export.EditorSettings;
import org.planpress.output.Artifact;

/**
 * A project that holds a first plan and all around it, and that Maven builds.
 *
 * @param starter the first plan
 * @param version the version of Planpress that it is built with
 */
public record StarterProject(Starter starter, String version) {

    private static final String CONTENT = "content/";

    /** Its files. */
    public List<Artifact> files() throws IOException {
        List<Artifact> files = new ArrayList<>(starter.lying("project", Map.of("planpress", version, "dot", ".")));
        for (Artifact file : starter.files()) {
            files.add(new Artifact(CONTENT + file.path(), file.mediaType(), file.bytes()));
        }
        files.addAll(EditorSettings.files());
        return List.copyOf(files);
    }
}
