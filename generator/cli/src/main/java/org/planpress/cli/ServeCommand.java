package org.planpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.planpress.compile.Option;
import org.planpress.compile.Options;
import org.planpress.compile.Progress;
import org.planpress.compile.Surroundings;
import org.planpress.preview.Browser;
import org.planpress.preview.Editor;
import org.planpress.preview.PreviewServer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** {@code planpress serve}: runs until it is stopped. */
@Command(
        name = "serve",
        description =
                "Show the plan in a browser on this machine while it is written: each save stands in the open page.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final CountDownLatch stopped;

    @Spec
    private CommandSpec spec;

    @CommandLine.Option(
            names = "--port",
            paramLabel = "N",
            description = "Where on this machine; 0 for any that is free; default: ${DEFAULT-VALUE}",
            defaultValue = "8765")
    private int port;

    @CommandLine.Option(
            names = "--editor",
            paramLabel = "ADDRESS",
            description =
                    "How your editor opens a place: code for Visual Studio Code, or an address with {file}, {line} and"
                            + " {column} in it; without it places are shown to be copied",
            defaultValue = "")
    private String editor = "";

    @CommandLine.Option(names = "--open", description = "Open the plan in your browser")
    private boolean open;

    /**
     * A command.
     *
     * @param stopped reaches zero when the server is to end
     */
    ServeCommand(Surroundings surroundings, CountDownLatch stopped) {
        this.surroundings = surroundings;
        this.stopped = stopped;
    }

    /** The command with its options: those of a build that tell what is read. */
    CommandLine commandLine() {
        CommandLine command = new CommandLine(this);
        CompileCommand.addOptions(command, Option.CONTENT, Option.TEMPLATES, Option.AS_OF, Option.NO_CACHE);
        return command;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ParseResult parsed = spec.commandLine().getParseResult();
        Options options = CompileCommand.options(parsed);
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Editor opens = Editor.named(editor, surroundings.workingDir());
        try (PreviewServer server =
                PreviewServer.start(options.request(surroundings, false, Progress.SILENT), port, opens, trouble -> {
                    err.println(trouble);
                    err.flush();
                })) {
            out.println(server.address());
            out.flush();
            if (open) {
                open(server.address(), err);
            }
            stopped.await();
        }
        return ExitCode.DONE;
    }

    private static void open(URI address, PrintWriter err) {
        try {
            Browser.open(address, System.getProperty("os.name"));
        } catch (IOException none) {
            err.println(none.getMessage());
            err.flush();
        }
    }
}
