package org.planpress.maven;

import java.io.PrintStream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.planpress.compile.CompileResult;
import org.planpress.compile.CompileResult.Outcome;
import org.planpress.compile.Options;
import org.planpress.compile.PlanCompiler;
import org.planpress.compile.Progress;
import org.planpress.export.report.ReportFormat;

/** What the goals {@code build} and {@code check} share. */
abstract class CompileMojo extends ProjectMojo {

    /** What authors edit. Default: {@code content}. */
    @Parameter(property = "planpress.content")
    private @Nullable String content;

    /** What designers edit. Default: {@code templates}, if it is there, else what comes with Planpress. */
    @Parameter(property = "planpress.templates")
    private @Nullable String templates;

    /** Where the site goes. Default: {@code site-output}. */
    @Parameter(property = "planpress.output")
    private @Nullable String output;

    /** The day that counts as today, as {@code YYYY-MM-DD}. Default: today in UTC. */
    @Parameter(property = "planpress.asOf")
    private @Nullable String asOf;

    /** What to publish, with commas: {@code html,data,pdf,large-print,ua2,press,slides,pack}. Default: all. */
    @Parameter(property = "planpress.formats")
    private @Nullable String formats;

    /** The least serious findings that stop the build: {@code error} or {@code warning}. Default: {@code error}. */
    @Parameter(property = "planpress.failOn")
    private @Nullable String failOn;

    /** How to tell findings: {@code text}, {@code json}, {@code sarif}, {@code github} or {@code gitlab}. */
    @Parameter(property = "planpress.report")
    private @Nullable String report;

    /** Runs the compiler and fails the build as Maven expects. */
    void compile(boolean publish) throws MojoExecutionException, MojoFailureException {
        Options options = new Options(content, templates, output, asOf, formats, failOn, report);
        carryOut(surroundings -> {
            ReportFormat format = options.reportFormat();
            tell(new PlanCompiler().compile(options.request(surroundings, publish, Progress.SILENT)), format);
        });
    }

    /** Findings go out as they are: Maven's log would put its own word before each, and editors could not link them. */
    private void tell(CompileResult result, ReportFormat format) throws MojoFailureException {
        PrintStream stream = format.isForPrograms() ? System.out : System.err;
        stream.print(result.report(format));
        stream.flush();
        if (result.outcome() == Outcome.REFUSED) {
            throw new MojoFailureException(result.summary().strip());
        }
        result.summary().lines().forEach(getLog()::info);
    }
}
