package org.planpress.acceptance;

import java.io.IOException;
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

/** Plans published for any day, for tests that know nothing of the product. */
public final class PublishedPlans {

    private PublishedPlans() {}

    /** The project's folder. */
    public static Path project() {
        return ExamplePlan.PROJECT;
    }

    /** The example as it is published today, in all forms. */
    public static Path example() {
        return ExamplePlan.site();
    }

    /** The day that {@link #example()} is published for. */
    public static LocalDate day() {
        return ExamplePlan.AS_OF;
    }

    /**
     * Publishes a plan in the forms that people read: pages, prints, slides, plain text.
     *
     * @param content the folder with the plan
     * @return the folder with the site, beside the others
     * @throws IllegalStateException if the content is at fault
     */
    public static Path publish(Path content, LocalDate day) throws IOException {
        Set<Format> formats = EnumSet.of(Format.HTML, Format.DATA, Format.PDF, Format.SLIDES, Format.TXT);
        Path site = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "truth-site");
        CompileResult result = new PlanCompiler()
                .compile(new CompileRequest(
                        content,
                        Optional.of(project().resolve("templates")),
                        site,
                        new Surroundings(project(), Path.of("/nobody"), day),
                        day,
                        FailOn.ERROR,
                        formats,
                        true,
                        Shelf.NONE,
                        Progress.SILENT));
        if (result.outcome() != CompileResult.Outcome.PUBLISHED) {
            throw new IllegalStateException(result.summary() + result.findings());
        }
        return site;
    }
}
