package org.planpress.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.planpress.compile.CompileRequest;
import org.planpress.compile.Option;
import org.planpress.compile.Options;
import org.planpress.compile.Progress;
import org.planpress.compile.Translations;

/** Says how far the plan is translated, or writes down that translations were held against the words of today. */
@Mojo(name = "words", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true, requiresProject = false)
public final class WordsMojo extends ProjectMojo {

    /** What authors edit; default: content. */
    @Parameter(property = "planpress.content")
    private @Nullable String content;

    /** Whether translations are written down as agreed. */
    @Parameter(property = "planpress.agree")
    private boolean agree;

    /** The files whose words were agreed, with commas between them; default: all that are translated. */
    @Parameter(property = "planpress.files")
    private @Nullable List<String> files;

    /** The language whose words were agreed, such as cy; default: all. */
    @Parameter(property = "planpress.language")
    private @Nullable String language;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Options options = Options.of(option -> option == Option.CONTENT ? content : null);
        List<String> named = files;
        carryOut(surroundings -> {
            CompileRequest request = options.request(surroundings, false, Progress.SILENT);
            tell(
                    System.out,
                    agree
                            ? Translations.agree(request, language, named == null ? List.of() : named)
                            : Translations.coverage(request));
        });
    }
}
