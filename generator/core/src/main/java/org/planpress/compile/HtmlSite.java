package org.planpress.compile;

import org.planpress.look.Look;
import org.planpress.output.Artifact;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.frame.SitePage;
import org.planpress.sitemap.Companion;
import org.planpress.sitemap.SiteFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.compile.Stages.Pages;
import org.planpress.export.MeetingCalendar;
import org.planpress.export.Sitemap;
import org.planpress.export.TableCsv;
import org.planpress.finding.Findings;
import org.planpress.model.Plan;
import org.planpress.origin.ContentWords;
import org.planpress.render.html.HtmlRenderer;
import org.planpress.render.html.TemplateFaults;
import org.planpress.render.html.TemplateFolder;
import org.planpress.render.office.OfficeLook;
import org.planpress.render.office.SlideDeck;
import org.planpress.render.print.PrintRenderer;

/** From a sound plan to the files of its site: pages, what they need to look right, tables and the authors' files. */
final class HtmlSite implements Stages.SiteStage {

    @Override
    public Pages of(
            SoundPlan sound, List<Artifact> data, CompileRequest request, TemplateFaults faults, Findings findings) {
        Plan plan = sound.analysis().plan();
        Set<Companion> companions = request.formats().stream()
                .flatMap(format -> format.companion().stream())
                .collect(Collectors.toSet());
        Site site = SiteBuilder.build(plan, sound.analysis(), companions);
        List<Artifact> companionFiles = companionFiles(sound, site, request, companions, faults, findings);
        if (!request.formats().contains(Format.HTML)) {
            return new Pages(companionFiles.stream(), List.of());
        }
        Stream<Artifact> tables = site.figures().stream()
                .map(figure -> TableCsv.of(SiteFiles.TABLES.substring(1) + figure.csvName(), figure.table()));
        Stream<Artifact> calendar =
                plan.meetings().isEmpty() ? Stream.empty() : Stream.of(MeetingCalendar.of(plan, request.asOf()));
        List<Artifact> downloads = Stream.of(companionFiles.stream(), tables, calendar)
                .flatMap(files -> files)
                .toList();
        HtmlRenderer renderer = new HtmlRenderer(
                sound.appearance().templates(),
                site,
                sound.appearance().look(),
                FileFacts.of(Stream.concat(downloads.stream(), data.stream()).toList()));
        Stream<Artifact> pages =
                site.pages().parallelStream().flatMap(page -> faults.made(() -> renderer.render(page)).stream());
        Stream<Artifact> styles = faults.made(renderer::assets).stream().flatMap(List::stream);
        Stream<Artifact> files =
                Stream.of(styles, sound.files().published(), downloads.stream()).reduce(pages, Stream::concat);
        return new Pages(files, searchable(plan, site));
    }

    /** What is published beside the pages: printed documents, presentations and the pack for designers. */
    private static List<Artifact> companionFiles(
            SoundPlan sound,
            Site site,
            CompileRequest request,
            Set<Companion> companions,
            TemplateFaults faults,
            Findings findings) {
        Plan plan = sound.analysis().plan();
        TemplateFolder templates = sound.appearance().templates();
        Look look = sound.appearance().look();
        PrintRenderer print = new PrintRenderer(templates, site, look, ContentWords.of(plan));
        List<Artifact> files = new ArrayList<>(new Documents(
                        request, plan, site, print, companions, sound.files().pictures())
                .of(faults, findings));
        if (companions.contains(Companion.SLIDES)) {
            Presentations.of(plan, site, new SlideDeck(templates, new OfficeLook(look)), faults)
                    .forEach(files::add);
        }
        if (companions.contains(Companion.PACK)) {
            new DesignersPack(request, plan, site, print, companions)
                    .of(sound.appearance(), sound.files(), faults, findings)
                    .ifPresent(files::add);
        }
        return files;
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
