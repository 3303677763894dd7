package org.planpress.render.html;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.planpress.finding.Findings;
import org.planpress.look.Look;
import org.planpress.look.PictureSize;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.FileFacts;
import org.planpress.output.Format;
import org.planpress.output.Output;
import org.planpress.output.Shelf;
import org.planpress.site.PageTemplates;
import org.planpress.site.Site;
import org.planpress.site.find.PageIndex;
import org.planpress.site.open.FileWords;

/**
 * The pages, and what they need to look right. Pages tell how large the files beside them are. They are made and written
 * one by one, by as many threads as there are. Templates of pages that are not those of Planpress are tried, too, so that a
 * misspelt name is told although the plan never comes to it.
 *
 * @param folder what designers made
 * @param builtIn the templates that come with Planpress
 * @param pictures tells how large those are that texts show, by their paths; they are read for it
 * @param indexes gives an index for the pages, in which there are none yet
 * @param shelf where finished pages are kept
 */
public record HtmlOutput(
        Site site,
        TemplateFolder folder,
        TemplateFolder builtIn,
        Look look,
        Supplier<Map<String, PictureSize>> pictures,
        Supplier<PageIndex> indexes,
        Shelf shelf)
        implements Output {

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public Set<Format> reads() {
        return EnumSet.allOf(Format.class);
    }

    @Override
    public Digest madeFrom() {
        return Digest.of(List.of(site, folder, look, pictures.get()));
    }

    @Override
    public void make(Collection<FileFacts> before, Consumer<Artifact> files, Findings findings) {
        TemplateFaults faults = new TemplateFaults(findings);
        Map<String, String> words = before.stream()
                .collect(Collectors.toMap(
                        FileFacts::address,
                        file -> FileWords.of(site.voice(), file.path(), file.bytes(), file.pages())));
        Templates templates = new Templates(folder, site.voice());
        HtmlRenderer renderer = new HtmlRenderer(folder, templates, site, look, FilesBeside.of(words, pictures.get()));
        faults.hear(renderer::refuseFaultyHost);
        faults.made(renderer::assets).ifPresent(styles -> styles.forEach(files));
        PageIndex index = indexes.get();
        PageShelf kept = PageShelf.of(shelf, site, folder, look);
        TemplateThread.each(
                site.pages(),
                page -> faults.made(() -> renderer.render(page, index, kept)).ifPresent(files));
        files.accept(index.written());
        tried(new TemplateTrial(folder, templates), findings);
    }

    private void tried(TemplateTrial trial, Findings findings) {
        SortedSet<String> changed = new TemplateUses(folder).pagesUnlike(builtIn);
        PageTemplates.ALL.entrySet().parallelStream()
                .filter(kind -> changed.contains(HtmlRenderer.path(kind.getKey())))
                .forEach(kind -> findings.addAll(trial.of(HtmlRenderer.path(kind.getKey()), kind.getValue())));
    }
}
