package org.planpress.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
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

    private static final Map<String, String> MEASURES = Map.of(
            "thefts", "unit: count\nfrequency: month\nareas: [county, north]\n",
            "rate", "unit: rate\nfrequency: month\n",
            "share", "unit: percent\nfrequency: month\n",
            "wait", "unit: duration\nfrequency: month\n",
            "cash", "unit: money\nfrequency: month\n",
            "quarterly", "unit: count\nfrequency: quarter\n",
            "yearly", "unit: count\nfrequency: year\n",
            "yearly-rate", "unit: rate\nfrequency: year\n",
            "fy-rate", "unit: rate\nfrequency: financial-year\n");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> areReadOrRefusedAndAccountedFor() throws IOException {
        writeThePlan();
        List<Path> spreadsheets;
        try (Stream<Path> files = Files.walk(FOLDER)) {
            spreadsheets = files.filter(file -> file.toString().matches(".*\\.(csv|xlsx)"))
                    .sorted()
                    .toList();
        }
        return spreadsheets.stream()
                .map(file -> DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), () -> holds(file)));
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
        SeriesImport.Result result = SeriesImport.run(
                new ImportOptions(
                        null,
                        name,
                        words.get(0),
                        said(said, "column"),
                        said(said, "area"),
                        said(said, "sheet"),
                        said(said, "area-column"),
                        said(said, "dates"),
                        false,
                        false),
                new Surroundings(folder, folder, LocalDate.of(2026, 11, 30)));
        Golden.check(beside(file, ".txt"), (result.refused() ? "Refused.\n" : "") + result.told());
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
