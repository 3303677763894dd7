package org.planpress.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.planpress.compile.Rollback;
import org.planpress.compile.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code planpress rollback}. */
@Command(
        name = "rollback",
        description = "Let readers see the release before, or another one, and list the releases that there are.",
        mixinStandardHelpOptions = true)
final class RollbackCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Option(names = "--releases", paramLabel = "DIR", required = true, description = "The folder of the releases")
    private @Nullable String releases;

    @Option(
            names = "--to",
            paramLabel = "NAME",
            description = "The release to show, such as release-0012, also a newer one; default: the one before")
    private @Nullable String to;

    @Option(names = "--list", description = "Only list them")
    private boolean list;

    RollbackCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        spec.commandLine().getOut().print(Rollback.of(releases, to, list, surroundings));
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }
}
