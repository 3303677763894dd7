package org.planpress.maven;

import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.planpress.compile.FirstPlan;

/** Writes a complete plan to start from, or a project around one. */
@Mojo(name = "init", threadSafe = true, requiresProject = false)
public final class InitMojo extends ProjectMojo {

    /** The new content folder; it must not hold anything yet. */
    @Parameter(property = "planpress.content", defaultValue = "content")
    private String content = "content";

    /** For whom the plan is: small, police, mayor, council or health; default: small. */
    @Parameter(property = "planpress.kind")
    private @Nullable String kind;

    /** The new folder of a whole project that Maven builds; without it only the plan is written. */
    @Parameter(property = "planpress.project")
    private @Nullable String project;

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String version = "";

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Optional<String> wanted = Optional.ofNullable(kind);
        carryOut(surroundings -> (project == null
                        ? FirstPlan.write(content, wanted, surroundings)
                        : FirstPlan.writeProject(project, wanted, version, surroundings))
                .lines()
                .forEach(getLog()::info));
    }
}
