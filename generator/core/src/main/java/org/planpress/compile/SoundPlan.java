package org.planpress.compile;

import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Plan;
import org.planpress.site.Bindings;
import org.planpress.site.Samples;
import org.planpress.site.frame.Tongues;
import org.planpress.words.Voice;

/**
 * A plan from which everything can be made.
 *
 * @param analysis the plan and what follows from it
 * @param appearance what it is dressed in
 * @param voice what says its words
 * @param files what its authors put beside the texts
 * @param tongues the languages of its site
 */
record SoundPlan(PlanAnalysis analysis, Appearance appearance, Voice voice, AuthorsFiles files, Tongues tongues) {

    /** The stored files of its sealed editions. */
    SealedFiles sealed(CompileRequest request) {
        return new SealedFiles(
                analysis.plan(), request.contentDir(), request.surroundings().shown(request.contentDir()));
    }

    /** The same with figures in its texts and, if it is made up, with that said, and what follows from it. */
    SoundPlan filled() {
        Plan filled = Bindings.fill(voice, analysis);
        return new SoundPlan(analysis.with(Samples.named(voice, filled)), appearance, voice, files, tongues);
    }
}
