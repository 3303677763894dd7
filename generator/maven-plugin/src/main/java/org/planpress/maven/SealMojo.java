package org.planpress.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Stores the finished files of a final edition in the content. */
@Mojo(name = "seal", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true, requiresProject = false)
public final class SealMojo extends CompileMojo {

    /** The id of the edition: the name of its folder. */
    @Parameter(property = "planpress.edition", required = true)
    private @Nullable String edition;

    /** Whether to seal it anew although it is sealed. */
    @Parameter(property = "planpress.replace")
    private boolean replace;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        seal(String.valueOf(edition), replace);
    }
}
