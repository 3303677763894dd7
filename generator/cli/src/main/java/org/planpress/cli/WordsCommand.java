package org.planpress.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.planpress.compile.CompileRequest;
import org.planpress.compile.Option;
import org.planpress.compile.Progress;
import org.planpress.compile.Surroundings;
import org.planpress.compile.Translations;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code planpress words}. */
@Command(
        name = "words",
        description =
                "Say how far the plan is translated; or, with agree, write down that translations were held against"
                        + " what the first language says today.",
        mixinStandardHelpOptions = true)
final class WordsCommand implements Callable<Integer> {

    /** What can be done with words. */
    enum Action {
        coverage,
        agree
    }

    private final Surroundings surroundings;
    private final Progress progress;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ACTION", description = "coverage, or agree")
    private Action action;

    @Parameters(
            index = "1..*",
            paramLabel = "FILE",
            description = "With agree: whose words were agreed, such as glossary.yml; default: all that are translated")
    private List<String> files = List.of();

    @CommandLine.Option(
            names = "--language",
            paramLabel = "TAG",
            description = "With agree: the language, such as cy; default: all")
    private @Nullable String language;

    WordsCommand(Surroundings surroundings, Progress progress) {
        this.surroundings = surroundings;
        this.progress = progress;
    }

    /** The command with the option that tells which plan is looked at. */
    CommandLine commandLine() {
        CommandLine command = new CommandLine(this);
        CompileCommand.addOptions(command, Option.CONTENT);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        CompileRequest request =
                CompileCommand.options(spec.commandLine().getParseResult()).request(surroundings, false, progress);
        spec.commandLine()
                .getOut()
                .print(
                        action == Action.agree
                                ? Translations.agree(request, language, files)
                                : Translations.coverage(request));
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }
}
