package org.planpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.planpress.compile.Option;
import org.planpress.compile.Options;
import org.planpress.compile.Progress;
import org.planpress.compile.Sealing;
import org.planpress.compile.Surroundings;
import org.planpress.export.report.ReportFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code planpress seal}. */
@Command(
        name = "seal",
        description =
                "Store the finished files of a final edition in the content. From then on they are published as they are, and"
                        + " once another edition is shown first this one is never made again.",
        mixinStandardHelpOptions = true)
final class SealCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Progress progress;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "EDITION", description = "The id of the edition: the name of its folder")
    private String edition;

    @CommandLine.Option(names = "--replace", description = "Seal it anew although it is sealed")
    private boolean replace;

    SealCommand(Surroundings surroundings, Progress progress) {
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
                Option.FAIL_ON,
                Option.REPORT,
                Option.NO_CACHE);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        Options options = CompileCommand.options(spec.commandLine().getParseResult());
        ReportFormat format = options.reportFormat();
        Sealing sealing = Sealing.of(options.request(surroundings, false, progress), edition, replace);
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        (format.isForPrograms() ? out : err).print(sealing.checked().report(format));
        (format.isForPrograms() ? err : out).print(sealing.summary());
        out.flush();
        err.flush();
        return sealing.isDone() ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
