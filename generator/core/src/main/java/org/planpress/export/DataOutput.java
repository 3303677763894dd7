package org.planpress.export;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.Findings;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.FileFacts;
import org.planpress.output.Format;
import org.planpress.output.Output;

/** The files from which other people's systems read the plan. */
public record DataOutput(PlanAnalysis analysis) implements Output {

    @Override
    public Format format() {
        return Format.DATA;
    }

    @Override
    public Digest madeFrom() {
        // All else in an analysis follows from these two.
        return Digest.of(List.of(analysis.plan(), analysis.asOf()));
    }

    @Override
    public void make(Collection<FileFacts> before, Consumer<Artifact> files, Findings findings) {
        OpenData.of(analysis).forEach(files);
    }
}
