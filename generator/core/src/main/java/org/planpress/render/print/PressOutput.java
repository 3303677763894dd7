package org.planpress.render.print;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.planpress.finding.Findings;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.FileFacts;
import org.planpress.output.Format;
import org.planpress.output.Output;
import org.planpress.sitemap.SiteFiles;

/** The current edition for a print shop: with bleed, marks and four inks. */
public record PressOutput(PrintSource source) implements Output {

    @Override
    public Format format() {
        return Format.PRESS;
    }

    @Override
    public Digest madeFrom() {
        return source.madeFrom(orders());
    }

    @Override
    public void make(Collection<FileFacts> before, Consumer<Artifact> files, Findings findings) {
        source.make(orders(), (job, remarks) -> List.of(source.renderer().render(job, remarks)), files, findings);
    }

    private List<PrintSource.Order> orders() {
        return List.of(source.current(SiteFiles.PRESS, Variant.PRESS));
    }
}
