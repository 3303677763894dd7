package org.planpress.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planpress.output.Digest;
import org.planpress.output.Format;
import org.planpress.output.Shelf;
import org.planpress.publish.DiskShelf;

/** A program that builds the plan of a {@link SessionTest} once, with the cache that such programs share. */
final class SessionRun {

    /** Where it leaves what it said, in the folder of the test. */
    static final String SAID = "said.txt";

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    private SessionRun() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Shelf shelf = new DiskShelf(folder.resolve("cache"), () -> Digest.of("this test"));
        CompileResult result = new PlanCompiler()
                .compile(request(
                        folder, arguments[1], LocalDate.parse(arguments[2]), EnumSet.allOf(Format.class), shelf));
        Files.writeString(folder.resolve(SAID), said(result));
    }

    /** What a result tells, and whether its documents could be kept. */
    static String said(CompileResult result) {
        return result.outcome()
                + result.unkept().orElse("")
                + result.findings().stream().map(Object::toString).collect(Collectors.joining("\n", "\n", "\n"));
    }

    static CompileRequest request(Path folder, String output, LocalDate asOf, Set<Format> formats, Shelf shelf) {
        return new CompileRequest(
                folder.resolve("content"),
                Optional.of(folder.resolve("templates")),
                folder.resolve(output),
                new Surroundings(folder, folder.resolve("home"), DAY),
                asOf,
                FailOn.ERROR,
                formats,
                true,
                shelf,
                Progress.SILENT);
    }
}
