package org.planpress.render.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.look.Look;
import org.planpress.model.Plan;
import org.planpress.output.Artifact;
import org.planpress.output.PressForm;
import org.planpress.render.html.LookFile;
import org.planpress.render.html.TemplateFolder;
import org.planpress.render.pdf.PressOrder;
import org.planpress.render.pdf.TaggedPdf;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.book.Book;
import org.planpress.site.book.BookBuilder;
import org.planpress.testing.PlanFolder;

/** A plan of a few pages, printed. */
final class SmallPlan {

    /** Whose newest edition is a draft. */
    static final String DRAFT = "two-editions";

    /** Whose newest edition is final. */
    static final String FINAL = "figures";

    private SmallPlan() {}

    static Optional<byte[]> profile() {
        try {
            return Optional.of(Files.readAllBytes(Path.of("../../content/assets/print/fogra39l.icc")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static PDDocument printed(String name, Variant variant) throws IOException {
        return Loader.loadPDF(bytes(name, variant, profile()));
    }

    static byte[] bytes(String name, Variant variant, Optional<byte[]> profile) throws IOException {
        Look usual = LookFile.read(TemplateFolder.builtIn());
        return bytes(name, variant, new Look(usual.inks(), usual.faces(), usual.margins(), usual.cover(), profile));
    }

    static byte[] bytes(String name, Variant variant, Look look) throws IOException {
        return bytes(name, variant, look, TemplateFolder.builtIn());
    }

    /** The file that a print shop gets. */
    static byte[] forThePress(String name, Optional<byte[]> profile) throws IOException {
        return forThePress(PressForm.A3, name, profile);
    }

    static byte[] forThePress(PressForm form, String name, Optional<byte[]> profile) throws IOException {
        Look usual = LookFile.read(TemplateFolder.builtIn());
        Look look = new Look(usual.inks(), usual.faces(), usual.margins(), usual.cover(), profile);
        return bytes(name, Variant.SCREEN, look, TemplateFolder.builtIn(), (renderer, job, remarks) -> {
            PressOrder order = renderer.pressOrder(form, "The plan", LocalDate.of(2024, 11, 14));
            return renderer.render(job, (raw, created) -> TaggedPdf.forThePress(raw, created, order), remarks);
        });
    }

    private interface Making {
        Artifact with(PrintRenderer renderer, Printed job, Consumer<PrintRenderer.Remark> remarks);
    }

    static byte[] bytes(String name, Variant variant, Look look, TemplateFolder templates) throws IOException {
        return bytes(name, variant, look, templates, PrintRenderer::render);
    }

    private static byte[] bytes(String name, Variant variant, Look look, TemplateFolder templates, Making making)
            throws IOException {
        Plan plan = PlanFolder.read(name);
        Site site = SiteBuilder.build(plan, PlanAnalysis.of(plan, LocalDate.of(2026, 1, 31)), Set.of());
        Book book = BookBuilder.build(plan, plan.current(), site);
        Printed job = Printed.plan("plan.pdf", book, plan.current().id(), variant, Map.of(), SmallPages.CREATED);
        List<PrintRenderer.Remark> remarks = new ArrayList<>();
        byte[] bytes = making.with(new PrintRenderer(templates, site, look), job, remarks::add)
                .bytes();
        if (!remarks.isEmpty()) {
            throw new AssertionError(remarks);
        }
        return bytes;
    }
}
