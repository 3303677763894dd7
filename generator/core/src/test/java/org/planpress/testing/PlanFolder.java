package org.planpress.testing;

import java.nio.file.Path;
import org.planpress.bind.PlanBinder;
import org.planpress.finding.Findings;
import org.planpress.model.Plan;
import org.planpress.source.SourceReader;

/** Plans that tests are about, as folders of content. */
public final class PlanFolder {

    private PlanFolder() {}

    /** The plan in {@code src/test/resources/plans/<name>}; a fixture with a finding in it is a mistake. */
    public static Plan read(String name) {
        return at(Path.of("src/test/resources/plans", name, "content"));
    }

    /** The plan in a folder of content. */
    public static Plan at(Path content) {
        Findings findings = new Findings();
        Plan plan = PlanBinder.bind(SourceReader.read(content, "content", findings), findings)
                .orElseThrow(() -> new AssertionError(findings.sorted()));
        if (findings.hasErrors()) {
            throw new AssertionError(findings.sorted());
        }
        return plan;
    }
}
