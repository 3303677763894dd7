package org.planpress.render.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.Report;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.PressForm;
import org.planpress.output.Shelf;
import org.planpress.render.html.TemplateFaults;
import org.planpress.render.print.PrintRenderer.Remark;
import org.planpress.site.Site;
import org.planpress.site.book.Book;
import org.planpress.site.book.Books;
import org.planpress.site.book.CommitmentSheet;
import org.planpress.site.book.CommitmentSheets;
import org.planpress.site.book.EasyBook;
import org.planpress.site.book.Handout;
import org.planpress.site.book.ReportBook;
import org.planpress.site.book.ReportBookBuilder;
import org.planpress.site.book.ReportPlaces;
import org.planpress.site.book.SlideBook;
import org.planpress.site.frame.SitePage;
import org.planpress.site.slides.SlidesPage;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.SiteFiles;

/**
 * What printed documents are made from, and which there are.
 *
 * @param books the books that documents are made of
 * @param pictures contents of the pictures that they may show, by path from {@code assets/} on
 * @param asOf the day of a document whose edition names none
 * @param content what findings call the folder of the plan
 * @param told what authors are told about a remark, which is about the file of a document if nothing closer is known
 * @param shelf where finished documents are kept
 */
public record PrintSource(
        Plan plan,
        Site site,
        PrintRenderer renderer,
        Books books,
        Map<String, byte[]> pictures,
        LocalDate asOf,
        String content,
        Teller told,
        Shelf shelf) {

    private static final String REPORT = "print/report.ftlx";
    private static final String SLIDES = "print/slides.ftlx";
    private static final String EASY_READ = "print/easy-read.ftlx";
    private static final String SHEET = "print/sheet.ftlx";
    private static final String LEAFLET = "print/leaflet.ftlx";
    private static final String POSTER = "print/poster.ftlx";

    /** Puts remarks of the typesetter into findings. */
    @FunctionalInterface
    public interface Teller {
        Finding of(Remark remark, SourceLocation otherwise);
    }

    /** A document that is to be made, and where to point to if nobody knows what in it is wrong. */
    record Order(Printed job, SourceLocation at) {}

    /** Makes one thing or more with the printer, and tells what the layout says of it. */
    @FunctionalInterface
    interface Making {
        List<Artifact> with(Printed job, Consumer<Remark> remarks);
    }

    /** Makes documents beside each other, those that are not kept. */
    void make(List<Order> orders, Making making, Consumer<Artifact> files, Findings findings) {
        make(PressForm.A3, orders, making, files, findings);
    }

    /**
     * Makes documents beside each other, those that are not kept.
     *
     * @param form after which standard, if they are for a print shop
     */
    void make(PressForm form, List<Order> orders, Making making, Consumer<Artifact> files, Findings findings) {
        Digest shared = shared();
        orders.parallelStream()
                .forEach(order -> shelf.made(
                                Digest.of(List.of("print", form, order.job().withoutPictures(), shared)),
                                findings,
                                found -> new TemplateFaults(found)
                                        .made(() -> making.with(
                                                order.job(), remark -> found.add(told.of(remark, order.at())))))
                        .ifPresent(made -> made.forEach(files)));
    }

    /** The digest of all that some documents are made from. */
    Digest madeFrom(List<Order> orders) {
        List<Digest> documents = orders.parallelStream()
                .map(order -> Digest.of(order.job().withoutPictures()))
                .toList();
        return Digest.of(List.of(documents, shared()));
    }

    /** The digest of what all documents are made from. */
    public Digest shared() {
        return Digest.of(List.of(pictures, renderer.madeFrom()));
    }

    Order current(String address, Variant variant) {
        return edition(plan.current(), address, variant);
    }

    Order edition(Edition edition, String address, Variant variant) {
        Book book = books.of(edition);
        Printed job =
                Printed.plan(address.substring(1), book, edition.id(), variant, pictures, start(day(edition.id())));
        return new Order(job, file("editions/" + edition.id() + "/edition.yml"));
    }

    Order report(Report report) {
        ReportBook book = ReportBookBuilder.build(plan, report, site);
        Printed job = new Printed(
                book.web().address().substring(1) + SiteFiles.REPORT_FILE,
                REPORT,
                "book",
                book,
                ReportPlaces.of(book),
                report.sheet().edition().id(),
                book.site(),
                Variant.SCREEN,
                pictures,
                start(report.sheet().dated()));
        return new Order(job, file("reports/" + report.id() + "/report.yml"));
    }

    Order slides(Report report) {
        String address = Addresses.slides(report.id());
        SitePage page = site.page(address).orElseThrow();
        SlideBook book = new SlideBook(
                page.frame().language(),
                plan.site().organisation().value(),
                plan.site().address().value(),
                page.frame().strip(),
                (SlidesPage) page.content());
        Printed job = new Printed(
                SiteFiles.slides(address).substring(1),
                SLIDES,
                "deck",
                book,
                Map.of(),
                report.sheet().edition().id(),
                book.site(),
                Variant.SCREEN,
                pictures,
                start(report.sheet().dated()));
        return new Order(job, file("reports/" + report.id() + "/report.yml"));
    }

    Order sheet(Edition edition, Commitment commitment) {
        String address = new Addresses(plan).commitment(edition, commitment.id().id());
        SitePage page = site.page(address).orElseThrow();
        CommitmentSheet sheet = CommitmentSheets.of(site.voice(), plan, page);
        Printed job = new Printed(
                address.substring(1) + SiteFiles.SHEET_FILE,
                SHEET,
                "handout",
                sheet,
                CommitmentSheets.places(page),
                edition.id(),
                sheet.site(),
                Variant.SCREEN,
                pictures,
                start(day(edition.id())));
        return new Order(job, commitment.at());
    }

    Order leaflet() {
        return handout(SiteFiles.LEAFLET, LEAFLET, Variant.LEAFLET);
    }

    Order poster() {
        return handout(SiteFiles.POSTER, POSTER, Variant.POSTER);
    }

    private Order handout(String address, String template, Variant variant) {
        Edition edition = plan.current();
        Handout handout = Handout.of(books.of(edition), plan);
        Printed job = new Printed(
                address.substring(1),
                template,
                "handout",
                handout,
                Map.of(),
                edition.id(),
                handout.site(),
                variant,
                pictures,
                start(day(edition.id())));
        return new Order(job, file("editions/" + edition.id() + "/edition.yml"));
    }

    Order easyRead(Edition edition) {
        SitePage page = site.page(new Addresses(plan).easyRead(edition)).orElseThrow();
        EasyBook easy = EasyBook.of(plan, page);
        Printed job = new Printed(
                SiteFiles.easyRead(plan, edition).substring(1),
                EASY_READ,
                "easy",
                easy,
                EasyBook.places(page),
                edition.id(),
                easy.site(),
                Variant.LARGE_PRINT,
                pictures,
                start(day(edition.id())));
        return new Order(job, file("editions/" + edition.id() + "/edition.yml"));
    }

    private LocalDate day(Id edition) {
        return plan.edition(edition)
                .map(Edition::sheet)
                .flatMap(EditionSheet::dated)
                .orElse(asOf);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private SourceLocation file(String path) {
        return SourceLocation.startOf(content + "/" + path);
    }
}
