package org.planpress.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.planpress.bind.PlanBinder;
import org.planpress.export.TableCsv;
import org.planpress.export.report.ReportFormat;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Nearest;
import org.planpress.importing.ColumnImport;
import org.planpress.model.Area;
import org.planpress.model.Id;
import org.planpress.model.Measure;
import org.planpress.model.Plan;
import org.planpress.model.SiteSheet;
import org.planpress.model.Text;
import org.planpress.publish.ContentFile;
import org.planpress.source.SourceReader;
import org.planpress.source.SourceTree;
import org.planpress.source.TableFile;
import org.planpress.source.TableReader;

/**
 * Brings a column of a spreadsheet into the series of a measure. It shows what would change, and writes only when told
 * so; a value that was published changes only when told that, too.
 */
public final class SeriesImport {

    /**
     * How an import ended.
     *
     * @param refused whether something forbids it; then nothing was written
     * @param told what happened, for people
     */
    public record Result(boolean refused, String told) {}

    private final ImportOptions options;
    private final Surroundings surroundings;
    private final Path content;
    private final Findings findings = new Findings();

    private SeriesImport(ImportOptions options, Surroundings surroundings) {
        this.options = options;
        this.surroundings = surroundings;
        this.content = path(options.content() == null ? "content" : options.content());
    }

    /**
     * Runs an import.
     *
     * @throws UnusableRequestException if the options make no sense
     * @throws IOException if the disk refuses; the series is then as it was
     */
    public static Result run(ImportOptions options, Surroundings surroundings) throws IOException {
        return new SeriesImport(options, surroundings).run();
    }

    private Result run() throws IOException {
        Path file = path(given(options.file(), "file"));
        if (!Files.isRegularFile(file)) {
            throw new UnusableRequestException("there is no file " + options.file());
        }
        SourceTree tree = SourceReader.read(content, surroundings.shown(content), findings);
        Optional<Plan> plan = PlanBinder.bind(tree, findings);
        if (plan.isEmpty()) {
            return refusal(findings.sorted(), "The plan cannot be read, so nothing was imported.\n");
        }
        Measure measure = measure(plan.get());
        String series = measure.sheet().series().map(Text::value).orElse(measure.id() + ".csv");
        String place = "measures/" + series;
        Optional<TableFile> there = tree.tables().stream()
                .filter(table -> table.path().equals(place))
                .findFirst();
        List<Finding> wrong = findings.sorted().stream()
                .filter(finding -> finding.location().path().equals(tree.shown(place)))
                .toList();
        Findings own = new Findings();
        own.addAll(wrong);
        return own.hasErrors()
                ? refusal(wrong, "The series has errors itself, so nothing was imported.\n")
                : imported(file, measure, there, plan.get().site(), place);
    }

    private Result imported(Path file, Measure measure, Optional<TableFile> there, SiteSheet site, String place)
            throws IOException {
        Findings found = new Findings();
        String shown = surroundings.shown(file);
        Optional<ColumnImport> column = TableReader.read(file, shown, shown, found)
                .flatMap(table -> ColumnImport.read(
                        table,
                        Optional.ofNullable(options.column()),
                        area(site, measure),
                        measure,
                        there,
                        site,
                        found));
        if (column.isEmpty()) {
            return refusal(found.sorted(), "Nothing was imported.\n");
        }
        String target = surroundings.shown(content.resolve(place));
        String told = report(found.sorted()) + "Changes to " + target + ":\n"
                + column.get().shown();
        if (options.write() && !column.get().revisions().isEmpty() && !options.revise()) {
            return new Result(
                    true,
                    told + "These values were published already:\n"
                            + column.get().revisions()
                            + "Nothing was written; add --revise to mark them as revised and write them.\n");
        }
        if (!options.write() || column.get().isNothing()) {
            String next = column.get().isNothing()
                    ? "There is nothing to write.\n"
                    : "Nothing was written; add --write"
                            + (column.get().revisions().isEmpty() ? "" : " --revise") + " to write it.\n";
            return new Result(false, told + next);
        }
        write(column.get(), place);
        String hint = measure.sheet().series().isPresent()
                ? ""
                : "Add to %s: series: %s\n"
                        .formatted(measure.sheet().at().path(), place.substring("measures/".length()));
        return new Result(false, told + "Wrote " + target + ".\n" + hint);
    }

    private void write(ColumnImport column, String place) throws IOException {
        if (!place.endsWith(".csv")) {
            throw new UnusableRequestException(
                    "the series is kept in " + place + "; save it as CSV UTF-8 and name that in the measure first");
        }
        ContentFile.replace(content.resolve(place), TableCsv.text(column.rows()).getBytes(StandardCharsets.UTF_8));
    }

    private Measure measure(Plan plan) {
        String id = given(options.measure(), "measure");
        List<String> known =
                plan.measures().stream().map(measure -> measure.id().value()).toList();
        return plan.measures().stream()
                .filter(measure -> measure.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnusableRequestException("there is no measure '%s'%s"
                        .formatted(
                                id,
                                Nearest.to(id, known)
                                        .map("; did you mean '%s'?"::formatted)
                                        .orElse(""))));
    }

    private Optional<Id> area(SiteSheet site, Measure measure) {
        if (options.area() == null) {
            return Optional.empty();
        }
        Area area = site.areas().stream()
                .filter(known -> known.id().id().value().equals(options.area()))
                .findFirst()
                .orElseThrow(
                        () -> new UnusableRequestException("site.yml lists no area '%s'".formatted(options.area())));
        Id id = area.id().id();
        boolean listed =
                measure.sheet().areas().stream().anyMatch(ref -> ref.id().equals(id));
        if (area.partOf().isPresent() && !listed) {
            throw new UnusableRequestException("the measure does not list the area '%s'".formatted(id));
        }
        return Optional.of(id);
    }

    private Result refusal(List<Finding> found, String why) {
        return new Result(true, report(found) + why);
    }

    private String report(List<Finding> found) {
        return found.isEmpty() ? "" : ReportFormat.TEXT.report(found, new ContentLines(surroundings.workingDir()));
    }

    private Path path(String written) {
        try {
            return surroundings.workingDir().resolve(written).normalize();
        } catch (InvalidPathException notAPath) {
            throw new UnusableRequestException("'" + written + "' cannot be the name of a file", notAPath);
        }
    }

    private static String given(@org.jspecify.annotations.Nullable String option, String name) {
        if (option == null) {
            throw new UnusableRequestException("say which " + name);
        }
        return option;
    }
}
