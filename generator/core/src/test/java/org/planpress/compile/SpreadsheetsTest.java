package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.testing.Golden;
import org.planpress.testing.PlanFolder;

/**
 * Spreadsheets as offices have them, each with what an import says of it: what it read, what it left out, what would
 * change, or why it refuses. A file {@code .args} beside one names the measure and what else a person would say.
 */
class SpreadsheetsTest {

    private static final Path FOLDER = Path.of("src/test/resources/spreadsheets");

    private static final Path SHAPES = FOLDER.resolve("shapes");

    private static final String SPREADSHEETS = ".*\\.(csv|xlsx|ods)";

    private static final Map<String, String> MEASURES = Map.ofEntries(
            Map.entry("thefts", "unit: count\nfrequency: month\nareas: [county, north]\n"),
            Map.entry("rate", "unit: rate\nfrequency: month\n"),
            Map.entry("share", "unit: percent\nfrequency: month\n"),
            Map.entry("wait", "unit: duration\nfrequency: month\n"),
            Map.entry("cash", "unit: money\nfrequency: month\n"),
            Map.entry("quarterly", "unit: count\nfrequency: quarter\n"),
            Map.entry("fy-quarterly", "unit: count\nfrequency: financial-quarter\n"),
            Map.entry("halves", "unit: count\nfrequency: half-year\n"),
            Map.entry("fy-halves", "unit: count\nfrequency: financial-half-year\n"),
            Map.entry("yearly", "unit: count\nfrequency: year\n"),
            Map.entry("yearly-rate", "unit: rate\nfrequency: year\n"),
            Map.entry("fy-rate", "unit: rate\nfrequency: financial-year\n"));

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> areReadOrRefusedAndAccountedFor() throws IOException {
        writeThePlan();
        return files(FOLDER, SPREADSHEETS).stream()
                .map(file -> DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), () -> holds(file)));
    }

    /** Which shapes of spreadsheets there are, and what becomes of each: a row for each shape, five at least in it. */
    @Test
    void knowsEachShapeByFiveSpreadsheetsOrMore() throws IOException {
        StringBuilder table =
                new StringBuilder("| shape | spreadsheets | read | refused |\n| --- | --- | --- | --- |\n");
        try (Stream<Path> folders = Files.list(SHAPES)) {
            for (Path shape : folders.filter(Files::isDirectory).sorted().toList()) {
                List<Path> told = files(shape, ".*\\.txt");
                List<String> refused = new ArrayList<>();
                for (Path each : told) {
                    if (Files.readString(each).startsWith("Refused.")) {
                        refused.add(each.getFileName().toString());
                    }
                }
                assertThat(told).as("spreadsheets of %s", shape).hasSizeGreaterThanOrEqualTo(5);
                String names = files(shape, SPREADSHEETS).stream()
                        .map(file -> "`" + file.getFileName() + "`")
                        .collect(Collectors.joining(", "));
                table.append("| %s | %s | %d | %d |\n"
                        .formatted(shape.getFileName(), names, told.size() - refused.size(), refused.size()));
            }
        }
        Golden.check(SHAPES.resolve("table.md"), table.toString());
    }

    private static List<Path> files(Path folder, String pattern) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(pattern))
                    .sorted()
                    .toList();
        }
    }

    private void holds(Path file) throws IOException {
        String name = file.getFileName().toString();
        Files.copy(file, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        Path args = beside(file, ".args");
        List<String> words = Files.exists(args)
                ? Arrays.asList(Files.readString(args).strip().split(" (?=[a-z-]+=)", -1))
                : List.of("thefts");
        Map<String, String> said = words.stream()
                .skip(1)
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        Golden.check(beside(file, ".txt"), told(name, words.get(0), said));
    }

    private String told(String name, String measure, Map<String, String> said) throws IOException {
        try {
            SeriesImport.Result result = SeriesImport.run(
                    new ImportOptions(
                            null,
                            name,
                            measure,
                            said(said, "column"),
                            said(said, "area"),
                            said(said, "sheet"),
                            said(said, "area-column"),
                            said(said, "dates"),
                            false,
                            false,
                            null),
                    new Surroundings(folder, folder, LocalDate.of(2026, 11, 30)));
            return (result.refused() ? "Refused.\n" : "") + result.told();
        } catch (UnusableRequestException unusable) {
            return "Refused.\n" + unusable.getMessage() + "\nNothing was imported.\n";
        }
    }

    private static @Nullable String said(Map<String, String> said, String option) {
        return said.get(option);
    }

    private static Path beside(Path file, String ending) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
    }

    private void writeThePlan() throws IOException {
        PlanFolder.copy("smallest", folder.resolve("content"));
        Files.writeString(
                folder.resolve("content/site.yml"),
                Files.readString(folder.resolve("content/site.yml"))
                        + "areas: [{id: county, title: County}, {id: north, title: North, partOf: county}]\n");
        Files.createDirectories(folder.resolve("content/measures"));
        for (Map.Entry<String, String> measure : MEASURES.entrySet()) {
            Files.writeString(folder.resolve("content/measures/" + measure.getKey() + ".yml"), """
                    id: %s
                    title: Some figures
                    question: How does it change?
                    goodDirection: neutral
                    source: {publisher: The council, publication: Yearbook}
                    %s""".formatted(
                            measure.getKey(), measure.getValue()));
        }
    }
}
