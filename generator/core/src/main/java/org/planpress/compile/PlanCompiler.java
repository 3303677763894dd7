package org.planpress.compile;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.bind.Embargo;
import org.planpress.bind.Sketch;
import org.planpress.check.Checks;
import org.planpress.check.UnmadeFiles;
import org.planpress.compile.CompileResult.Outcome;
import org.planpress.compile.Progress.Step;
import org.planpress.corrections.CorrectionRules;
import org.planpress.export.Manifest;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Rule;
import org.planpress.finding.Severity;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Plan;
import org.planpress.output.Artifact;
import org.planpress.output.Format;
import org.planpress.output.Output;
import org.planpress.publish.OutputFolder;
import org.planpress.publish.Precompressed;
import org.planpress.publish.Publisher;
import org.planpress.render.html.TemplateFault;
import org.planpress.sitemap.SiteMap;
import org.planpress.source.SourceRules;
import org.planpress.source.SourceTree;
import org.planpress.words.WordsRules;

/**
 * The whole way: read, bind, check, and if nothing forbids it make the site and publish it. A plan that is only checked
 * goes the same way and is not written, because some things show only when its pages are laid out. Everything that is
 * wrong with the content is found in one run; what is wrong with the machine is an exception.
 */
public final class PlanCompiler {

    /** A name or an address, as messages quote it. */
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    private static final Rule NO_CONTENT = Rule.error(
            "no-content",
            "There is no content folder, or nothing is in it.",
            "Name the folder that holds the plan, or write a first plan with planpress init.",
            "planpress build --content folder-that-is-not-there");

    private static final String SITE = "site.yml";
    private static final String HOME = "index.html";
    private static final Pattern PRINTED_PLAN = Pattern.compile("plan[^/]*\\.pdf");

    private final BiFunction<SoundPlan, CompileRequest, List<Output>> outputs;

    public PlanCompiler() {
        this(Outputs::of);
    }

    PlanCompiler(BiFunction<SoundPlan, CompileRequest, List<Output>> outputs) {
        this.outputs = outputs;
    }

    /** The rules about a compilation as a whole. */
    public static List<Rule> rules() {
        return Stream.of(
                        List.of(NO_CONTENT, TemplateFault.RULE, UnmadeFiles.RULE),
                        WordsRules.all(),
                        PictureFindings.rules(),
                        List.of(ScriptedDrawings.RULE, SealedFiles.DEAD_LINK),
                        PrintFindings.rules(),
                        EmbargoFindings.rules(),
                        CorrectionRules.all(),
                        Readiness.rules(),
                        PressRules.all())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Compiles a plan.
     *
     * @throws UnusableRequestException if the output folder cannot be one
     * @throws IOException if the disk refuses; what was published before then stands untouched
     */
    public CompileResult compile(CompileRequest request) throws IOException {
        if (request.publish()) {
            refuseUnusableOutput(request);
        }
        Findings findings = new Findings();
        PlanReading reading = new PlanReading();
        request.progress().reached(Step.READING);
        PlanReading.Content content = reading.content(request, findings);
        try {
            return compile(reading, content, request, findings)
                    .holdingBack(content.embargo().items());
        } catch (AuthorsFiles.Unread gone) {
            findings.add(gone.finding());
            return ended(Outcome.REFUSED, findings, request);
        }
    }

    private CompileResult compile(
            PlanReading reading, PlanReading.Content content, CompileRequest request, Findings findings)
            throws IOException {
        reportNoContent(content.tree(), request, findings);
        request.progress().reached(Step.CHECKING);
        Optional<PlanReading.Equipped> equipped =
                content.plan().isPresent() ? checked(reading, content, request, findings) : Optional.empty();
        Optional<SoundPlan> sound = equipped.flatMap(PlanReading.Equipped::sound);
        if (sound.isEmpty() || contentForbids(findings, request)) {
            return ended(Outcome.REFUSED, findings, request);
        }
        request.progress().reached(request.publish() ? Step.PUBLISHING : Step.TRYING);
        return carriedOut(sound.get(), equipped.get().twins(), request, findings);
    }

    /** Says what is wrong with a plan; empty if nothing can be made of it. */
    private static Optional<PlanReading.Equipped> checked(
            PlanReading reading, PlanReading.Content content, CompileRequest request, Findings findings)
            throws IOException {
        PlanReading.Equipped equipped = reading.equipped(content, request, findings);
        check(content.plan().orElseThrow(), equipped, request, findings);
        return Optional.of(equipped);
    }

    /** Adds what is wrong with a plan before anything is made of it. */
    static void check(Plan plan, PlanReading.Equipped equipped, CompileRequest request, Findings findings) {
        equipped.analysis().ifPresent(whole -> check(whole, equipped.later(), request.progress(), findings));
        equipped.sketch().ifPresent(sketch -> check(plan, sketch, request.asOf(), findings));
        equipped.twins()
                .forEach(twin -> Checks.runOnWords(
                        twin.plan().analysis(),
                        request.surroundings().shown(request.contentDir().resolve(twin.folder())) + "/",
                        findings));
        if (request.formats().contains(Format.HTML)) {
            equipped.analysis().ifPresent(whole -> findings.addAll(UnmadeFiles.of(whole, request.formats())));
        }
        PictureFindings.of(
                equipped.sketch().map(Sketch::plan).orElse(plan),
                equipped.files(),
                request.formats().contains(Format.PRESS),
                findings);
        ScriptedDrawings.of(plan, equipped.files(), findings);
        equipped.sound().ifPresent(sound -> sound.sealed(request).check(SiteMap.of(sound.analysis()), findings));
    }

    /** Adds what is wrong with a plan that could be read whole. */
    public static void check(PlanAnalysis whole, Findings findings) {
        check(whole, Optional.empty(), Progress.SILENT, findings);
    }

    /** The same of a plan of which something is not public yet. */
    public static void check(PlanAnalysis published, Embargo embargo, PlanAnalysis all, Findings findings) {
        check(published, Optional.of(new PlanReading.Later(embargo, all)), Progress.SILENT, findings);
    }

    private static void check(
            PlanAnalysis published, Optional<PlanReading.Later> later, Progress progress, Findings findings) {
        Predicate<Finding> follows = followsFrom(findings);
        List<Finding> now = whatIsSeen(told -> Checks.run(published, progress::goesOn, told), follows, findings);
        findings.addAll(later.map(all -> EmbargoFindings.ofChecks(
                        all.embargo(),
                        now,
                        whatIsSeen(told -> Checks.run(all.analysis(), progress::goesOn, told), follows, findings)))
                .orElse(now));
        later.ifPresent(all -> findings.addAll(EmbargoFindings.ofWords(all.embargo(), published.plan(), findings)));
    }

    /** Adds what is wrong with a plan of which parts could not be read, beside what follows from that. */
    public static void check(Plan plan, Sketch sketch, LocalDate asOf, Findings findings) {
        PlanAnalysis analysis = PlanAnalysis.of(sketch.plan(), asOf);
        Predicate<Finding> follows = followsFrom(findings)
                .or(sketch::standsInAt)
                .or(found -> Checks.asksForNames(found.rule()) && sketch.mayHold(found));
        findings.addAll(whatIsSeen(told -> Checks.runOnParts(plan, analysis, follows, told), found -> false, findings));
    }

    /** Whether something is missed that a file at fault makes or holds: what that file is to say is known when it is mended. */
    private static Predicate<Finding> followsFrom(Findings findings) {
        Set<String> faulty = findings.sorted().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .map(found -> found.location().path().replaceAll(".*/|\\.[^.]*$", ""))
                .collect(Collectors.toUnmodifiableSet());
        return found -> (Checks.asksForNames(found.rule()) && isMadeOf(faulty, found))
                || (Checks.asksForAnswers(found.rule())
                        && findings.hasErrorIn(found.location().path()));
    }

    /** Whether what a finding misses is made of a file at fault, whose name is a part of its name or address. */
    private static boolean isMadeOf(Set<String> faulty, Finding missing) {
        return QUOTED.matcher(missing.message())
                .results()
                .flatMap(quoted -> Stream.of(quoted.group(1).split("[/.#@{}]")))
                .anyMatch(
                        part -> faulty.contains(part) || faulty.stream().anyMatch(name -> part.startsWith(name + "-")));
    }

    /** What is wrong with a name or an address that holds a character nobody sees is that character, which is told already. */
    private static List<Finding> whatIsSeen(Consumer<Findings> checks, Predicate<Finding> follows, Findings findings) {
        Findings told = new Findings();
        checks.accept(told);
        return told.sorted().stream()
                .filter(found -> !follows.test(found))
                .filter(found -> !Checks.judgesNames(found.rule())
                        || !findings.tellsWithin(SourceRules.CONTROL_CHARACTER, found))
                .toList();
    }

    /**
     * Templates and the layout have findings of their own, which show when everything is made. So all is made, and what
     * is to be published is made ready, before it is decided whether it may be.
     */
    private CompileResult carriedOut(
            SoundPlan sound, List<PlanReading.Twin> twins, CompileRequest request, Findings findings)
            throws IOException {
        Making making = new Making(outputs.apply(sound.filled(), request));
        Consumer<Consumer<Artifact>> all = files -> {
            making.run(files, findings);
            twins.forEach(twin -> TwinFiles.of(twin, outputs, request).make(files, findings));
        };
        if (!request.publish() || forbid(findings, request)) {
            all.accept(file -> {});
            return ended(Outcome.CHECKED, findings, request);
        }
        Consumer<Consumer<Artifact>> wanted =
                request.precompressed() ? files -> all.accept(Precompressed.beside(files)) : all;
        Optional<Manifest> published =
                new Publisher().publish(wanted, () -> !forbid(findings, request), request.destination());
        return published
                .map(manifest -> new CompileResult(
                        Outcome.PUBLISHED,
                        findings.sorted(),
                        lines(request),
                        Optional.of(manifest),
                        doors(request, manifest),
                        List.of(),
                        request.shelf().trouble()))
                .orElseGet(() -> ended(Outcome.REFUSED, findings, request));
    }

    /** Faults of templates alone hinder nobody from finding out what else is wrong with them, page by page. */
    static boolean contentForbids(Findings findings, CompileRequest request) {
        return findings.sorted().stream()
                .filter(finding -> !finding.rule().equals(TemplateFault.RULE))
                .anyMatch(request.failOn()::stops);
    }

    private static boolean forbid(Findings findings, CompileRequest request) {
        return findings.sorted().stream().anyMatch(request.failOn()::stops);
    }

    /** Without publishing; {@code outcome} if nothing that was found forbids it. */
    private static CompileResult ended(Outcome outcome, Findings findings, CompileRequest request) {
        return new CompileResult(
                forbid(findings, request) ? Outcome.REFUSED : outcome,
                findings.sorted(),
                lines(request),
                Optional.empty(),
                List.of(),
                List.of(),
                request.shelf().trouble());
    }

    private static ContentLines lines(CompileRequest request) {
        return new ContentLines(request.surroundings().workingDir());
    }

    private static void refuseUnusableOutput(CompileRequest request) throws IOException {
        List<Path> sources = Stream.concat(Stream.of(request.contentDir()), request.templatesDir().stream())
                .toList();
        OutputFolder.objection(
                        request.destination(), sources, request.surroundings().home())
                .ifPresent(why -> {
                    throw new UnusableRequestException(why);
                });
    }

    static void reportNoContent(SourceTree tree, CompileRequest request, Findings findings) {
        if (tree.isEmpty() && !findings.hasErrors()) {
            findings.add(noContent(request.contentDir(), request.surroundings()));
        }
    }

    private static Finding noContent(Path folder, Surroundings surroundings) {
        String root = surroundings.shown(folder);
        SourceLocation at = SourceLocation.startOf(root.isEmpty() ? "." : root);
        if (Files.isSymbolicLink(folder) && !Files.exists(folder)) {
            return NO_CONTENT
                    .at(at, "this is a link to a folder that is not there")
                    .withHint("bring the folder back, or let the link lead to where the plan is");
        }
        return NO_CONTENT
                .at(at, Files.isDirectory(folder) ? "this folder holds no plan" : "there is no such folder")
                .withHint(
                        Optional.ofNullable(folder.toAbsolutePath().normalize().getParent())
                                .filter(around -> Files.isRegularFile(around.resolve(SITE)))
                                .map(surroundings::shown)
                                .map(there -> "a plan stands in %s: give that folder as the content"
                                        .formatted(there.isEmpty() ? "the folder ." : "the folder " + there))
                                .orElse("planpress init " + (root.isEmpty() ? "DIR" : root)
                                        + " writes a first plan to start from"));
    }

    /** Where a reader starts: the first page, and the printed plans. */
    private static List<URI> doors(CompileRequest request, Manifest manifest) {
        return Stream.concat(
                        manifest.find(HOME).map(Manifest.Entry::path).stream(),
                        manifest.paths().stream()
                                .filter(path -> PRINTED_PLAN.matcher(path).matches()))
                .map(path -> request.destination()
                        .site()
                        .toAbsolutePath()
                        .resolve(path)
                        .toUri())
                .toList();
    }
}
