package org.planpress.maven;

import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.planpress.compile.Option;
import org.planpress.compile.Options;
import org.planpress.compile.Progress;
import org.planpress.compile.ReturnedText;

/** Says what somebody changed in the text document of the plan, at the lines of the content. */
@Mojo(name = "corrections", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true, requiresProject = false)
public final class CorrectionsMojo extends ProjectMojo {

    /** The document that came back. */
    @Parameter(property = "planpress.file", required = true)
    private @Nullable String file;

    /** What authors edit; default: content. */
    @Parameter(property = "planpress.content")
    private @Nullable String content;

    /** What designers edit; default: templates, if it is there, else what comes with Planpress. */
    @Parameter(property = "planpress.templates")
    private @Nullable String templates;

    /** The day that counts as today; default: today in UTC. */
    @Parameter(property = "planpress.asOf")
    private @Nullable String asOf;

    /** In which forms the plan was published, as the document names them; default: all. */
    @Parameter(property = "planpress.formats")
    private @Nullable String formats;

    /** How to tell it: text, json, sarif, github, gitlab; default: text. */
    @Parameter(property = "planpress.report")
    private @Nullable String report;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Options options = Options.of(this::written);
        carryOut(surroundings -> {
            ReturnedText returned = ReturnedText.of(
                    options.request(surroundings, false, Progress.SILENT),
                    Optional.ofNullable(file).orElse(""),
                    options.reportFormat());
            tell(System.out, returned.told());
            tell(System.err, returned.remarks());
            if (returned.refused()) {
                throw new MojoFailureException("The document cannot be held against the plan; it is told above.");
            }
        });
    }

    private @Nullable String written(Option option) {
        return switch (option) {
            case CONTENT -> content;
            case TEMPLATES -> templates;
            case AS_OF -> asOf;
            case FORMATS -> formats;
            case REPORT -> report;
            default -> null;
        };
    }
}
