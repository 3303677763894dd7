package org.planpress.export.text;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.planpress.finding.Findings;
import org.planpress.model.Plan;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.FileFacts;
import org.planpress.output.Format;
import org.planpress.output.Output;
import org.planpress.site.Site;
import org.planpress.site.book.Books;
import org.planpress.sitemap.SiteFiles;

/**
 * The current edition as plain text, with the id of each thing. A paragraph is a line, however long, so that a comparison
 * of two versions shows what changed and not where lines break.
 *
 * @param books has the book of which the text is made
 */
public record TextOutput(Plan plan, Site site, Books books) implements Output {

    @Override
    public Format format() {
        return Format.TXT;
    }

    @Override
    public Digest madeFrom() {
        return Digest.of(List.of(site.voice(), plan.current(), books.current(), site.marks()));
    }

    @Override
    public void make(Collection<FileFacts> before, Consumer<Artifact> files, Findings findings) {
        files.accept(Artifact.text(
                SiteFiles.TEXT.substring(1),
                "text/plain; charset=utf-8",
                new BookText(site.voice(), plan.current(), books.current(), site.marks()).text()));
    }
}
