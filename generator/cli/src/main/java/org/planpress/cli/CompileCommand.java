package org.planpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.planpress.compile.CompileRequest;
import org.planpress.compile.CompileResult;
import org.planpress.compile.CompileResult.Outcome;
import org.planpress.compile.Option;
import org.planpress.compile.Options;
import org.planpress.compile.Progress;
import org.planpress.compile.Surroundings;
import org.planpress.export.report.ReportFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** What {@code build} and {@code check} share: the same options, and one compilation told in words and an exit code. */
abstract class CompileCommand implements Callable<Integer> {

    /** Runs a compilation. */
    @FunctionalInterface
    interface Compiler {
        CompileResult compile(CompileRequest request) throws IOException;
    }

    /** {@code planpress build}. */
    @Command(
            name = "build",
            description = "Compile the plan and publish it to the output folder.",
            mixinStandardHelpOptions = true)
    static final class Build extends CompileCommand {
        Build(Compiler compiler, Surroundings surroundings, Progress progress) {
            super(compiler, surroundings, progress, true);
        }
    }

    /** {@code planpress check}. */
    @Command(
            name = "check",
            description = "Make everything, say all that is wrong with it, and write nothing.",
            mixinStandardHelpOptions = true)
    static final class Check extends CompileCommand {
        Check(Compiler compiler, Surroundings surroundings, Progress progress) {
            super(compiler, surroundings, progress, false);
        }
    }

    private final Compiler compiler;
    private final Surroundings surroundings;
    private final Progress progress;
    private final boolean publish;

    @Spec
    private CommandSpec spec;

    CompileCommand(Compiler compiler, Surroundings surroundings, Progress progress, boolean publish) {
        this.compiler = compiler;
        this.surroundings = surroundings;
        this.progress = progress;
        this.publish = publish;
    }

    /** The command with its options. */
    CommandLine commandLine() {
        CommandLine command = new CommandLine(this);
        addOptions(command, Option.values());
        return command;
    }

    static void addOptions(CommandLine command, Option... options) {
        for (Option option : options) {
            command.getCommandSpec()
                    .addOption(OptionSpec.builder(flag(option))
                            .type(String.class)
                            .arity(option.value().isEmpty() ? "0" : "1")
                            .paramLabel(option.value())
                            .description(option.help())
                            .build());
        }
    }

    /** What was set of them. */
    static Options options(ParseResult parsed) {
        return Options.of(option -> parsed.matchedOptionValue(flag(option), null));
    }

    private static String flag(Option option) {
        return "--" + option.word();
    }

    @Override
    public Integer call() throws IOException {
        ParseResult parsed = spec.commandLine().getParseResult();
        Options options = options(parsed);
        ReportFormat format = options.reportFormat();
        CompileResult result = compiler.compile(options.request(surroundings, publish, progress));
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        // A report for programs has standard output to itself, so that it can be piped on.
        (format.isForPrograms() ? out : err).print(result.report(format));
        (format.isForPrograms() || result.outcome() == Outcome.REFUSED ? err : out).print(result.summary());
        out.flush();
        err.flush();
        return result.outcome() == Outcome.REFUSED ? ExitCode.REFUSED : ExitCode.DONE;
    }
}
