package org.planpress.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.planpress.compile.CompileRequest;
import org.planpress.compile.CompileResult;
import org.planpress.compile.FailOn;
import org.planpress.compile.PlanCompiler;
import org.planpress.compile.Progress;
import org.planpress.compile.Surroundings;
import org.planpress.output.Format;
import org.planpress.output.Shelf;

/** The plan that the project carries, built as {@code mvn} builds it. */
final class ExamplePlan {

    static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private ExamplePlan() {}

    /** Built once in each run of the tests, when the first test asks, and never kept for the next run. */
    private static final class Built {
        static final Path SITE = published();

        private static Path published() {
            try {
                Path site = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "example-site");
                build(PROJECT, site);
                return site;
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }

    /** A folder with the published example. */
    static Path site() {
        return Built.SITE;
    }

    /** Builds the plan of a project folder, and insists on success. */
    static CompileResult build(Path project, Path output) throws IOException {
        CompileResult result = compile(project, output);
        if (result.outcome() != CompileResult.Outcome.PUBLISHED) {
            throw new IllegalStateException(result.summary() + result.findings());
        }
        return result;
    }

    static CompileResult compile(Path project, Path output) throws IOException {
        return new PlanCompiler()
                .compile(new CompileRequest(
                        project.resolve("content"),
                        Optional.of(project.resolve("templates")).filter(Files::isDirectory),
                        output,
                        new Surroundings(project, Path.of("/nobody"), AS_OF),
                        AS_OF,
                        FailOn.ERROR,
                        EnumSet.allOf(Format.class),
                        true,
                        Shelf.NONE,
                        Progress.SILENT));
    }

    /** The published files with this ending, by path. */
    static List<Path> files(String ending) throws IOException {
        return new PublishedSite(site()).files(ending);
    }

    /** The addresses of all pages: {@code /}, {@code /money/} and so on, and {@code /404.html}. */
    static List<String> addresses() throws IOException {
        return new PublishedSite(site()).addresses();
    }
}
