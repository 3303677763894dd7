package org.planpress.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.planpress.compile.FirstPlan;

/** Writes the smallest complete plan to start from. */
@Mojo(name = "init", threadSafe = true, requiresProject = false)
public final class InitMojo extends ProjectMojo {

    /** The new content folder; it must not hold anything yet. */
    @Parameter(property = "planpress.content", defaultValue = "content")
    private String content = "content";

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        carryOut(surroundings -> FirstPlan.write(content, surroundings).lines().forEach(getLog()::info));
    }
}
