package org.planpress.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.bind.LedgerBinder;
import org.planpress.bind.PlanBinder;
import org.planpress.changes.Change;
import org.planpress.changes.Comparison;
import org.planpress.changes.LedgerLines;
import org.planpress.changes.Thing;
import org.planpress.changes.Things;
import org.planpress.check.LedgerSense;
import org.planpress.export.ChangesJson;
import org.planpress.export.TableCsv;
import org.planpress.export.report.ReportFormat;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Severity;
import org.planpress.finding.SourceLocation;
import org.planpress.history.Revision;
import org.planpress.model.ChangeKind;
import org.planpress.model.Ledger;
import org.planpress.model.Plan;
import org.planpress.publish.ContentFile;
import org.planpress.publish.ScratchFolder;
import org.planpress.source.SourceReader;
import org.planpress.source.SourceTree;

/** Says what changed between two plans, and writes it into the ledger if told so. No build comes here. */
public final class PlanDiff {

    /** What the content of a plan is made of, without pictures and without what is sealed. */
    private static final Pattern WANTED = Pattern.compile("(?!assets/).*\\.(?:ya?ml|md|csv|xlsx)");

    private final Surroundings surroundings;
    private final DiffOptions options;
    private final Path content;
    private final LocalDate day;

    private PlanDiff(DiffOptions options, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.options = options;
        this.content = path(Optional.ofNullable(options.content()).orElse("content"));
        this.day = Optional.ofNullable(options.asOf()).map(Options::date).orElse(surroundings.today());
    }

    /**
     * How it went.
     *
     * @param told the changes, and what was done with them
     * @param findings what is wrong, in words; empty if nothing is
     * @param refused whether the plans cannot be compared, or something is gone whose id is to be kept
     */
    public record Result(String told, String findings, boolean refused) {}

    /**
     * Compares two plans.
     *
     * @throws UnusableRequestException if there is no such plan
     */
    public static Result run(DiffOptions options, Surroundings surroundings) throws IOException {
        return new PlanDiff(options, surroundings).result();
    }

    private Result result() throws IOException {
        boolean json = isJson();
        Findings found = new Findings();
        Optional<Plan> old = plan(given(options.earlier()), found);
        Optional<Plan> now = options.later() == null ? folder(content, found) : plan(options.later(), found);
        if (old.isEmpty() || now.isEmpty()) {
            return new Result("", report(found) + "The plans cannot be compared before this is mended.\n", true);
        }
        Comparison comparison = Comparison.of(published(old.get()), published(now.get()));
        List<Change> changes = comparison.changes();
        Findings vanished = new Findings();
        comparison.vanished().forEach(thing -> vanished.add(vanished(thing, now.get(), comparison.later())));
        String told = json ? ChangesJson.of(changes) : text(changes);
        if (vanished.hasErrors()) {
            String refusal = options.record() ? "Nothing was recorded.\n" : "";
            return new Result(told, report(vanished) + refusal, true);
        }
        String recorded = options.record() ? record(comparison) : "";
        return new Result(json ? told : told + recorded, json ? recorded : "", false);
    }

    private boolean isJson() {
        String form = Optional.ofNullable(options.report()).orElse("text");
        if (!form.equals("text") && !form.equals("json")) {
            throw new UnusableRequestException("report takes text or json here, not '" + form + "'");
        }
        return form.equals("json");
    }

    /** The plan without the figures that its measures withhold: a ledger is published. */
    private Plan published(Plan plan) {
        return PlanAnalysis.of(plan, day).plan();
    }

    private Optional<Plan> plan(String name, Findings found) throws IOException {
        Optional<Path> folder = folder(name);
        if (folder.isPresent()) {
            return folder(folder.get(), found);
        }
        Map<String, byte[]> files;
        try {
            files = Revision.files(content, name, PlanDiff::isWanted);
        } catch (Revision.NotFoundException none) {
            throw new UnusableRequestException(String.valueOf(none.getMessage()), none);
        }
        try (ScratchFolder scratch = ScratchFolder.of(files)) {
            return read(scratch.path(), name + ":" + surroundings.shown(content), found);
        }
    }

    private Optional<Path> folder(String name) {
        try {
            return Optional.of(path(name)).filter(Files::isDirectory);
        } catch (UnusableRequestException noPath) {
            return Optional.empty();
        }
    }

    private Optional<Plan> folder(Path folder, Findings found) {
        if (!Files.isDirectory(folder)) {
            throw new UnusableRequestException("there is no content folder " + surroundings.shown(folder));
        }
        return read(folder, surroundings.shown(folder), found);
    }

    /** Whether a file is one of those that say what a plan is. */
    static boolean isWanted(String path) {
        return WANTED.matcher(path).matches();
    }

    /** The plan of a folder; empty if it has errors, which are told. */
    static Optional<Plan> read(Path folder, String shown, Findings found) {
        Findings own = new Findings();
        SourceTree tree = SourceReader.read(folder, shown, own);
        Optional<Plan> plan = PlanBinder.bind(tree, own).filter(whole -> !own.hasErrors());
        if (plan.isEmpty()) {
            own.sorted().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .forEach(found::add);
        }
        return plan;
    }

    private static Finding vanished(Thing thing, Plan now, Things things) {
        SourceLocation at = thing.edition()
                .flatMap(now::edition)
                .map(edition -> edition.sheet().at())
                .orElse(now.site().at());
        return LedgerSense.VANISHED
                .at(
                        at,
                        "the %s '%s' (%s) was in the earlier plan and is gone"
                                .formatted(thing.sort().word(), thing.id(), thing.title()))
                .withHint(LedgerSense.cure(thing.path(), things));
    }

    private static String text(List<Change> changes) {
        List<Change> shown = changes.stream()
                .filter(change -> change.kind() != ChangeKind.KNOWN)
                .toList();
        long parts = changes.size() - (long) shown.size();
        return shown.stream().map(PlanDiff::line).collect(Collectors.joining())
                + (shown.isEmpty() ? "Nothing changed.\n" : counted(shown.size(), "change") + ".\n")
                + (parts == 0 ? "" : "With the new editions come " + counted(parts, "thing") + ".\n");
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String line(Change change) {
        String values = Stream.of(
                        change.from().isEmpty() ? "" : " from '" + change.from() + "'",
                        change.to().isEmpty() ? "" : " to '" + change.to() + "'",
                        change.why().isEmpty() ? "" : " because: " + change.why())
                .collect(Collectors.joining());
        return change.path() + ": " + change.kind().word() + values + "\n";
    }

    private String record(Comparison comparison) throws IOException {
        Path file = content.resolve(LedgerBinder.FILE);
        Findings own = new Findings();
        SourceTree tree = SourceReader.read(content, surroundings.shown(content), own);
        Ledger ledger = tree.tables().stream()
                .filter(table -> table.path().equals(LedgerBinder.FILE))
                .findFirst()
                .map(table -> LedgerBinder.bind(table, own))
                .orElse(Ledger.NONE);
        boolean faulty = own.hasErrorIn(tree.shown(LedgerBinder.FILE));
        if (faulty || (ledger.entries().isEmpty() && Files.exists(file) && Files.size(file) > 0 && !isHeader(file))) {
            throw new UnusableRequestException(surroundings.shown(file)
                    + " has errors itself, so nothing was recorded; planpress check tells them");
        }
        ledger.entries().stream()
                .map(Ledger.Entry::day)
                .max(LocalDate::compareTo)
                .ifPresent(newest -> {
                    if (newest.isAfter(day)) {
                        throw new UnusableRequestException(
                                "the ledger tells of %s already, so nothing can be recorded for %s"
                                        .formatted(newest, day));
                    }
                });
        List<Change> lines = LedgerLines.of(ledger, comparison);
        if (lines.isEmpty()) {
            return "%s tells all of this already; nothing was written.\n".formatted(surroundings.shown(file));
        }
        String before = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        String start = before.isBlank() ? TableCsv.text(List.of(LedgerBinder.columns())) : ended(before);
        ContentFile.replace(
                file, (start + TableCsv.text(lines.stream().map(this::row).toList())).getBytes(StandardCharsets.UTF_8));
        long open = lines.stream()
                .filter(line -> line.kind().asksWhy() && line.why().isEmpty())
                .count();
        return "Wrote %s to %s.\n".formatted(counted(lines.size(), "line"), surroundings.shown(file))
                + (open == 0 ? "" : "In %s the column 'why' is for you to fill in.\n".formatted(counted(open, "line")));
    }

    private static boolean isHeader(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).strip().lines().count() == 1;
    }

    private static String ended(String text) {
        return text.endsWith("\n") ? text : text + "\n";
    }

    private List<String> row(Change change) {
        return List.of(day.toString(), change.path(), change.kind().word(), change.from(), change.to(), change.why());
    }

    private String report(Findings found) {
        return ReportFormat.TEXT.report(found.sorted(), new ContentLines(surroundings.workingDir()));
    }

    private Path path(String written) {
        return Options.folder(surroundings, written);
    }

    private static String given(@Nullable String old) {
        if (old == null) {
            throw new UnusableRequestException("say which plan to compare with: a folder, or a git revision");
        }
        return old;
    }
}
