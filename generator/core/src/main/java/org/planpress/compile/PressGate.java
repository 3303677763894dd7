package org.planpress.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planpress.export.report.ReportFormat;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Rule;
import org.planpress.finding.Severity;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Plan;
import org.planpress.output.Artifact;
import org.planpress.output.Format;
import org.planpress.publish.ContentFile;
import org.planpress.render.pdf.CoverSheet;
import org.planpress.render.pdf.PressCheck;
import org.planpress.render.pdf.PressCheck.Flaw;
import org.planpress.render.print.PressOutput;

/**
 * What stands between the press file of a plan and the print shop: what a check finds, what the file itself holds, and that the plan is
 * in force. On request also what changed on which page since it was last printed, and the cover with its spine as a file of its own.
 *
 * @param findings errors, warnings and notes about printing, by place
 * @param checked what a check of the plan said
 * @param pages how many pages the file has; none if there is no file
 * @param changes what changed since the last printing; empty if nobody asked
 * @param cover what was done about the cover; empty if nobody asked
 */
public record PressGate(
        List<Finding> findings, CompileResult checked, Optional<Integer> pages, String changes, String cover) {

    private static final Map<PressCheck.Kind, Rule> RULES = Map.of(
            PressCheck.Kind.FONT, PressRules.FONT,
            PressCheck.Kind.INK, PressRules.INK,
            PressCheck.Kind.COLOUR, PressRules.COLOUR,
            PressCheck.Kind.PICTURE, PressRules.PICTURE,
            PressCheck.Kind.BOXES, PressRules.BOXES);

    /**
     * What somebody asks for beside the check, as they wrote it; {@code null} for what they left out.
     *
     * @param since a PDF of the plan as it was last printed
     * @param cover where to write the cover
     * @param spine its width in millimetres
     * @param paper how thick a sheet is in millimetres, so that the spine is reckoned
     */
    public record Wishes(
            @Nullable String since,
            @Nullable String cover,
            @Nullable String spine,
            @Nullable String paper) {}

    /** Looks at a plan; nothing is written but the cover, if somebody asks for it. */
    public static PressGate of(CompileRequest request, Wishes wishes) throws IOException {
        Optional<byte[]> last = wishes.since() == null
                ? Optional.empty()
                : Optional.of(Files.readAllBytes(file(request.surroundings(), wishes.since())));
        refuseHalfACover(wishes);
        CompileResult checked = new PlanCompiler().compile(request);
        List<Finding> wrong = checked.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
        PlanReading reading = new PlanReading();
        Findings found = new Findings();
        PlanReading.Content content = reading.content(request, found);
        Optional<SoundPlan> sound = content.plan().isEmpty() || checked.count(Severity.ERROR) > 0
                ? Optional.empty()
                : reading.equipped(content, request, found).sound().map(SoundPlan::filled);
        if (sound.isEmpty()) {
            return new PressGate(wrong, checked, Optional.empty(), "", "");
        }
        PressOutput output = output(sound.get(), request);
        byte[] press = made(output);
        PressCheck.Report report = PressCheck.of(press, output.bleed());
        Plan plan = sound.get().analysis().plan();
        String shown = request.surroundings().shown(request.contentDir());
        Findings all = new Findings();
        Stream.of(
                        wrong.stream(),
                        Readiness.standing(plan).stream(),
                        ofFile(report, plan, shown).stream(),
                        imprint(plan).stream())
                .flatMap(some -> some)
                .forEach(all::add);
        return new PressGate(
                all.sorted(),
                checked,
                Optional.of(report.pages()),
                last.isEmpty() ? "" : PrintedSince.told(last.get(), press, String.valueOf(wishes.since())),
                wishes.cover() == null ? "" : cover(output, press, report.pages(), request, wishes));
    }

    private static void refuseHalfACover(Wishes wishes) {
        boolean measured = wishes.spine() != null || wishes.paper() != null;
        if (wishes.cover() == null ? measured : !measured) {
            throw new UnusableRequestException(
                    "a cover takes a file (--cover) and either its spine (--spine) or how thick a sheet is (--paper), in millimetres");
        }
        if (wishes.spine() != null && wishes.paper() != null) {
            throw new UnusableRequestException("say the spine (--spine) or the paper (--paper), not both");
        }
        millimetres(wishes.spine(), "spine");
        millimetres(wishes.paper(), "paper");
    }

    private static double millimetres(@Nullable String written, String option) {
        if (written == null) {
            return 0;
        }
        if (!written.matches("\\d{1,3}(\\.\\d{1,3})?") || Double.parseDouble(written) == 0) {
            throw new UnusableRequestException(option + " takes millimetres such as 6.5, not '" + written + "'");
        }
        return Double.parseDouble(written);
    }

    private static Path file(Surroundings surroundings, String name) {
        try {
            Path file = surroundings.workingDir().resolve(name).normalize();
            if (!Files.isRegularFile(file)) {
                throw new UnusableRequestException("there is no file " + name);
            }
            return file;
        } catch (InvalidPathException notAPath) {
            throw new UnusableRequestException("'" + name + "' cannot be the name of a file", notAPath);
        }
    }

    private static PressOutput output(SoundPlan sound, CompileRequest request) {
        return Outputs.of(sound, Outputs.site(sound, request), request, EnumSet.of(Format.PRESS)).stream()
                .filter(PressOutput.class::isInstance)
                .map(PressOutput.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Its remarks were told by the check. */
    private static byte[] made(PressOutput output) {
        List<Artifact> files = new ArrayList<>();
        output.make(List.of(), files::add, new Findings());
        return files.get(0).bytes();
    }

    /** What a look at the file found, told at the edition that it prints. */
    static List<Finding> ofFile(PressCheck.Report report, Plan plan, String content) {
        SourceLocation edition = plan.current().sheet().at();
        List<Finding> findings = new ArrayList<>();
        Map<String, List<Flaw>> alike = new TreeMap<>(report.flaws().stream()
                .filter(flaw -> RULES.containsKey(flaw.kind()))
                .collect(Collectors.groupingBy(flaw -> flaw.kind() + " " + flaw.what())));
        alike.values().forEach(flaws -> {
            Rule rule = Optional.ofNullable(RULES.get(flaws.get(0).kind())).orElseThrow();
            findings.add(rule.at(
                    edition,
                    pages(flaws) + " of plan-press.pdf: " + "it " + flaws.get(0).what()));
        });
        List<Flaw> blank = report.flaws().stream()
                .filter(flaw -> flaw.kind() == PressCheck.Kind.BLANK)
                .toList();
        if (!blank.isEmpty()) {
            findings.add(PressRules.BLANK.at(
                    edition,
                    pages(blank) + " of " + report.pages()
                            + " in plan-press.pdf: blank, so that sheets of four pages are full"));
        }
        if (!report.intended()) {
            findings.add(PressRules.PROFILE.at(
                    SourceLocation.startOf(content + "/theme.yml"),
                    "the press file does not say for which press it is made"));
        }
        return findings;
    }

    private static String pages(List<Flaw> flaws) {
        List<Integer> pages = PressCheck.pages(flaws);
        String numbers = pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return (pages.size() == 1 ? "page " : "pages ") + numbers;
    }

    /** An imprint is asked for only where the plan says a part of one. */
    private static List<Finding> imprint(Plan plan) {
        return plan.site().print().stream()
                .filter(print -> print.imprint().isPresent() != print.isbn().isPresent())
                .map(print -> PressRules.UNSAID.at(
                        print.at(),
                        print.isbn().isPresent()
                                ? "the printed plan has an ISBN and does not say who printed it"
                                : "the printed plan says who printed it and has no ISBN"))
                .toList();
    }

    private static String cover(PressOutput output, byte[] press, int pages, CompileRequest request, Wishes wishes)
            throws IOException {
        String name = String.valueOf(wishes.cover());
        if (pages < CoverSheet.FEWEST_PAGES) {
            return "No cover was written: a book of " + pages + " pages has no spine.\n";
        }
        double spine = wishes.spine() == null
                ? (pages - 4) / 2.0 * millimetres(wishes.paper(), "paper")
                : millimetres(wishes.spine(), "spine");
        Path file = request.surroundings().workingDir().resolve(name).normalize();
        ContentFile.replace(file, output.cover(press, spine));
        String reckoned = wishes.spine() == null
                ? " (%d sheets inside the cover of %s mm)".formatted((pages - 4) / 2, wishes.paper())
                : "";
        String words = spine < CoverSheet.NARROWEST_WITH_WORDS ? ", too narrow for words" : "";
        return String.format(
                Locale.ROOT,
                "Wrote %s: outside pages %d and 1, inside pages 2 and %d, with a spine of %.1f mm%s%s. Ask the printer to confirm it.\n",
                name,
                pages,
                pages - 1,
                spine,
                reckoned,
                words);
    }

    /** Whether nothing is in the way. */
    public boolean isReady() {
        return pages.isPresent() && findings.stream().allMatch(finding -> finding.severity() == Severity.NOTE);
    }

    /** The findings in one form. */
    public String report(ReportFormat format) {
        return format.report(findings, checked.lines(), checked.embargoed());
    }

    /** What was looked at and found, in lines for people. */
    public String summary() {
        if (pages.isEmpty()) {
            return "Not ready for press: there is no press file before the errors are mended.\n";
        }
        long open = findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .count();
        String looked =
                "Looked at %d pages: fonts, inks, colours, pictures, edges, sheets of four, profile, status, imprint.\n"
                        .formatted(pages.get());
        return changes
                + cover
                + looked
                + (isReady() ? "Ready for press.\n" : "Not ready for press: %d to mend or decide.\n".formatted(open));
    }
}
