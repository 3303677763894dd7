package org.planpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.planpress.compile.NewFile;
import org.planpress.compile.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code planpress new}. */
@Command(
        name = "new",
        description = "Write one new file of a plan to fill in, such as: new measure 999-calls",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KIND", description = "What kind of file; a wrong one lists all")
    private String kind;

    @Parameters(
            index = "1..*",
            paramLabel = "NAME",
            description = "The edition or report that it belongs to, if it does, and its own name")
    private List<String> names = List.of();

    @CommandLine.Option(names = "--content", paramLabel = "DIR", description = "What authors edit; default: content")
    private Optional<String> content = Optional.empty();

    NewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.print(NewFile.write(content, kind, names, surroundings));
        out.flush();
        return ExitCode.DONE;
    }
}
