package org.planpress.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planpress.bind.PlanBinder;
import org.planpress.bind.SeriesBinder;
import org.planpress.edit.TableChange;
import org.planpress.edit.TableEdit;
import org.planpress.export.TableCsv;
import org.planpress.export.report.ReportFormat;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Nearest;
import org.planpress.importing.Asked;
import org.planpress.importing.ColumnImport;
import org.planpress.importing.DayOrder;
import org.planpress.model.Area;
import org.planpress.model.Id;
import org.planpress.model.Measure;
import org.planpress.model.Plan;
import org.planpress.model.Series;
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

    /** How far an import came. */
    public enum Ended {
        /** Something forbids it: nothing was written. */
        REFUSED,
        /** All of it stands there already. */
        NOTHING,
        /** It can be written; no value that was published changes. */
        ADDS,
        /** It can be written by whoever says that values may change that were published. */
        REVISES,
        /** The same, and readers have to be told why they change. */
        REVISES_FOR_A_REASON,
        WRITTEN
    }

    /**
     * How an import ended.
     *
     * @param ended how far it came
     * @param refused whether somebody wanted it written, and it was not
     * @param account how the spreadsheet was read, and what changes, for people
     * @param advice what follows of it for whoever gives options by their names
     */
    public record Result(Ended ended, boolean refused, String account, String advice) {

        /** All of it. */
        public String told() {
            return account + advice;
        }
    }

    private static final String MEASURES = "measures/";

    /** What findings call a text that lies in no file. */
    private static final String PASTED = "pasted";

    private final ImportOptions options;
    private final Surroundings surroundings;
    private final Path content;
    private final Findings findings = new Findings();
    private final Optional<String> pasted;

    private SeriesImport(ImportOptions options, Optional<String> pasted, Surroundings surroundings) {
        this.pasted = pasted;
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
        SeriesImport asked = new SeriesImport(options, Optional.empty(), surroundings);
        return asked.run(asked.spreadsheet());
    }

    /**
     * The same with what somebody copied out of a spreadsheet, with the row of its headers: cells parted by tabs, commas or
     * semicolons. No file need be named.
     *
     * @throws UnusableRequestException if the options make no sense
     * @throws IOException if the disk refuses; the series is then as it was
     */
    public static Result run(String pasted, ImportOptions options, Surroundings surroundings) throws IOException {
        return new SeriesImport(options, Optional.of(pasted), surroundings).run(Path.of(PASTED));
    }

    private Path spreadsheet() {
        Path file = path(given(options.file(), "file"));
        if (!Files.isRegularFile(file)) {
            throw new UnusableRequestException("there is no file " + options.file());
        }
        if (!TableReader.isTable(file.toString())) {
            throw new UnusableRequestException(options.file() + " is neither .csv nor .xlsx; save it as one of them");
        }
        return file;
    }

    private Result run(Path file) throws IOException {
        SourceTree tree = SourceReader.read(content, surroundings.shown(content), findings);
        Optional<Plan> plan = PlanBinder.bind(tree, findings);
        if (plan.isEmpty()) {
            return refusal(findings.sorted(), "The plan cannot be read, so nothing was imported.\n");
        }
        String id = given(options.measure(), "measure");
        List<Finding> aboutSheet = about(tree, id + ".yml");
        Optional<Measure> measure = plan.get().measures().stream()
                .filter(known -> known.id().value().equals(id))
                .findFirst();
        if (measure.isEmpty() && !aboutSheet.isEmpty()) {
            return refusal(aboutSheet, "The measure cannot be read, so nothing was imported.\n");
        }
        return imported(
                file,
                tree,
                measure.orElseThrow(() -> unknown(id, plan.get())),
                plan.get().site());
    }

    private List<Finding> about(SourceTree tree, String name) {
        String path = tree.shown(MEASURES + name);
        return findings.sorted().stream()
                .filter(finding -> finding.location().path().equals(path))
                .toList();
    }

    private static UnusableRequestException unknown(String id, Plan plan) {
        List<String> known =
                plan.measures().stream().map(measure -> measure.id().value()).toList();
        String guess =
                Nearest.to(id, known).map("; did you mean '%s'?"::formatted).orElse("");
        return new UnusableRequestException("there is no measure '%s'%s".formatted(id, guess));
    }

    private Result imported(Path file, SourceTree tree, Measure measure, SiteSheet site) throws IOException {
        String name = measure.sheet().series().map(Text::value).orElse(measure.id() + ".csv");
        if (name.contains("/") || name.contains("\\")) {
            throw new UnusableRequestException("the series '%s' does not lie beside its measure".formatted(name));
        }
        Optional<TableFile> there = tree.tables().stream()
                .filter(table -> table.path().equals(MEASURES + name))
                .findFirst();
        Findings own = new Findings();
        own.addAll(about(tree, name));
        Optional<Series> series =
                there.flatMap(table -> SeriesBinder.bind(table, measure.sheet(), Optional.of(site), own));
        if (own.hasErrors()) {
            return refusal(own.sorted(), "The series has errors itself, so nothing was imported.\n");
        }
        Optional<ColumnImport.Existing> old =
                there.flatMap(table -> series.map(values -> new ColumnImport.Existing(table, values)));
        return imported(file, measure, old, site, MEASURES + name);
    }

    private Result imported(
            Path file, Measure measure, Optional<ColumnImport.Existing> old, SiteSheet site, String place)
            throws IOException {
        Findings found = new Findings();
        String shown = pasted.isPresent() ? PASTED : surroundings.shown(file);
        Asked asked = asked(site, measure);
        Optional<ColumnImport> column = pasted.map(text -> TableReader.pasted(text, shown, found))
                .orElseGet(() -> TableReader.sheets(file, shown, found))
                .flatMap(sheets -> ColumnImport.read(sheets, asked, measure.sheet(), old, site, found));
        if (column.isEmpty()) {
            return refusal(found.sorted(), "Nothing was imported.\n");
        }
        String told = report(found.sorted())
                + (pasted.isPresent() ? "How the cells were read:\n" : "How %s was read:\n".formatted(shown))
                + column.get().account().stream().map("  %s\n"::formatted).collect(Collectors.joining())
                + "Changes to %s:\n".formatted(target(place))
                + column.get().shown();
        return carriedOut(column.get(), told, measure, place);
    }

    private Result carriedOut(ColumnImport column, String told, Measure measure, String place) throws IOException {
        boolean revises = !column.revisions().isEmpty();
        if (column.isNothing()) {
            return new Result(Ended.NOTHING, false, told, "There is nothing to write.\n");
        }
        Ended could = column.asksForReason() ? Ended.REVISES_FOR_A_REASON : revises ? Ended.REVISES : Ended.ADDS;
        if (!options.write()) {
            String option = column.asksForReason()
                    ? "--write --revise --reason \"why they change\""
                    : revises ? "--write --revise" : "--write";
            return new Result(could, false, told, "Nothing was written; add %s to write it.\n".formatted(option));
        }
        if (revises && !options.revise()) {
            return new Result(
                    could,
                    true,
                    told,
                    "These values were published already:\n"
                            + column.revisions()
                            + "Nothing was written; add --revise to change them.\n");
        }
        if (column.asksForReason() && reason().isEmpty()) {
            return new Result(could, true, told, """
                            Readers are told what was published before, and why it changed.
                            Nothing was written; add --reason "why they change", in words for them.
                            """);
        }
        write(column, place);
        String hint = measure.sheet().series().isPresent()
                ? ""
                : "Add to %s: series: %s\n".formatted(measure.sheet().at().path(), place.substring(MEASURES.length()));
        return new Result(Ended.WRITTEN, false, told, "Wrote %s.\n".formatted(target(place)) + hint);
    }

    private String target(String place) {
        return surroundings.shown(content.resolve(place));
    }

    private void write(ColumnImport column, String place) throws IOException {
        if (!place.endsWith(".csv")) {
            throw new UnusableRequestException(
                    "the series is kept in " + place + "; save it as CSV UTF-8 and name that in the measure first");
        }
        Path file = content.resolve(place);
        ContentFile.replace(file, written(column.rows(), file).getBytes(StandardCharsets.UTF_8));
    }

    /** In the manner of the file that is there: its separators, quotation marks and line ends. */
    private static String written(List<List<String>> rows, Path file) throws IOException {
        Optional<String> fitted = Files.exists(file)
                ? TableEdit.apply(
                                Files.readString(file),
                                file.getFileName().toString(),
                                List.of(new TableChange.Replace(rows)))
                        .newText()
                : Optional.empty();
        return fitted.orElseGet(() -> TableCsv.text(rows));
    }

    private Asked asked(SiteSheet site, Measure measure) {
        Optional<DayOrder> dates = Optional.ofNullable(options.dates())
                .map(word -> DayOrder.of(word)
                        .orElseThrow(() -> new UnusableRequestException(
                                "dates are day-first or month-first, and not '%s'".formatted(word))));
        return new Asked(
                Optional.ofNullable(options.sheet()),
                Optional.ofNullable(options.column()),
                area(site, measure),
                Optional.ofNullable(options.areaColumn()),
                dates,
                surroundings.today(),
                reason());
    }

    private Optional<String> reason() {
        return Optional.ofNullable(options.reason())
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .filter(words -> !words.isEmpty());
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
        return new Result(Ended.REFUSED, true, report(found), why);
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

    private static String given(@Nullable String option, String name) {
        if (option == null) {
            throw new UnusableRequestException("say which " + name);
        }
        return option;
    }
}
