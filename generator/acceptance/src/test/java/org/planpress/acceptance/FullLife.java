package org.planpress.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.planpress.compile.CompileRequest;
import org.planpress.compile.CompileResult;
import org.planpress.compile.FailOn;
import org.planpress.compile.PlanCompiler;
import org.planpress.compile.Progress;
import org.planpress.compile.Surroundings;
import org.planpress.output.Format;
import org.planpress.output.Shelf;

/** The plan of Tarrendale, a region that does not exist, two years into its term, in all forms. */
record FullLife(CompileResult result, PublishedSite site) {

    static final Path PLAN = Path.of("src/test/resources/plans/tarrendale").toAbsolutePath();
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /** Built once in each run of the tests, when the first test asks. */
    private static final class Built {
        static final FullLife PUBLISHED = build();
    }

    static FullLife published() {
        return Built.PUBLISHED;
    }

    private static FullLife build() {
        try {
            PublishedSite site = new PublishedSite(
                    Files.createTempDirectory(Path.of("target").toAbsolutePath(), "full-life"));
            return compiled(PLAN.resolve("content"), site, FailOn.WARNING, EnumSet.allOf(Format.class));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** The plan, or another form of it. */
    static FullLife compiled(Path content, PublishedSite site, FailOn failOn, Set<Format> formats) throws IOException {
        return new FullLife(
                new PlanCompiler()
                        .compile(new CompileRequest(
                                content,
                                Optional.of(ExamplePlan.PROJECT.resolve("templates")),
                                site.folder(),
                                new Surroundings(ExamplePlan.PROJECT, Path.of("/nobody"), DAY),
                                DAY,
                                failOn,
                                formats,
                                true,
                                Shelf.NONE,
                                Progress.SILENT)),
                site);
    }
}
