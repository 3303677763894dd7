package org.planpress.render.office;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.planpress.finding.Findings;
import org.planpress.look.Look;
import org.planpress.model.Plan;
import org.planpress.model.Report;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.FileFacts;
import org.planpress.output.Format;
import org.planpress.output.Output;
import org.planpress.render.html.TemplateFaults;
import org.planpress.render.html.TemplateFolder;
import org.planpress.site.Site;
import org.planpress.site.frame.SitePage;
import org.planpress.sitemap.Addresses;

/**
 * Each report as a presentation.
 *
 * @param folder what designers made
 */
public record SlidesOutput(Plan plan, Site site, TemplateFolder folder, Look look) implements Output {

    @Override
    public Format format() {
        return Format.SLIDES;
    }

    @Override
    public Digest madeFrom() {
        List<?> decks = plan.reports().stream()
                .map(report -> Digest.of(List.of(page(report), report.sheet().dated())))
                .toList();
        return Digest.of(List.of(plan.site().organisation(), decks, folder, look, site.voice()));
    }

    @Override
    public void make(Collection<FileFacts> before, Consumer<Artifact> files, Findings findings) {
        TemplateFaults faults = new TemplateFaults(findings);
        SlideDeck deck = new SlideDeck(folder, new OfficeLook(look), site.voice());
        plan.reports().parallelStream()
                .forEach(report -> faults.made(() -> made(deck, report)).ifPresent(files));
    }

    private SitePage page(Report report) {
        return site.page(Addresses.slides(report.id())).orElseThrow();
    }

    private Artifact made(SlideDeck deck, Report report) {
        return deck.render(
                page(report),
                plan.site().organisation().value(),
                report.sheet().dated().atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
