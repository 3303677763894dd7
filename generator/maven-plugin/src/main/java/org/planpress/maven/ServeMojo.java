package org.planpress.maven;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.planpress.compile.Options;
import org.planpress.compile.Progress;
import org.planpress.preview.Browser;
import org.planpress.preview.Editor;
import org.planpress.preview.PreviewServer;

/** Shows the plan in a browser on this machine while it is written, until Maven is stopped. */
@Mojo(name = "serve", requiresProject = false)
public final class ServeMojo extends ProjectMojo {

    /** What authors edit; default: content. */
    @Parameter(property = "planpress.content")
    private @Nullable String content;

    /** What designers edit; default: templates, if it is there, else what comes with Planpress. */
    @Parameter(property = "planpress.templates")
    private @Nullable String templates;

    /** The day that counts as today; default: today in UTC. */
    @Parameter(property = "planpress.asOf")
    private @Nullable String asOf;

    /** Make every document anew and keep none for the next time; default: documents made of the same are taken from the cache. */
    @Parameter(property = "planpress.noCache")
    private @Nullable String noCache;

    /** Where on this machine; 0 for any port that is free. */
    @Parameter(property = "planpress.port", defaultValue = "8765")
    private int port;

    /** How your editor opens a place: code, or an address with {file}, {line} and {column} in it; default: not at all. */
    @Parameter(property = "planpress.editor", defaultValue = "")
    private @Nullable String editor;

    /** Open the plan in your browser. */
    @Parameter(property = "planpress.open", defaultValue = "false")
    private boolean open;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Options options = Options.of(option -> switch (option) {
            case CONTENT -> content;
            case TEMPLATES -> templates;
            case AS_OF -> asOf;
            case NO_CACHE -> noCache;
            case OUTPUT, RELEASES, KEEP, PRECOMPRESS, FORMATS, PRESS, FAIL_ON, REPORT -> null;
        });
        carryOut(surroundings -> {
            Editor opens = Editor.named(editor == null ? "" : editor, surroundings.workingDir());
            try (PreviewServer server = PreviewServer.start(
                    options.request(surroundings, false, Progress.SILENT), port, opens, getLog()::warn)) {
                getLog().info(server.address().toString());
                if (open) {
                    open(server.address());
                }
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void open(URI address) {
        try {
            Browser.open(address, System.getProperty("os.name"));
        } catch (IOException none) {
            getLog().warn(none.getMessage());
        }
    }
}
