package org.planpress.testing;

import java.nio.file.Path;
import org.planpress.bind.PlanBinder;
import org.planpress.compile.Wording;
import org.planpress.finding.Findings;
import org.planpress.model.Plan;
import org.planpress.source.SourceReader;
import org.planpress.source.SourceTree;
import org.planpress.words.Voice;

/** Plans that tests are about, as folders of content. */
public final class PlanFolder {

    private PlanFolder() {}

    /** The plan in {@code src/test/resources/plans/<name>}; a fixture with a finding in it is a mistake. */
    public static Plan read(String name) {
        return at(Path.of("src/test/resources/plans", name, "content"));
    }

    /** What says the words of that plan. */
    public static Voice voice(String name) {
        Findings findings = new Findings();
        Path content = Path.of("src/test/resources/plans", name, "content");
        SourceTree tree = SourceReader.read(content, "content", findings);
        Plan plan = PlanBinder.bind(tree, findings).orElseThrow();
        Voice voice = new Wording(plan, tree, SampleLook.templates(), findings).voice();
        if (findings.hasErrors()) {
            throw new AssertionError(findings.sorted());
        }
        return voice;
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
