package org.planpress.render.print;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.planpress.finding.Findings;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.FileFacts;
import org.planpress.output.Format;
import org.planpress.output.Output;
import org.planpress.render.pdf.TaggedPdf;
import org.planpress.site.book.EasyBook;
import org.planpress.sitemap.Handouts;
import org.planpress.sitemap.SiteFiles;

/** Editions, reports and the commitments that want a sheet of paper, as tagged A4 documents; a leaflet and a poster. */
public record PdfOutput(PrintSource source) implements Output {

    /** What else is made of the same type. */
    private static final Set<Format> AGAIN = EnumSet.of(Format.UA2, Format.PRESS);

    private static final String BOOK = SiteFiles.BOOK.substring(1);

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public Digest madeFrom() {
        return source.madeFrom(orders());
    }

    @Override
    public void make(Collection<FileFacts> before, Consumer<Artifact> files, Findings findings) {
        boolean again = source.books().formats().stream().anyMatch(AGAIN::contains);
        source.make(
                orders(),
                (job, remarks) -> List.of(
                        again && job.path().equals(BOOK)
                                ? source.renderer().render(job, TaggedPdf::mended, remarks)
                                : source.renderer().render(job, remarks)),
                files,
                findings);
    }

    private List<PrintSource.Order> orders() {
        Plan plan = source.plan();
        List<PrintSource.Order> orders = new ArrayList<>();
        for (Edition edition : plan.made()) {
            orders.add(source.edition(edition, SiteFiles.book(plan, edition), Variant.SCREEN));
            if (EasyBook.isMade(plan, edition)) {
                orders.add(source.easyRead(edition));
            }
            edition.commitments().stream()
                    .filter(commitment -> commitment.sheet().orElse(false))
                    .forEach(commitment -> orders.add(source.sheet(edition, commitment)));
        }
        if (Handouts.leaflet(plan)) {
            orders.add(source.leaflet());
        }
        if (Handouts.poster(plan)) {
            orders.add(source.poster());
        }
        plan.reports().forEach(report -> {
            orders.add(source.report(report));
            orders.add(source.slides(report));
        });
        return orders;
    }
}
