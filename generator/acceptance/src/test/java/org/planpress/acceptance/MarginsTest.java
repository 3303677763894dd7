package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.compile.CompileRequest;
import org.planpress.compile.CompileResult;
import org.planpress.compile.FailOn;
import org.planpress.compile.PlanCompiler;
import org.planpress.compile.Progress;
import org.planpress.compile.Surroundings;
import org.planpress.output.Format;
import org.planpress.output.Shelf;

/** An office that sets other margins gets the same pages, and hears nothing of words that no longer fit. */
class MarginsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {20, 25, 30})
    void fitsAllThatIsPrinted(int millimetres) throws IOException {
        Path content = folder.resolve("content");
        copy(ExamplePlan.PROJECT.resolve("content"), content);
        Files.writeString(content.resolve("theme.yml"), margins(millimetres), StandardOpenOption.APPEND);

        CompileResult result = new PlanCompiler()
                .compile(new CompileRequest(
                        content,
                        Optional.of(ExamplePlan.PROJECT.resolve("templates")),
                        folder.resolve("site"),
                        new Surroundings(folder, Path.of("/nobody"), ExamplePlan.AS_OF),
                        ExamplePlan.AS_OF,
                        FailOn.ERROR,
                        EnumSet.of(Format.PDF, Format.LARGE_PRINT, Format.SLIDES),
                        true,
                        Shelf.NONE,
                        Progress.SILENT));

        assertThat(result.outcome()).isEqualTo(CompileResult.Outcome.PUBLISHED);
        assertThat(result.findings())
                .filteredOn(finding -> finding.toString().contains("print-"))
                .isEmpty();
    }

    /** Below {@code print:}, which ends the file. */
    private static String margins(int millimetres) {
        return Stream.of("top", "bottom", "inside", "outside")
                .map(side -> "  " + side + ": " + millimetres + " mm\n")
                .reduce("", String::concat);
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(from)) {
            all = files.toList();
        }
        for (Path file : all) {
            Path copy = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(file, copy);
            }
        }
    }
}
