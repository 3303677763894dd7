package org.planpress.compile;

import java.util.Collection;
import java.util.function.Consumer;
import org.planpress.finding.Findings;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.FileFacts;
import org.planpress.output.Format;
import org.planpress.output.Output;

/** The files of sealed editions, as they were when they were sealed. */
record SealedOutput(SealedFiles sealed) implements Output {

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public Digest madeFrom() {
        return Digest.of(sealed.plan().continuity().seals());
    }

    @Override
    public void make(Collection<FileFacts> before, Consumer<Artifact> files, Findings findings) {
        sealed.each(files, findings);
    }
}
