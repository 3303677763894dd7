package org.planpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.planpress.compile.UnusableRequestException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong outside the content into a sentence and an exit code. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof UnusableRequestException) {
            err.println(failure.getMessage());
            err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
            err.flush();
            return ExitCode.USAGE;
        }
        if (failure instanceof IOException) {
            err.println(failure.getMessage());
        } else {
            err.println("Something went wrong that is not in the plan: " + failure);
            err.println("This is a fault in Planpress, please report it with the lines below.");
            failure.printStackTrace(err);
        }
        err.flush();
        return ExitCode.MACHINE;
    }
}
