package org.planpress.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.planpress.compile.CompileResult;
import org.planpress.compile.CompileResult.Outcome;
import org.planpress.compile.Option;
import org.planpress.compile.Options;
import org.planpress.compile.PlanCompiler;
import org.planpress.compile.PressGate;
import org.planpress.compile.Progress;
import org.planpress.compile.Readiness;
import org.planpress.compile.Sealing;
import org.planpress.export.report.ReportFormat;

/** What the goals {@code build}, {@code check}, {@code ready}, {@code press} and {@code seal} share. */
abstract class CompileMojo extends ProjectMojo {

    /** What authors edit; default: content. */
    @Parameter(property = "planpress.content")
    private @Nullable String content;

    /** What designers edit; default: templates, if it is there, else what comes with Planpress. */
    @Parameter(property = "planpress.templates")
    private @Nullable String templates;

    /** Where the site goes; default: site-output. */
    @Parameter(property = "planpress.output")
    private @Nullable String output;

    /** A folder for whole sites side by side, one of which its link 'current' leads to, instead of output; default: none. */
    @Parameter(property = "planpress.releases")
    private @Nullable String releases;

    /** How many releases stay, with the new one; 2 at the fewest; default: 5. */
    @Parameter(property = "planpress.keep")
    private @Nullable String keep;

    /** Write files of text a second time, compressed (.gz), for servers that send such files; default: they are not. */
    @Parameter(property = "planpress.precompress")
    private @Nullable String precompress;

    /** The day that counts as today; default: today in UTC. */
    @Parameter(property = "planpress.asOf")
    private @Nullable String asOf;

    /** What to publish, with commas: html,data,pdf,large-print,ua2,press,slides,pack,txt; default: all. */
    @Parameter(property = "planpress.formats")
    private @Nullable String formats;

    /** After which standard plan-press.pdf is made: a3, x4; x4 is PDF/X-4, not validated by a third party; default: a3. */
    @Parameter(property = "planpress.press")
    private @Nullable String press;

    /** From which findings on nothing is published: error, warning; default: error. */
    @Parameter(property = "planpress.failOn")
    private @Nullable String failOn;

    /** How to tell findings: text, json, sarif, github, gitlab; default: text. */
    @Parameter(property = "planpress.report")
    private @Nullable String report;

    /** Make every document anew and keep none for the next time; default: documents made of the same are taken from the cache. */
    @Parameter(property = "planpress.noCache")
    private @Nullable String noCache;

    /** Runs the compiler and fails the build as Maven expects. */
    void compile(boolean publish) throws MojoExecutionException, MojoFailureException {
        Options options = Options.of(this::written);
        carryOut(surroundings -> {
            ReportFormat format = options.reportFormat();
            tell(new PlanCompiler().compile(options.request(surroundings, publish, Progress.SILENT)), format);
        });
    }

    /** Looks whether the plan is ready, and fails the build if it is not. */
    void ready() throws MojoExecutionException, MojoFailureException {
        Options options = Options.of(this::written);
        carryOut(surroundings -> {
            ReportFormat format = options.reportFormat();
            Readiness readiness = Readiness.of(options.request(surroundings, false, Progress.SILENT));
            tell(readiness.report(format), format);
            if (!readiness.isReady()) {
                throw new MojoFailureException(readiness.summary().strip());
            }
            readiness.summary().lines().forEach(getLog()::info);
        });
    }

    /** Looks whether the press file is ready for the print shop, and fails the build if it is not. */
    void press(PressGate.Wishes wishes) throws MojoExecutionException, MojoFailureException {
        Options options = Options.of(this::written);
        carryOut(surroundings -> {
            ReportFormat format = options.reportFormat();
            PressGate gate = PressGate.of(options.request(surroundings, false, Progress.SILENT), wishes);
            tell(gate.report(format), format);
            if (!gate.isReady()) {
                throw new MojoFailureException(gate.summary().strip());
            }
            gate.summary().lines().forEach(getLog()::info);
        });
    }

    /** Seals an edition, and fails the build if that is refused. */
    void seal(String edition, boolean replace) throws MojoExecutionException, MojoFailureException {
        Options options = Options.of(this::written);
        carryOut(surroundings -> {
            ReportFormat format = options.reportFormat();
            Sealing sealing = Sealing.of(options.request(surroundings, false, Progress.SILENT), edition, replace);
            tell(sealing.checked().report(format), format);
            if (!sealing.isDone()) {
                throw new MojoFailureException(sealing.summary().strip());
            }
            sealing.summary().lines().forEach(getLog()::info);
        });
    }

    private @Nullable String written(Option option) {
        return switch (option) {
            case CONTENT -> content;
            case TEMPLATES -> templates;
            case OUTPUT -> output;
            case RELEASES -> releases;
            case KEEP -> keep;
            case PRECOMPRESS -> precompress;
            case AS_OF -> asOf;
            case FORMATS -> formats;
            case PRESS -> press;
            case FAIL_ON -> failOn;
            case REPORT -> report;
            case NO_CACHE -> noCache;
        };
    }

    private static void tell(String report, ReportFormat format) {
        tell(format.isForPrograms() ? System.out : System.err, report);
    }

    private void tell(CompileResult result, ReportFormat format) throws MojoFailureException {
        tell(result.report(format), format);
        if (result.outcome() == Outcome.REFUSED) {
            throw new MojoFailureException(result.summary().strip());
        }
        result.summary().lines().forEach(getLog()::info);
    }
}
