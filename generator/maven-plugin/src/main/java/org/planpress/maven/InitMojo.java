package org.planpress.maven;

import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.planpress.compile.FirstPlan;
import org.planpress.compile.UnusableRequestException;

/** Writes the smallest complete plan to start from. */
@Mojo(name = "init", threadSafe = true, requiresProject = false)
public final class InitMojo extends AbstractMojo {

    /** The new content folder; it must not hold anything yet. */
    @Parameter(property = "planpress.content", defaultValue = "content")
    private String content = "content";

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private @Nullable File folder;

    @Override
    public void execute() throws MojoExecutionException {
        try {
            FirstPlan.write(content, CompileMojo.surroundings(folder)).lines().forEach(getLog()::info);
        } catch (UnusableRequestException | IOException failure) {
            throw new MojoExecutionException(failure.getMessage(), failure);
        }
    }
}
