package org.planpress.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.export.Manifest;
import org.planpress.export.ManifestJson;
import org.planpress.export.ZipArchive;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.model.Seal;
import org.planpress.output.Artifact;
import org.planpress.output.Format;
import org.planpress.publish.ContentFile;

/**
 * Stores the finished files of an edition in the content: a site of its own, with that edition first, as it stands on one
 * day. It has all that its pages need, so that it never changes with what is around it.
 *
 * @param checked what was found in the plan
 * @param said what was stored, in a sentence; empty if the findings forbid it
 */
public record Sealing(CompileResult checked, String said) {

    /** What is for readers; print shops and designers have other ways to what is older. */
    private static final Set<Format> KEPT = EnumSet.complementOf(EnumSet.of(Format.PRESS, Format.PACK));

    /** Files that mean something only at the root of a server. */
    private static final Set<String> OF_SERVERS =
            Set.of("robots.txt", "sitemap.xml", "404.html", "_headers", "_server.nginx", "_server.htaccess");

    /**
     * Seals an edition.
     *
     * @param request what to read, for which day
     * @param edition the id of the edition
     * @param replace whether a seal that is there may be written anew
     * @throws UnusableRequestException if the edition cannot be sealed
     */
    public static Sealing of(CompileRequest request, String edition, boolean replace) throws IOException {
        CompileResult checked = new PlanCompiler().compile(request);
        if (checked.outcome() == CompileResult.Outcome.REFUSED) {
            return new Sealing(checked, "");
        }
        PlanReading reading = new PlanReading();
        Findings findings = new Findings();
        PlanReading.Content content = reading.content(request, findings);
        Plan plan = content.plan().orElseThrow();
        Edition sealed = sealable(plan, edition);
        Path folder = request.contentDir().resolve("editions").resolve(edition).resolve("sealed");
        String version = sealed.sheet().version().value();
        Path list = folder.resolve(version + ".csv");
        Path archive = folder.resolve(version + ".zip");
        if (!replace && (Files.exists(list) || Files.exists(archive))) {
            throw new UnusableRequestException(
                    "version %s of the edition '%s' is sealed already; --replace seals it anew"
                            .formatted(version, edition));
        }
        SoundPlan sound = reading.equipped(content, request, findings).sound().orElseThrow();
        CompileRequest kept = request.formats(kept(request.formats()));
        List<Artifact> files = files(StandingAlone.of(sound, sealed, kept), kept, findings);
        List<Finding> wrong =
                findings.sorted().stream().filter(request.failOn()::stops).toList();
        if (!wrong.isEmpty()) {
            throw new UnusableRequestException(
                    "the edition could not be made: " + wrong.get(0).headline());
        }
        ContentFile.replace(archive, archived(files, request.asOf()));
        ContentFile.replace(list, listed(files, request.asOf()));
        return new Sealing(
                checked,
                "Sealed version %s of the edition '%s': %d files in %s.\n"
                        .formatted(
                                version,
                                edition,
                                files.size(),
                                request.surroundings().shown(archive)));
    }

    /** Whether it was sealed. */
    public boolean isDone() {
        return !said.isEmpty();
    }

    /** What happened, in a line for people. */
    public String summary() {
        return isDone() ? said : "Nothing was sealed: the plan has errors.\n";
    }

    private static Edition sealable(Plan plan, String name) {
        Edition edition = plan.editions().stream()
                .filter(known -> known.id().value().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnusableRequestException("there is no edition '%s'; there are %s"
                        .formatted(
                                name,
                                plan.editions().stream()
                                        .map(known -> known.id().value())
                                        .collect(Collectors.joining(", ")))));
        if (!edition.sheet().status().isSettled()) {
            throw new UnusableRequestException(
                    "the edition '%s' is not final, and what is sealed does not change any more".formatted(name));
        }
        if (plan.site().isSample()) {
            throw new UnusableRequestException("site.yml says that the plan is made up, and an example is not sealed");
        }
        String version = edition.sheet().version().value();
        if (!Seal.isVersion(version)) {
            throw new UnusableRequestException(
                    "the version '%s' cannot be part of an address; write it in edition.yml as a number such as 1.0"
                            .formatted(version));
        }
        return edition;
    }

    private static Set<Format> kept(Set<Format> asked) {
        Set<Format> formats = EnumSet.of(Format.HTML, Format.DATA);
        formats.addAll(asked);
        formats.retainAll(KEPT);
        return formats;
    }

    private static List<Artifact> files(SoundPlan alone, CompileRequest request, Findings findings) {
        ConcurrentLinkedQueue<Artifact> made = new ConcurrentLinkedQueue<>();
        new Making(Outputs.of(alone, request)).run(made::add, findings);
        List<Artifact> kept = made.stream()
                .filter(file -> !OF_SERVERS.contains(file.path()))
                .sorted(Comparator.comparing(Artifact::path))
                .toList();
        Manifest manifest = new Manifest(
                kept.stream()
                        .map(file ->
                                new Manifest.Entry(file.path(), file.bytes().length, file.sha256(), file.mediaType()))
                        .toList(),
                List.of());
        return Stream.concat(kept.stream(), Stream.of(ManifestJson.of(manifest)))
                .sorted(Comparator.comparing(Artifact::path))
                .toList();
    }

    private static byte[] archived(List<Artifact> files, LocalDate day) {
        try {
            return ZipArchive.of(files, day);
        } catch (IllegalArgumentException name) {
            throw new UnusableRequestException(
                    "a file of the edition cannot be sealed: " + name.getMessage() + "; rename it in assets/", name);
        }
    }

    private static byte[] listed(List<Artifact> files, LocalDate day) {
        StringBuilder text = new StringBuilder("path,size,sha256,type,sealed\n");
        files.forEach(file -> text.append(String.join(
                        ",",
                        file.path(),
                        String.valueOf(file.bytes().length),
                        file.sha256(),
                        file.mediaType(),
                        day.toString()))
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
