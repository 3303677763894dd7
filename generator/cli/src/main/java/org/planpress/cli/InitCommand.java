package org.planpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.planpress.compile.FirstPlan;
import org.planpress.compile.Surroundings;
import org.planpress.compile.UnusableRequestException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code planpress init}. */
@Command(
        name = "init",
        description = "Write a complete plan to start from; all in it is made up and says so.",
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The new folder; it must not hold anything yet")
    private String folder;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "For whom: small, police, mayor, council or health; default: small")
    private Optional<String> kind = Optional.empty();

    @Option(
            names = "--project",
            description = "Write a project that Maven builds: the plan in the folder content, and all around it")
    private boolean project;

    InitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                project
                        ? FirstPlan.writeProject(folder, kind, version(), surroundings)
                        : FirstPlan.write(folder, kind, surroundings));
        out.flush();
        return ExitCode.DONE;
    }

    private static String version() {
        String version = InitCommand.class.getPackage().getImplementationVersion();
        if (version == null) {
            throw new UnusableRequestException(
                    "this Planpress stands in no jar and has no version that a project could name; run planpress.jar");
        }
        return version;
    }
}
