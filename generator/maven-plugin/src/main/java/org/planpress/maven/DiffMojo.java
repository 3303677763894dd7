package org.planpress.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.planpress.compile.DiffOptions;
import org.planpress.compile.PlanDiff;

/** Says what changed between two plans, and records it in the ledger of changes if told so. */
@Mojo(name = "diff", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true, requiresProject = false)
public final class DiffMojo extends ProjectMojo {

    /** The earlier plan: a content folder, or a git revision such as HEAD or v1.1. */
    @Parameter(property = "planpress.old", required = true)
    private @Nullable String old;

    /** The later plan, likewise; default: the content folder as it stands. */
    @Parameter(property = "planpress.new")
    private @Nullable String now;

    /** Whether to add the changes to ledger.csv in the content folder. */
    @Parameter(property = "planpress.record")
    private boolean record;

    /** The content folder; default: content. */
    @Parameter(property = "planpress.content")
    private @Nullable String content;

    /** The day under which changes are recorded; default: today in UTC. */
    @Parameter(property = "planpress.asOf")
    private @Nullable String asOf;

    /** How to tell the changes: text, json; default: text. */
    @Parameter(property = "planpress.report")
    private @Nullable String report;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        carryOut(surroundings -> {
            PlanDiff.Result result =
                    PlanDiff.run(new DiffOptions(old, now, content, asOf, report, record), surroundings);
            tell(System.out, result.told());
            tell(System.err, result.findings());
            if (result.refused()) {
                throw new MojoFailureException("Something is wrong with the plans; it is told above.");
            }
        });
    }
}
