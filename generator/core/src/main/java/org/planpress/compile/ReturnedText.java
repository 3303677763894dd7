package org.planpress.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.planpress.corrections.Corrections;
import org.planpress.corrections.ReturnedDocument;
import org.planpress.export.report.ReportFormat;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Severity;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Plan;
import org.planpress.origin.ContentWords;
import org.planpress.render.office.OfficeLook;
import org.planpress.render.office.Passage;
import org.planpress.render.office.PlanDocument;
import org.planpress.site.Site;
import org.planpress.site.book.Books;

/**
 * What somebody changed in the text document of a plan, told at the lines of the content. Nothing is written.
 *
 * @param told the findings in the form that was asked for
 * @param remarks what else there is to say, for people
 * @param refused whether the plan or the document cannot be read
 */
public record ReturnedText(String told, String remarks, boolean refused) {

    /**
     * Holds a document against the plan.
     *
     * @param file the document that came back, seen from where the command runs
     * @throws UnusableRequestException if there is no such file, or it is no text document
     */
    public static ReturnedText of(CompileRequest request, String file, ReportFormat form) throws IOException {
        ReturnedDocument document = document(request.surroundings(), file);
        Findings findings = new Findings();
        PlanReading reading = new PlanReading();
        PlanReading.Content content = reading.content(request, findings);
        PlanCompiler.reportNoContent(content.tree(), request, findings);
        ContentLines lines = new ContentLines(request.surroundings().workingDir());
        if (content.plan().isEmpty()) {
            return refused(findings, form, lines);
        }
        PlanReading.Equipped equipped = reading.equipped(content, request, findings);
        if (equipped.sound().isEmpty()) {
            return refused(findings, form, lines);
        }
        SoundPlan sound = equipped.sound().get().filled();
        Plan plan = sound.analysis().plan();
        Findings different = new Findings();
        Corrections.tell(
                passages(sound, request),
                document,
                lines::line,
                SourceLocation.startOf(
                        content.tree().shown("editions/" + plan.current().id() + "/edition.yml")),
                different);
        List<Finding> told = different.sorted();
        return new ReturnedText(
                told.isEmpty() && !form.isForPrograms() ? "" : form.report(told, lines),
                summary(different, file),
                different.hasErrors());
    }

    /** What the document would say if it was made now. */
    private static List<Passage> passages(SoundPlan sound, CompileRequest request) {
        Plan plan = sound.analysis().plan();
        Site site = Outputs.site(sound, request);
        return new PlanDocument(
                        sound.appearance().templates(),
                        new OfficeLook(sound.appearance().look()),
                        site)
                .passages(
                        new Books(plan, site, request.formats()).current(),
                        plan.current(),
                        ContentWords.of(plan),
                        sound.files().pictures());
    }

    private static ReturnedDocument document(Surroundings surroundings, String name) throws IOException {
        Path file = file(surroundings, name);
        if (!Files.isRegularFile(file)) {
            throw new UnusableRequestException("there is no file " + name);
        }
        try {
            return ReturnedDocument.of(Files.readAllBytes(file));
        } catch (ReturnedDocument.UnreadableException strange) {
            throw new UnusableRequestException(name + " " + strange.getMessage(), strange);
        }
    }

    private static Path file(Surroundings surroundings, String name) {
        try {
            return surroundings.workingDir().resolve(name).normalize();
        } catch (InvalidPathException notAPath) {
            throw new UnusableRequestException("'" + name + "' cannot be the name of a file", notAPath);
        }
    }

    private static String summary(Findings different, String file) {
        long changes = different.count(Severity.WARNING);
        long notes = different.count(Severity.NOTE);
        if (different.hasErrors()) {
            return "%s cannot be held against the plan.\n".formatted(file);
        }
        return changes + notes == 0
                ? "%s says what the plan says.\n".formatted(file)
                : "%s: %d of words and paragraphs of the content, %d of comments and of words that are not in the content.\n"
                        .formatted(file, changes, notes);
    }

    private static ReturnedText refused(Findings findings, ReportFormat form, ContentLines lines) {
        List<Finding> errors = findings.sorted().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        return new ReturnedText(form.report(errors, lines), "The plan cannot be read.\n", true);
    }
}
