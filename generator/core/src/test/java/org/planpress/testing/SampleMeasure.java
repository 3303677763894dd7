package org.planpress.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.planpress.analysis.MeasureFacts;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.bind.PlanBinder;
import org.planpress.finding.Findings;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.source.SourceReader;

/** A measure as an author writes it, with a value for each month from January 2022; read as part of the smallest plan. */
public final class SampleMeasure {

    private static final Path SMALLEST = Path.of("src/test/resources/plans/smallest/content");

    private SampleMeasure() {}

    /**
     * The facts of a measure called "Calls given up".
     *
     * @param fields further lines of its sheet
     * @param values its values, with a status after a comma if they are not final; none for a measure without a series
     */
    public static MeasureFacts facts(Path folder, String fields, List<String> values) {
        Plan plan = plan(folder, fields, values);
        return PlanAnalysis.of(plan, LocalDate.of(2025, 1, 31))
                .measure(new Id("calls"))
                .orElseThrow();
    }

    private static Plan plan(Path folder, String fields, List<String> values) {
        try {
            copy(folder);
            Path measures = Files.createDirectories(folder.resolve("measures"));
            String series = values.isEmpty() ? "" : "series: calls.csv\n";
            Files.writeString(measures.resolve("calls.yml"), """
                    id: calls
                    title: Calls given up
                    question: How many give up?
                    frequency: month
                    source: {publisher: The force, publication: Report}
                    """ + series + fields);
            if (!values.isEmpty()) {
                Files.writeString(measures.resolve("calls.csv"), "period,value,status\n" + rows(values));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Findings findings = new Findings();
        Plan plan = PlanBinder.bind(SourceReader.read(folder, "content", findings), findings)
                .orElseThrow(() -> new AssertionError(findings.sorted()));
        if (findings.hasErrors()) {
            throw new AssertionError(findings.sorted());
        }
        return plan;
    }

    private static String rows(List<String> values) {
        StringBuilder rows = new StringBuilder();
        YearMonth month = YearMonth.of(2022, 1);
        for (String value : values) {
            rows.append(month)
                    .append(',')
                    .append(value.contains(",") ? value : value + ",final")
                    .append('\n');
            month = month.plusMonths(1);
        }
        return rows.toString();
    }

    private static void copy(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(SMALLEST)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(SMALLEST.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
