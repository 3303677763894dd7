package org.planpress.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.planpress.compile.LawStatement;
import org.planpress.compile.Option;
import org.planpress.compile.Options;
import org.planpress.compile.Progress;

/** Says what the law asks the plan to contain, by the rule packs in force, and where it stands. */
@Mojo(name = "law", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true, requiresProject = false)
public final class LawMojo extends ProjectMojo {

    /** What authors edit; default: content. */
    @Parameter(property = "planpress.content")
    private @Nullable String content;

    /** What designers edit; default: templates, if it is there, else what comes with Planpress. */
    @Parameter(property = "planpress.templates")
    private @Nullable String templates;

    /** The day that counts as today; default: today in UTC. */
    @Parameter(property = "planpress.asOf")
    private @Nullable String asOf;

    /** How to tell it: text, json, junit; default: text. */
    @Parameter(property = "planpress.report")
    private @Nullable String report;

    /** Whether a duty that was not found fails the build. */
    @Parameter(property = "planpress.allFound")
    private boolean allFound;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Options options = Options.of(this::written);
        carryOut(surroundings -> {
            LawStatement law = LawStatement.of(options.request(surroundings, false, Progress.SILENT), report, allFound);
            tell(System.out, law.told());
            tell(System.err, law.remarks());
            if (law.refused()) {
                throw new MojoFailureException("The plan cannot be read, or not all was found; it is told above.");
            }
        });
    }

    private @Nullable String written(Option option) {
        return switch (option) {
            case CONTENT -> content;
            case TEMPLATES -> templates;
            case AS_OF -> asOf;
            default -> null;
        };
    }
}
