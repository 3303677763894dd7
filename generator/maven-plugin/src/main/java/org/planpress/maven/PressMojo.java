package org.planpress.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.planpress.compile.PressGate;

/** Says what stands between the press file and the print shop, and writes nothing but the cover, if that is asked for. */
@Mojo(name = "press", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true, requiresProject = false)
public final class PressMojo extends CompileMojo {

    /** The plan as it was last printed, a PDF: the pages that have other words are listed. */
    @Parameter(property = "planpress.since")
    private @Nullable String since;

    /** Where to write the cover with its spine; default: it is not written. */
    @Parameter(property = "planpress.cover")
    private @Nullable String cover;

    /** How wide the spine is, in millimetres. */
    @Parameter(property = "planpress.spine")
    private @Nullable String spine;

    /** How thick a sheet inside the cover is, in millimetres, so that the spine is reckoned. */
    @Parameter(property = "planpress.paper")
    private @Nullable String paper;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        press(new PressGate.Wishes(since, cover, spine, paper));
    }
}
