package org.planpress.render.print;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.planpress.finding.Findings;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.FileFacts;
import org.planpress.output.Format;
import org.planpress.output.Output;
import org.planpress.render.pdf.TaggedPdf;
import org.planpress.sitemap.SiteFiles;

/** The current edition after the newest standards of tagged and lasting documents, PDF/UA-2 and PDF/A-4. */
public record Ua2Output(PrintSource source) implements Output {

    @Override
    public Format format() {
        return Format.UA2;
    }

    /** It is set in the same type as {@code plan.pdf}, and type is set once. */
    @Override
    public Set<Format> reads() {
        return Set.of(Format.PDF);
    }

    @Override
    public Digest madeFrom() {
        return source.madeFrom(orders());
    }

    @Override
    public void make(Collection<FileFacts> before, Consumer<Artifact> files, Findings findings) {
        source.make(
                orders(),
                (job, remarks) -> List.of(source.renderer().render(job, TaggedPdf::newest, remarks)),
                files,
                findings);
    }

    private List<PrintSource.Order> orders() {
        return List.of(source.current(SiteFiles.BOOK_UA2, Variant.SCREEN));
    }
}
