package org.planpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.planpress.compile.Option;
import org.planpress.compile.Options;
import org.planpress.compile.Progress;
import org.planpress.compile.Readiness;
import org.planpress.compile.Surroundings;
import org.planpress.export.report.ReportFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code planpress ready}. */
@Command(
        name = "ready",
        description =
                "Say what stands between the plan and its publication: what is wrong, what is left of a first plan, and"
                        + " whether it is still a draft. Nothing is written.",
        mixinStandardHelpOptions = true)
final class ReadyCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Progress progress;

    @Spec
    private CommandSpec spec;

    ReadyCommand(Surroundings surroundings, Progress progress) {
        this.surroundings = surroundings;
        this.progress = progress;
    }

    /** The command with its options: those of a check that tell what is looked at, and how. */
    CommandLine commandLine() {
        CommandLine command = new CommandLine(this);
        CompileCommand.addOptions(
                command,
                Option.CONTENT,
                Option.TEMPLATES,
                Option.AS_OF,
                Option.FORMATS,
                Option.REPORT,
                Option.NO_CACHE);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        Options options = CompileCommand.options(spec.commandLine().getParseResult());
        ReportFormat format = options.reportFormat();
        Readiness readiness = Readiness.of(options.request(surroundings, false, progress));
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        (format.isForPrograms() ? out : err).print(readiness.report(format));
        (format.isForPrograms() ? err : out).print(readiness.summary());
        out.flush();
        err.flush();
        return readiness.isReady() ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
