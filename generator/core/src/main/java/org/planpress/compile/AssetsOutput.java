package org.planpress.compile;

import java.util.Collection;
import java.util.function.Consumer;
import org.planpress.finding.Findings;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.FileFacts;
import org.planpress.output.Format;
import org.planpress.output.Output;

/** The files that authors put beside their texts, as they are. */
record AssetsOutput(AuthorsFiles authors) implements Output {

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public Digest madeFrom() {
        return Digest.of(authors.published().map(Digest::of).toList());
    }

    @Override
    public void make(Collection<FileFacts> before, Consumer<Artifact> files, Findings findings) {
        authors.published().forEach(files);
    }
}
