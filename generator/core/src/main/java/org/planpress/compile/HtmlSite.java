package org.planpress.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.compile.Stages.Pages;
import org.planpress.compile.Stages.Sound;
import org.planpress.export.MeetingCalendar;
import org.planpress.export.Sitemap;
import org.planpress.export.TableCsv;
import org.planpress.finding.Findings;
import org.planpress.model.Plan;
import org.planpress.render.html.HtmlRenderer;
import org.planpress.render.html.TemplateFaults;
import org.planpress.render.html.TemplateFolder;
import org.planpress.render.office.OfficeLook;
import org.planpress.render.office.SlideDeck;
import org.planpress.render.print.PrintRenderer;
import org.planpress.site.Artifact;
import org.planpress.site.Companion;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.SitePage;
import org.planpress.site.look.Look;

/** From a sound plan to the files of its site: pages, what they need to look right, tables and the authors' files. */
final class HtmlSite implements Stages.SiteStage {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "webp", "image/webp",
            "svg", "image/svg+xml",
            "pdf", "application/pdf",
            "ttf", "font/ttf",
            "csv", "text/csv; charset=utf-8");

    @Override
    public Pages of(
            Sound sound, List<Artifact> data, CompileRequest request, TemplateFaults faults, Findings findings) {
        PlanAnalysis analysis = sound.analysis();
        Appearance appearance = sound.appearance();
        Plan plan = analysis.plan();
        Set<Companion> companions = request.formats().stream()
                .flatMap(format -> format.companion().stream())
                .collect(Collectors.toSet());
        Site site = SiteBuilder.build(plan, analysis, companions);
        TemplateFolder templates = appearance.templates();
        Look look = appearance.look();
        PrintRenderer print = new PrintRenderer(templates, site, look);
        Stream<Artifact> documents =
                new Documents(request, plan, site, print, companions).of(faults, findings).stream();
        Stream<Artifact> presentations = companions.contains(Companion.SLIDES)
                ? Presentations.of(plan, site, new SlideDeck(templates, new OfficeLook(look)), faults)
                : Stream.empty();
        Stream<Artifact> pack = companions.contains(Companion.PACK)
                ? new DesignersPack(request, plan, site, print, companions).of(appearance, faults, findings).stream()
                : Stream.empty();
        List<Artifact> companionFiles = Stream.of(documents, presentations, pack)
                .flatMap(files -> files)
                .toList();
        if (!request.formats().contains(Format.HTML)) {
            return new Pages(companionFiles.stream(), List.of());
        }
        Stream<Artifact> tables = site.figures().stream()
                .map(figure -> TableCsv.of(Site.TABLES.substring(1) + figure.csvName(), figure.table()));
        Stream<Artifact> calendar =
                plan.meetings().isEmpty() ? Stream.empty() : Stream.of(MeetingCalendar.of(plan, request.asOf()));
        List<Artifact> downloads = Stream.of(companionFiles.stream(), tables, calendar)
                .flatMap(files -> files)
                .toList();
        HtmlRenderer renderer = new HtmlRenderer(
                templates,
                site,
                look,
                FileFacts.of(Stream.concat(downloads.stream(), data.stream()).toList()));
        Stream<Artifact> pages =
                site.pages().parallelStream().flatMap(page -> faults.made(() -> renderer.render(page)).stream());
        Stream<Artifact> styles = faults.made(renderer::assets).stream().flatMap(List::stream);
        Stream<Artifact> pictures = plan.assets().stream().map(path -> asset(request, path));
        Stream<Artifact> files = Stream.of(styles, pictures, downloads.stream()).reduce(pages, Stream::concat);
        return new Pages(files, searchable(plan, site));
    }

    static Artifact asset(CompileRequest request, String path) {
        Path folder = request.contentDir().resolve("assets");
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        try {
            return new Artifact(
                    "assets/" + path,
                    MEDIA_TYPES.getOrDefault(ending, "application/octet-stream"),
                    Files.readAllBytes(folder.resolve(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Sitemap.Entry> searchable(Plan plan, Site site) {
        return site.pages().stream()
                .filter(page -> page.frame().indexed())
                .map(page -> new Sitemap.Entry(page.address(), updated(plan, page)))
                .toList();
    }

    private static Optional<LocalDate> updated(Plan plan, SitePage page) {
        return plan.edition(page.edition()).flatMap(edition -> edition.sheet().dated());
    }
}
