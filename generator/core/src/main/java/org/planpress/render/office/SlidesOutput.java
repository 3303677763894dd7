package org.planpress.render.office;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.planpress.finding.Findings;
import org.planpress.look.LogoImage;
import org.planpress.look.Look;
import org.planpress.model.Plan;
import org.planpress.model.Report;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.FileFacts;
import org.planpress.output.Format;
import org.planpress.output.Output;
import org.planpress.output.Shelf;
import org.planpress.render.html.TemplateFaults;
import org.planpress.render.html.TemplateFolder;
import org.planpress.site.Site;
import org.planpress.site.frame.SitePage;
import org.planpress.sitemap.Addresses;

/**
 * Each report as a presentation.
 *
 * @param folder what designers made
 * @param logo the mark of the office
 * @param shelf where finished presentations are kept
 */
public record SlidesOutput(
        Plan plan, Site site, TemplateFolder folder, Look look, Optional<LogoImage> logo, Shelf shelf)
        implements Output {

    @Override
    public Format format() {
        return Format.SLIDES;
    }

    @Override
    public Digest madeFrom() {
        Digest shared = shared();
        return Digest.of(
                plan.reports().stream().map(report -> madeFrom(report, shared)).toList());
    }

    private Digest shared() {
        return Digest.of(
                List.of(plan.site().organisation(), folder, look, logo, site.voice(), site.marks(), site.ids()));
    }

    private Digest madeFrom(Report report, Digest shared) {
        return Digest.of(List.of("slides", page(report), report.sheet().dated(), shared));
    }

    @Override
    public void make(Collection<FileFacts> before, Consumer<Artifact> files, Findings findings) {
        SlideDeck deck = new SlideDeck(folder, new OfficeLook(look, logo), site);
        Digest shared = shared();
        plan.reports().parallelStream()
                .forEach(report -> shelf.made(
                                madeFrom(report, shared),
                                findings,
                                found -> new TemplateFaults(found).made(() -> List.of(made(deck, report))))
                        .ifPresent(made -> made.forEach(files)));
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
