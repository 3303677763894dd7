package org.planpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.planpress.compile.ImportOptions;
import org.planpress.compile.QueryExtract;
import org.planpress.compile.SeriesImport;
import org.planpress.compile.Surroundings;
import org.planpress.compile.UnusableRequestException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code planpress import}. */
@Command(
        name = "import",
        description =
                "Show what a column of a spreadsheet changes in the series of a measure, and write it if told so.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "The spreadsheet, .csv or .xlsx; with --jdbc, the .csv file to write first")
    private String file;

    @Option(names = "--measure", paramLabel = "ID", required = true, description = "The measure that it is about")
    private @Nullable String measure;

    @Option(
            names = "--column",
            paramLabel = "NAME",
            description = "The header of the column with the values; needed if several could be it")
    private @Nullable String column;

    @Option(names = "--area", paramLabel = "ID", description = "The area that the values are about; default: the whole")
    private @Nullable String area;

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "The sheet of the workbook; needed if several hold periods")
    private @Nullable String sheet;

    @Option(
            names = "--area-column",
            paramLabel = "NAME",
            description = "The header of the column that names the area of each row")
    private @Nullable String areaColumn;

    @Option(
            names = "--dates",
            paramLabel = "ORDER",
            description = "day-first or month-first; needed if dates such as 01/02/2023 could be either")
    private @Nullable String dates;

    @Option(
            names = "--jdbc",
            paramLabel = "QUERY",
            description = {
                "A file with a query: its result is written to FILE and brought in from there.",
                "PLANPRESS_JDBC_URL, PLANPRESS_JDBC_USER and PLANPRESS_JDBC_PASSWORD say how to reach the database"
            })
    private @Nullable String jdbc;

    @Option(names = "--driver", paramLabel = "JAR", description = "The driver of the database")
    private @Nullable String driver;

    @Option(names = "--write", description = "Write the series; otherwise only show what would change")
    private boolean write;

    @Option(names = "--revise", description = "Change values that were published, and mark them as revised")
    private boolean revise;

    @Option(
            names = "--reason",
            paramLabel = "WORDS",
            description = "Why values that were published change; it is published beside them")
    private @Nullable String reason;

    @Option(names = "--content", paramLabel = "DIR", description = "The content folder; default: content")
    private @Nullable String content;

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (jdbc != null) {
            PrintWriter told = spec.commandLine().getOut();
            told.print(new QueryExtract(content, file, jdbc, driver, System.getenv()).write(surroundings));
            told.flush();
        } else if (driver != null) {
            throw new UnusableRequestException("--driver goes with --jdbc");
        }
        SeriesImport.Result result = SeriesImport.run(
                new ImportOptions(
                        content, file, measure, column, area, sheet, areaColumn, dates, write, revise, reason),
                surroundings);
        PrintWriter stream = result.refused()
                ? spec.commandLine().getErr()
                : spec.commandLine().getOut();
        stream.print(result.told());
        stream.flush();
        return result.refused() ? ExitCode.REFUSED : ExitCode.DONE;
    }
}
