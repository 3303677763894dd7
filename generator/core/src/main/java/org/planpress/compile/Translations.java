package org.planpress.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planpress.analysis.EasyTrack;
import org.planpress.bind.Agreement;
import org.planpress.bind.PlanBinder;
import org.planpress.bind.TwinPart;
import org.planpress.bind.Twins;
import org.planpress.export.OpenData;
import org.planpress.export.TableCsv;
import org.planpress.export.report.ReportFormat;
import org.planpress.finding.Findings;
import org.planpress.model.Edition;
import org.planpress.model.OtherForm;
import org.planpress.model.Plan;
import org.planpress.publish.ContentFile;
import org.planpress.site.frame.Tongues.Extent;
import org.planpress.source.SourceMemory;
import org.planpress.source.SourceReader;
import org.planpress.source.SourceTree;
import org.planpress.words.Language;

/** How far a plan is translated, and that translations were agreed with the words of today. Told as lines for people. */
public final class Translations {

    private static final List<String> HEADER = List.of("file", "field", "agreed");

    private final CompileRequest request;
    private final Twins twins;
    private final Findings findings;

    private Translations(CompileRequest request) {
        this.request = request;
        this.findings = new Findings();
        SourceTree tree = SourceReader.read(
                request.contentDir(), request.surroundings().shown(request.contentDir()), new SourceMemory(), findings);
        PlanCompiler.reportNoContent(tree, request, findings);
        this.twins = Twins.of(tree, new Twins.Kept(), findings);
    }

    /**
     * How far each language is: how many texts are translated, how many of these are stale, and which are not there; and how much
     * of the current edition is in easy read, and in which other forms it is there.
     */
    public static String coverage(CompileRequest request) {
        Translations all = new Translations(request);
        StringBuilder told = new StringBuilder();
        if (all.twins.others().isEmpty()) {
            told.append("The site has one language; 'languages' of site.yml names others.\n");
        }
        all.twins.others().forEach(tongue -> tell(tongue, told));
        Plan plan = PlanBinder.sketch(all.twins.first()).plan();
        plan.edition(plan.site().currentEdition().id()).ifPresent(edition -> tell(edition, told));
        return told.toString();
    }

    private static void tell(Edition edition, StringBuilder told) {
        EasyTrack easy = EasyTrack.of(edition);
        told.append(String.format(
                Locale.ROOT,
                "Easy read: %d of %d priorities and %d of %d commitments of %s have a text; %d of %d texts have a picture.\n",
                easy.priorities(),
                easy.ofPriorities(),
                easy.commitments(),
                easy.ofCommitments(),
                edition.id(),
                easy.pictured(),
                easy.texts()));
        List<OtherForm> forms = edition.sheet().otherForms();
        told.append(String.format(Locale.ROOT, "Other forms: %s.\n", forms.isEmpty() ? "none" : forms.size()));
        forms.forEach(form -> told.append(String.format(
                Locale.ROOT, "  %s (%s): %s\n", OpenData.kebab(form.kind()), form.language(), form.title())));
    }

    private List<Twins.Tongue> tongues() {
        if (twins.others().isEmpty()) {
            throw new UnusableRequestException("the site has one language; 'languages' of site.yml names others");
        }
        return twins.others();
    }

    /** How far a language is translated. */
    static Extent extent(Twins.Tongue tongue) {
        return new Extent(
                tongue.parts().size(),
                Math.toIntExact(tongue.parts().stream()
                        .filter(part -> part.said().isPresent())
                        .count()),
                Math.toIntExact(tongue.parts().stream()
                        .filter(tongue.agreement()::isStale)
                        .count()));
    }

    private static void tell(Twins.Tongue tongue, StringBuilder told) {
        Extent extent = extent(tongue);
        told.append(String.format(
                Locale.ROOT,
                "%s: %d of %d texts are translated%s.\n",
                Language.of(tongue.tag()).map(Language::name).orElse(tongue.tag()),
                extent.told(),
                extent.all(),
                extent.stale() == 0 ? "" : ", and %d of these are stale".formatted(extent.stale())));
        Map<String, List<String>> missing = new LinkedHashMap<>();
        tongue.parts().stream()
                .filter(part -> part.said().isEmpty())
                .forEach(part -> missing.computeIfAbsent(part.path(), path -> new ArrayList<>())
                        .add(part.field()));
        missing.forEach((path, fields) -> told.append("  ")
                .append(path)
                .append(": ")
                .append(String.join(", ", fields))
                .append('\n'));
    }

    /**
     * Writes down that translations were agreed with what the first language says today.
     *
     * @param tag of one language; {@code null} for all
     * @param files those whose words were agreed, by their paths in the content; none for all
     * @throws UnusableRequestException if there is no such language or file, or the content has errors
     * @throws IOException if the disk refuses
     */
    public static String agree(CompileRequest request, @Nullable String tag, List<String> files) throws IOException {
        Translations all = new Translations(request);
        if (all.findings.hasErrors()) {
            throw new UnusableRequestException("the content has errors, so nothing was agreed:\n"
                    + ReportFormat.TEXT.report(
                            all.findings.sorted(),
                            new ContentLines(request.surroundings().workingDir())));
        }
        List<Twins.Tongue> tongues = all.tongues().stream()
                .filter(tongue -> tag == null || tongue.tag().equals(tag))
                .toList();
        if (tongues.isEmpty()) {
            throw new UnusableRequestException("the site has no language '%s'".formatted(tag));
        }
        for (String file : files) {
            if (tongues.stream().flatMap(tongue -> tongue.parts().stream()).noneMatch(part -> isIn(part, file))) {
                throw new UnusableRequestException("nothing of '%s' is translated".formatted(file));
            }
        }
        StringBuilder told = new StringBuilder();
        for (Twins.Tongue tongue : tongues) {
            told.append(all.agree(tongue, files));
        }
        return told.toString();
    }

    private static boolean isIn(TwinPart part, String file) {
        return part.said().isPresent() && part.path().equals(file);
    }

    private String agree(Twins.Tongue tongue, List<String> files) throws IOException {
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        int agreed = 0;
        for (TwinPart part : tongue.parts()) {
            if (part.said().isPresent()) {
                boolean now = files.isEmpty() || files.contains(part.path());
                Optional<String> mark = now
                        ? Optional.of(part.mark())
                        : Optional.ofNullable(tongue.agreement().marks().get(Agreement.Place.of(part)));
                mark.ifPresent(known -> rows.add(List.of(part.path(), part.field(), known)));
                agreed += now ? 1 : 0;
            }
        }
        String path = tongue.folder() + Agreement.FILE;
        ContentFile.replace(
                request.contentDir().resolve(path), TableCsv.text(rows).getBytes(StandardCharsets.UTF_8));
        return "%s: agreed %d texts with the words of today.\n"
                .formatted(twins.first().shown(path), agreed);
    }
}
