package org.planpress.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.planpress.compile.Rollback;

/** Lets readers see the release before, or another one, and lists the releases that there are. */
@Mojo(name = "rollback", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true, requiresProject = false)
public final class RollbackMojo extends ProjectMojo {

    /** The folder of the releases. */
    @Parameter(property = "planpress.releases", required = true)
    private @Nullable String releases;

    /** The release to show, such as release-0012, also a newer one; default: the one before. */
    @Parameter(property = "planpress.to")
    private @Nullable String to;

    /** Whether only to list them. */
    @Parameter(property = "planpress.list")
    private boolean list;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        carryOut(surroundings ->
                Rollback.of(releases, to, list, surroundings).lines().forEach(getLog()::info));
    }
}
