package org.planpress.export;

import java.util.ArrayList;
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
import org.planpress.words.Voice;

/**
 * The files from which other people's systems read the plan.
 *
 * @param voice what says their words for people
 */
public record DataOutput(Voice voice, PlanAnalysis analysis) implements Output {

    @Override
    public Format format() {
        return Format.DATA;
    }

    @Override
    public Digest madeFrom() {
        // All else in an analysis follows from its plan and its day.
        return Digest.of(List.of(voice, analysis.plan(), analysis.asOf()));
    }

    @Override
    public void make(Collection<FileFacts> before, Consumer<Artifact> files, Findings findings) {
        List<Artifact> packed = new ArrayList<>();
        OpenData.of(voice, analysis).forEach(file -> {
            packed.add(file);
            files.accept(file);
        });
        files.accept(DataArchive.of(voice, analysis, packed));
    }
}
