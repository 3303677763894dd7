package org.planpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.planpress.compile.Options;
import org.planpress.compile.PressGate;
import org.planpress.compile.Progress;
import org.planpress.compile.Surroundings;
import org.planpress.export.report.ReportFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code planpress press}. */
@Command(
        name = "press",
        description =
                "Say what stands between plan-press.pdf and the print shop, with the page of each, and on request what changed since it"
                        + " was last printed. Nothing is written but the cover, if you ask for it.",
        mixinStandardHelpOptions = true)
final class PressCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Progress progress;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--since",
            paramLabel = "FILE.pdf",
            description = "The plan as it was last printed: list the pages that have other words")
    private @Nullable String since;

    @Option(
            names = "--cover",
            paramLabel = "FILE.pdf",
            description = "Write the cover with its spine, outside and inside, as a file of its own")
    private @Nullable String cover;

    @Option(names = "--spine", paramLabel = "MM", description = "How wide the spine is, in millimetres")
    private @Nullable String spine;

    @Option(
            names = "--paper",
            paramLabel = "MM",
            description = "How thick a sheet inside the cover is, in millimetres: the spine is reckoned")
    private @Nullable String paper;

    PressCommand(Surroundings surroundings, Progress progress) {
        this.surroundings = surroundings;
        this.progress = progress;
    }

    /** The command with its options: those of a check that tell what is looked at, and how. */
    CommandLine commandLine() {
        CommandLine command = new CommandLine(this);
        CompileCommand.addOptions(
                command,
                org.planpress.compile.Option.CONTENT,
                org.planpress.compile.Option.TEMPLATES,
                org.planpress.compile.Option.AS_OF,
                org.planpress.compile.Option.FORMATS,
                org.planpress.compile.Option.PRESS,
                org.planpress.compile.Option.REPORT,
                org.planpress.compile.Option.NO_CACHE);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        Options options = CompileCommand.options(spec.commandLine().getParseResult());
        ReportFormat format = options.reportFormat();
        PressGate gate = PressGate.of(
                options.request(surroundings, false, progress), new PressGate.Wishes(since, cover, spine, paper));
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        (format.isForPrograms() ? out : err).print(gate.report(format));
        (format.isForPrograms() ? err : out).print(gate.summary());
        out.flush();
        err.flush();
        return gate.isReady() ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
