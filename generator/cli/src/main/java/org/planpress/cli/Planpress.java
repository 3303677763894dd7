package org.planpress.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.planpress.compile.PlanCompiler;
import org.planpress.compile.Progress;
import org.planpress.compile.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code planpress}. Here alone the program learns of the clock and the folder that it runs with. */
@Command(
        name = "planpress",
        description = "Compiles the YAML and Markdown of a public body's plan into an accessible site and open data.",
        mixinStandardHelpOptions = true,
        versionProvider = Planpress.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:published; warnings are allowed",
            "1:the content has errors, or is not ready; nothing was written",
            "2:wrong usage",
            "3:the machine failed; nothing half-written is left, or the message names it"
        })
public final class Planpress implements Runnable {

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        Surroundings surroundings = Surroundings.of(
                Path.of("").toAbsolutePath(),
                Path.of(System.getProperty("user.home")),
                LocalDate.now(ZoneOffset.UTC),
                System.getProperty("os.name"),
                System.getenv());
        Progress progress =
                isWatched() ? step -> System.err.println(step.name().toLowerCase(Locale.ROOT) + " …") : Progress.SILENT;
        System.exit(exitCode(commandLine(new PlanCompiler()::compile, surroundings, progress, args), args));
    }

    /** The machine's own limits are no fault of the content; left alone they would end with the code that says so. */
    static int exitCode(CommandLine planpress, String... args) {
        try {
            return planpress.execute(args);
        } catch (VirtualMachineError limit) {
            planpress.getErr().println("Java ran out of room: " + limit);
            planpress
                    .getErr()
                    .println("Nothing was published. Give it more with java -Xmx4g -Xss8m -jar planpress.jar.");
            planpress.getErr().flush();
            return ExitCode.MACHINE;
        }
    }

    /** Whether a person looks on. Newer Java has a console always; then the kind of terminal decides. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isWatched() {
        return System.console() != null && System.getenv("TERM") != null && System.getenv("CI") == null;
    }

    /**
     * The command with its subcommands; tests give it a compiler and streams of their own. To describe all of them takes a
     * tenth of the time until the first page is shown, so that whoever names one gets that one.
     *
     * @param args what was asked for
     */
    static CommandLine commandLine(
            CompileCommand.Compiler compiler, Surroundings surroundings, Progress progress, String... args) {
        Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
        commands.put("build", new CompileCommand.Build(compiler, surroundings, progress)::commandLine);
        commands.put("check", new CompileCommand.Check(compiler, surroundings, progress)::commandLine);
        commands.put("ready", new ReadyCommand(surroundings, progress)::commandLine);
        commands.put("press", new PressCommand(surroundings, progress)::commandLine);
        commands.put("law", new LawCommand(surroundings, progress)::commandLine);
        commands.put("words", new WordsCommand(surroundings, progress)::commandLine);
        commands.put("corrections", new CorrectionsCommand(surroundings, progress)::commandLine);
        commands.put("seal", new SealCommand(surroundings, progress)::commandLine);
        commands.put("rollback", () -> new CommandLine(new RollbackCommand(surroundings)));
        commands.put("init", () -> new CommandLine(new InitCommand(surroundings)));
        commands.put("new", () -> new CommandLine(new NewCommand(surroundings)));
        commands.put("import", () -> new CommandLine(new ImportCommand(surroundings)));
        commands.put("diff", () -> new CommandLine(new DiffCommand(surroundings)));
        commands.put("serve", new ServeCommand(surroundings, new CountDownLatch(1))::commandLine);
        if (args.length > 0 && commands.containsKey(args[0])) {
            commands.keySet().retainAll(Set.of(args[0]));
        }
        CommandLine planpress = new CommandLine(new Planpress());
        commands.forEach((name, command) -> planpress.addSubcommand(name, command.get()));
        return planpress.setExecutionExceptionHandler(new Failures());
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: build, check, ready, press, law, corrections, seal, rollback, serve, init, new, import or diff.");
    }

    /** The version of the jar; a build from classes alone has none. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Planpress.class.getPackage().getImplementationVersion();
            return new String[] {"Planpress " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
