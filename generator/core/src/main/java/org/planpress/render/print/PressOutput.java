package org.planpress.render.print;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.planpress.finding.Findings;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.FileFacts;
import org.planpress.output.Format;
import org.planpress.output.Output;
import org.planpress.output.PressForm;
import org.planpress.render.pdf.CoverSheet;
import org.planpress.render.pdf.PressOrder;
import org.planpress.render.pdf.TaggedPdf;
import org.planpress.sitemap.SiteFiles;

/** The current edition for a print shop: with bleed, marks and four inks. */
public record PressOutput(PrintSource source, PressForm form) implements Output {

    @Override
    public Format format() {
        return Format.PRESS;
    }

    /** It is set in the same type as {@code plan.pdf}, and type is set once. */
    @Override
    public Set<Format> reads() {
        return Set.of(Format.PDF);
    }

    @Override
    public Digest madeFrom() {
        return Digest.of(List.of(form, source.madeFrom(orders())));
    }

    @Override
    public void make(Collection<FileFacts> before, Consumer<Artifact> files, Findings findings) {
        source.make(form, orders(), (job, remarks) -> List.of(made(job, remarks)), files, findings);
    }

    private Artifact made(Printed job, Consumer<PrintRenderer.Remark> remarks) {
        PressOrder order = order(job);
        return source.renderer().render(job, (raw, created) -> TaggedPdf.forThePress(raw, created, order), remarks);
    }

    /**
     * The cover of a press file as sheets of its own.
     *
     * @param press the press file
     * @param spine its width in millimetres
     */
    public byte[] cover(byte[] press, double spine) throws IOException {
        Printed job = orders().get(0).job();
        return CoverSheet.of(
                press, spine, title(), source.renderer().look().faces().titles().font(), order(job), job.created());
    }

    /** How far its artwork reaches over the edge, in millimetres. */
    public double bleed() {
        return Sheet.of(
                        Variant.SCREEN,
                        source.renderer().look().margins(),
                        source.renderer().page())
                .bleed();
    }

    private String title() {
        return source.books().of(source.plan().current()).title();
    }

    private PressOrder order(Printed job) {
        return source.renderer().pressOrder(form, title(), LocalDate.ofInstant(job.created(), ZoneOffset.UTC));
    }

    private List<PrintSource.Order> orders() {
        return List.of(source.current(SiteFiles.PRESS, Variant.SCREEN));
    }
}
