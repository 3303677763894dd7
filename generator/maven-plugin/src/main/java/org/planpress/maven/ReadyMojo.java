package org.planpress.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Says what stands between the plan and its publication, and writes nothing. */
@Mojo(name = "ready", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true, requiresProject = false)
public final class ReadyMojo extends CompileMojo {
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        ready();
    }
}
