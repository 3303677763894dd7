package org.planpress.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.planpress.output.Artifact;
import org.planpress.sitemap.SiteFiles;

/**
 * What {@link PlanJson} holds, as a JSON Schema (draft 2020-12) for those who read it: its members, what each may be, and which
 * of them are always there. More members may come in later versions, so none is forbidden. The file is made by
 * {@code PlanSchemaTest} from plans that use every field, and the test holds it against them.
 */
final class PlanSchema {

    private static final String RESOURCE = "/org/planpress/export/plan.schema.json";

    private PlanSchema() {}

    static Artifact published() {
        try (InputStream schema = PlanSchema.class.getResourceAsStream(RESOURCE)) {
            if (schema == null) {
                throw new IllegalStateException("the program lacks " + RESOURCE);
            }
            return new Artifact(SiteFiles.PLAN_SCHEMA.substring(1), "application/schema+json", schema.readAllBytes());
        } catch (IOException unreadableProgram) {
            throw new UncheckedIOException(unreadableProgram);
        }
    }
}
