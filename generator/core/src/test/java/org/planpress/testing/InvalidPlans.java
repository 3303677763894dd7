package org.planpress.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.bind.BindMemory;
import org.planpress.bind.BindRules;
import org.planpress.bind.Embargo;
import org.planpress.bind.PlanBinder;
import org.planpress.bind.Twins;
import org.planpress.check.Checks;
import org.planpress.compile.EmbargoFindings;
import org.planpress.compile.PlanCompiler;
import org.planpress.compile.SealedFiles;
import org.planpress.compile.Wording;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.look.HouseStyle;
import org.planpress.look.Legibility;
import org.planpress.look.Look;
import org.planpress.look.PressLegibility;
import org.planpress.model.Plan;
import org.planpress.sitemap.SiteMap;
import org.planpress.source.SourceReader;
import org.planpress.source.SourceTree;

/**
 * Plans at fault. Each folder {@code invalid/<code>/<case>} is the smallest plan with some files changed; a file named
 * {@code removed.txt} lists files to leave out.
 */
public final class InvalidPlans {

    /** What stands in the expected findings before a change that a program can make. */
    public static final String EDIT = "  edit: ";

    /** Where they lie. */
    public static final Path FOLDER = Path.of("src/test/resources/invalid");

    private static final Path SMALLEST = Path.of("src/test/resources/plans/smallest/content");

    /** The day for everything that depends on a date. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private InvalidPlans() {}

    /** All of them, as {@code <code>/<case>}. */
    public static List<String> all() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            return files.filter(path -> FOLDER.relativize(path).getNameCount() == 2 && Files.isDirectory(path))
                    .map(path -> FOLDER.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Writes one of them. */
    public static void write(String fixture, Path content) throws IOException {
        copy(SMALLEST, content);
        Path changes = FOLDER.resolve(fixture);
        if (Files.exists(changes.resolve("content"))) {
            copy(changes.resolve("content"), content);
        }
        if (Files.exists(changes.resolve("removed.txt"))) {
            for (String removed : Files.readAllLines(changes.resolve("removed.txt"))) {
                Files.delete(content.resolve(removed));
            }
        }
    }

    /** What is found in a plan, as findings name it: from a folder called content. */
    public static List<Finding> findings(Path content) {
        Findings findings = new Findings();
        Twins languages = Twins.of(SourceReader.read(content, "content", findings), new Twins.Kept(), findings);
        SourceTree tree = languages.first();
        Plan plan = PlanBinder.bind(tree, findings)
                .orElseGet(() -> PlanBinder.sketch(tree).plan());
        new Wording(plan, tree, SampleLook.templates(), findings).voice();
        Embargo embargo = Embargo.on(TODAY, tree);
        findings.addAll(EmbargoFindings.ofWindows(tree, plan.site(), TODAY));
        Plan published = plan;
        if (!embargo.isEmpty()) {
            Findings left = new Findings();
            published = PlanBinder.bind(embargo.shown(), left).orElse(plan);
            findings.addAll(EmbargoFindings.ofReading(embargo, left.sorted(), findings.sorted()));
        }
        if (BindRules.leaveThePlanWhole(findings) && !embargo.isEmpty()) {
            PlanCompiler.check(PlanAnalysis.of(published, TODAY), embargo, PlanAnalysis.of(plan, TODAY), findings);
        } else if (BindRules.leaveThePlanWhole(findings)) {
            PlanCompiler.check(PlanAnalysis.of(plan, TODAY), findings);
        } else {
            PlanCompiler.check(plan, PlanBinder.sketch(tree), TODAY, findings);
        }
        for (Twins.Tongue tongue : languages.others()) {
            SourceTree words = Embargo.on(TODAY, tongue.tree()).shown();
            Plan translated = PlanBinder.translated(tongue, words, plan, List.of(), new BindMemory(), findings);
            if (BindRules.leaveThePlanWhole(findings)) {
                Checks.runOnWords(PlanAnalysis.of(translated, TODAY), "content/" + tongue.folder(), findings);
            }
        }
        new SealedFiles(plan, content, "content").check(SiteMap.withoutTables(plan), findings);
        plan.theme().ifPresent(theme -> {
            Set<String> assets = plan.assets();
            Look look = HouseStyle.over(
                    SampleLook.builtIn(),
                    theme,
                    path -> assets.contains(path.replaceFirst("^assets/", ""))
                            ? bytes(content, path)
                            : Optional.empty(),
                    findings);
            findings.addAll(Legibility.of(look));
            findings.addAll(PressLegibility.of(look));
        });
        return findings.sorted();
    }

    private static Optional<byte[]> bytes(Path content, String path) {
        try {
            Path file = content.resolve(path);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lays the files of one folder over those of another. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
