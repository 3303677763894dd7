package org.planpress.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.planpress.compile.Option;
import org.planpress.compile.Options;
import org.planpress.compile.Progress;
import org.planpress.compile.ReturnedText;
import org.planpress.compile.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code planpress corrections}. */
@Command(
        name = "corrections",
        description =
                "Say what somebody changed in the text document of the plan (plan.docx of the design pack), at the"
                        + " lines of the content where those words stand. Nothing is written.",
        mixinStandardHelpOptions = true)
final class CorrectionsCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Progress progress;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.docx", description = "The document that came back")
    private String file = "";

    CorrectionsCommand(Surroundings surroundings, Progress progress) {
        this.surroundings = surroundings;
        this.progress = progress;
    }

    /** The command with its options: those of a check that tell what is looked at and how. */
    CommandLine commandLine() {
        CommandLine command = new CommandLine(this);
        CompileCommand.addOptions(
                command, Option.CONTENT, Option.TEMPLATES, Option.AS_OF, Option.FORMATS, Option.REPORT);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        Options options = CompileCommand.options(spec.commandLine().getParseResult());
        ReturnedText returned =
                ReturnedText.of(options.request(surroundings, false, progress), file, options.reportFormat());
        spec.commandLine().getOut().print(returned.told());
        spec.commandLine().getOut().flush();
        spec.commandLine().getErr().print(returned.remarks());
        spec.commandLine().getErr().flush();
        return returned.refused() ? ExitCode.REFUSED : ExitCode.DONE;
    }
}
