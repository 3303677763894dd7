package org.planpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.planpress.compile.FirstPlan;
import org.planpress.compile.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code planpress init}. */
@Command(
        name = "init",
        description = "Write the smallest complete plan to start from.",
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The new content folder; it must not hold anything yet")
    private String folder;

    InitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.print(FirstPlan.write(folder, surroundings));
        out.flush();
        return ExitCode.DONE;
    }
}
