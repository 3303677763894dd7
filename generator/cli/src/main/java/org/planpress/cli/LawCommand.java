package org.planpress.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.planpress.compile.LawStatement;
import org.planpress.compile.Option;
import org.planpress.compile.Progress;
import org.planpress.compile.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code planpress law}. */
@Command(
        name = "law",
        description = "Say what the law asks the plan to contain, by the rule packs in force, and where it stands."
                + " Nothing is written.",
        mixinStandardHelpOptions = true)
final class LawCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Progress progress;

    @Spec
    private CommandSpec spec;

    @CommandLine.Option(
            names = "--report",
            paramLabel = "FORM",
            description = "How to tell it: text, json, junit; default: text")
    private @Nullable String report;

    @CommandLine.Option(names = "--all-found", description = "Fail if a duty was not found")
    private boolean allFound;

    LawCommand(Surroundings surroundings, Progress progress) {
        this.surroundings = surroundings;
        this.progress = progress;
    }

    /** The command with its options: those of a check that tell what is looked at. */
    CommandLine commandLine() {
        CommandLine command = new CommandLine(this);
        CompileCommand.addOptions(command, Option.CONTENT, Option.TEMPLATES, Option.AS_OF);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        LawStatement law = LawStatement.of(
                CompileCommand.options(spec.commandLine().getParseResult()).request(surroundings, false, progress),
                report,
                allFound);
        spec.commandLine().getOut().print(law.told());
        spec.commandLine().getOut().flush();
        spec.commandLine().getErr().print(law.remarks());
        spec.commandLine().getErr().flush();
        return law.refused() ? ExitCode.REFUSED : ExitCode.DONE;
    }
}
