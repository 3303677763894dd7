package org.planpress.render.html;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.planpress.finding.Findings;
import org.planpress.look.Look;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.FileFacts;
import org.planpress.output.Format;
import org.planpress.output.Output;
import org.planpress.site.Site;
import org.planpress.site.frame.FileWords;

/**
 * The pages, and what they need to look right. Pages tell how large the files beside them are. They are made and written
 * one by one, by as many threads as there are.
 *
 * @param folder what designers made
 */
public record HtmlOutput(Site site, TemplateFolder folder, Look look) implements Output {

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
        return Digest.of(List.of(site, folder, look));
    }

    @Override
    public void make(Collection<FileFacts> before, Consumer<Artifact> files, Findings findings) {
        TemplateFaults faults = new TemplateFaults(findings);
        Map<String, String> words = before.stream()
                .collect(Collectors.toMap(
                        FileFacts::address, file -> FileWords.of(file.path(), file.bytes(), file.pages())));
        HtmlRenderer renderer = new HtmlRenderer(folder, site, look, words);
        faults.made(renderer::assets).ifPresent(styles -> styles.forEach(files));
        site.pages().parallelStream()
                .forEach(page -> faults.made(() -> renderer.render(page)).ifPresent(files));
    }
}
