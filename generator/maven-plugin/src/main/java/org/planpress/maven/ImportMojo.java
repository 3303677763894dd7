package org.planpress.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.planpress.compile.ImportOptions;
import org.planpress.compile.QueryExtract;
import org.planpress.compile.SeriesImport;

/** Shows what a column of a spreadsheet changes in the series of a measure, and writes it if told so. */
@Mojo(name = "import", threadSafe = true, requiresProject = false)
public final class ImportMojo extends ProjectMojo {

    /** What authors edit. Default: {@code content}. */
    @Parameter(property = "planpress.content")
    private @Nullable String content;

    /** The spreadsheet, {@code .csv} or {@code .xlsx}; with {@code jdbc}, the {@code .csv} file to write first. */
    @Parameter(property = "planpress.file", required = true)
    private @Nullable String file;

    /** The id of the measure that it is about. */
    @Parameter(property = "planpress.measure", required = true)
    private @Nullable String measure;

    /** The header of the column with the values; needed if several could be it. */
    @Parameter(property = "planpress.column")
    private @Nullable String column;

    /** The id of the area that the values are about. Default: the whole. */
    @Parameter(property = "planpress.area")
    private @Nullable String area;

    /** The sheet of the workbook; needed if several hold periods. */
    @Parameter(property = "planpress.sheet")
    private @Nullable String sheet;

    /** The header of the column that names the area of each row. */
    @Parameter(property = "planpress.areaColumn")
    private @Nullable String areaColumn;

    /** {@code day-first} or {@code month-first}; needed if dates such as 01/02/2023 could be either. */
    @Parameter(property = "planpress.dates")
    private @Nullable String dates;

    /**
     * A file with a query: its result is written to {@code file} and brought in from there. The variables
     * PLANPRESS_JDBC_URL, PLANPRESS_JDBC_USER and PLANPRESS_JDBC_PASSWORD say how to reach the database.
     */
    @Parameter(property = "planpress.jdbc")
    private @Nullable String jdbc;

    /** The driver of the database. */
    @Parameter(property = "planpress.driver")
    private @Nullable String driver;

    /** Whether to write the series, and not only to show what would change. */
    @Parameter(property = "planpress.write")
    private boolean write;

    /** Whether values that were published may change; they are marked as revised. */
    @Parameter(property = "planpress.revise")
    private boolean revise;

    /** Why they change; it is published beside them. */
    @Parameter(property = "planpress.reason")
    private @Nullable String reason;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        ImportOptions options = new ImportOptions(
                content, file, measure, column, area, sheet, areaColumn, dates, write, revise, reason);
        carryOut(surroundings -> {
            if (jdbc != null) {
                System.out.print(new QueryExtract(content, file, jdbc, driver, System.getenv()).write(surroundings));
            }
            tell(SeriesImport.run(options, surroundings));
        });
    }

    private static void tell(SeriesImport.Result result) throws MojoFailureException {
        // As it is: Maven's log would put its own word before each line, and editors could not link findings.
        System.out.print(result.told());
        System.out.flush();
        if (result.refused()) {
            throw new MojoFailureException("Nothing was imported.");
        }
    }
}
