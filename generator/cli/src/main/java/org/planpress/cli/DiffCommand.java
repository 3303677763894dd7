package org.planpress.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.planpress.compile.DiffOptions;
import org.planpress.compile.PlanDiff;
import org.planpress.compile.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code planpress diff}. */
@Command(
        name = "diff",
        description = "Say what changed between two plans, and record it in the ledger of changes if told so.",
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "The earlier plan: a content folder, or a git revision such as HEAD, v1.1 or 3f2a1c9")
    private @Nullable String old;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NEW",
            description = "The later plan, likewise; default: the content folder as it stands")
    private @Nullable String now;

    @Option(names = "--record", description = "Add the changes to ledger.csv in the content folder")
    private boolean record;

    @Option(names = "--content", paramLabel = "DIR", description = "The content folder; default: content")
    private @Nullable String content;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "The day under which changes are recorded; default: today in UTC")
    private @Nullable String asOf;

    @Option(names = "--report", paramLabel = "FORM", description = "How to tell the changes: text, json; default: text")
    private @Nullable String report;

    DiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        PlanDiff.Result result = PlanDiff.run(new DiffOptions(old, now, content, asOf, report, record), surroundings);
        spec.commandLine().getOut().print(result.told());
        spec.commandLine().getOut().flush();
        spec.commandLine().getErr().print(result.findings());
        spec.commandLine().getErr().flush();
        return result.refused() ? ExitCode.REFUSED : ExitCode.DONE;
    }
}
