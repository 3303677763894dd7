package org.planpress.maven;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.planpress.compile.Surroundings;
import org.planpress.compile.UnusableRequestException;

/** What all goals share: they work in the folder of a project, and what stops them is told as Maven expects. */
abstract class ProjectMojo extends AbstractMojo {

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private @Nullable File folder;

    /** What a goal does. */
    interface Work {
        void in(Surroundings surroundings) throws IOException, MojoFailureException;
    }

    void carryOut(Work work) throws MojoExecutionException, MojoFailureException {
        Path workingDir = folder == null ? Path.of("").toAbsolutePath() : folder.toPath();
        Path home = Path.of(System.getProperty("user.home"));
        try {
            work.in(Surroundings.of(
                    workingDir, home, LocalDate.now(ZoneOffset.UTC), System.getProperty("os.name"), System.getenv()));
        } catch (UnusableRequestException | IOException failure) {
            throw new MojoExecutionException(failure.getMessage(), failure);
        }
    }

    /** Puts words out as they are: Maven's log would put its own before each line, and neither scripts nor editors could read them. */
    static void tell(PrintStream stream, String words) {
        stream.print(words);
        stream.flush();
    }
}
