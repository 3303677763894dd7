package org.planpress.export;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.planpress.output.Artifact;

/** The smallest complete plan, with comments for its authors. It builds with no finding at all. */
public final class SmallestPlan {

    private static final String FOLDER = "/org/planpress/init/";

    private static final List<String> PATHS = List.of(
            "site.yml",
            "glossary.yml",
            "editions/2026-30/edition.yml",
            "editions/2026-30/foreword.md",
            "editions/2026-30/priorities/p1/priority.yml",
            "editions/2026-30/priorities/p1/commitments.yml",
            "pages/about.md",
            "pages/accessibility.md");

    private SmallestPlan() {}

    /** Its files, by their paths in a content folder. */
    public static List<Artifact> files() throws IOException {
        List<Artifact> files = new ArrayList<>();
        for (String path : PATHS) {
            try (InputStream in = SmallestPlan.class.getResourceAsStream(FOLDER + path)) {
                if (in == null) {
                    throw new FileNotFoundException("Planpress is not whole: " + FOLDER + path);
                }
                files.add(new Artifact(path, "text/plain; charset=utf-8", in.readAllBytes()));
            }
        }
        return List.copyOf(files);
    }
}
