package org.planpress.compile;

import org.planpress.output.Artifact;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.planpress.export.Sitemap;
import org.planpress.finding.Findings;
import org.planpress.render.html.TemplateFaults;

/**
 * The stages between a sound plan and its files, so that a test of the order needs no templates.
 *
 * @param site makes the pages and what they need
 */
record Stages(SiteStage site) {

    /**
     * From a sound plan to finished pages; what the layout of the printed plan made of it goes to the findings. What a
     * template does not let be made is left out, and told to the faults. Pages tell how large the open data is that is
     * published beside them.
     */
    @FunctionalInterface
    interface SiteStage {
        Pages of(SoundPlan sound, List<Artifact> data, CompileRequest request, TemplateFaults faults, Findings findings)
                throws IOException;
    }

    /**
     * The finished files of a site.
     *
     * @param files pages, charts, styles and pictures; made one by one while they are written, perhaps by many threads
     * @param searchable the pages that search engines may list
     */
    record Pages(Stream<Artifact> files, List<Sitemap.Entry> searchable) {}

    /** The stages as they are in use. */
    static Stages standard() {
        return new Stages(new HtmlSite());
    }
}
