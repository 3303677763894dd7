package org.planpress.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.output.Format;
import org.planpress.render.html.LookFile;
import org.planpress.render.html.TemplateFolder;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.book.Book;
import org.planpress.site.book.BookBuilder;
import org.planpress.site.book.BookChapter;
import org.planpress.testing.PlanFolder;

/** Whole plans as books: every template of a chapter with plans of all kinds. */
class BookTest {

    @ParameterizedTest
    @CsvSource({
        "two-editions, 2025-29,",
        "two-editions, 2017-20,",
        "measures, 2025-29,",
        "reports, 2021-25,",
        "every-status, 2025-29, Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"
    })
    void aBookIsSetWithoutAFlawAndItsContentsTellTheRightPages(String name, String id, @Nullable String longWord)
            throws IOException {
        List<String> flaws = new ArrayList<>();
        Plan plan = PlanFolder.read(name);
        Edition edition = plan.edition(new Id(id)).orElseThrow();
        Site site = SiteBuilder.build(plan, PlanAnalysis.of(plan, LocalDate.of(2026, 1, 31)), Set.of(Format.PDF));
        Book book = BookBuilder.build(plan, edition, site, Set.of(Format.PDF));
        byte[] file = set(book, edition, site, flaws);

        assertThat(flaws).hasSize(longWord == null ? 0 : 1).allMatch(flaw -> flaw.equals(longWord));
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> pages = pages(document);
            assertThat(pages.subList(1, pages.size()))
                    .filteredOn(page -> !opens(page, book))
                    .allMatch(page -> page.contains(small(book.phase())) || page.contains(book.phase()));
            assertThat(bookmarks(document)).containsAll(titles(book));
            book.chapters()
                    .forEach(chapter -> assertThat(pageOf(listed(chapter), contents(pages)))
                            .as(chapter.title())
                            .satisfies(page ->
                                    assertThat(letters(pages.get(page - 1))).contains(letters(chapter.title()))));
            book.notice().ifPresent(notice -> assertThat(letters(pages.get(0))).contains(letters(notice)));
        }
    }

    /** Whether a page is that of artwork in front of a priority, which has no foot. */
    private static boolean opens(String page, Book book) {
        return book.chapters().stream()
                .filter(chapter -> chapter.mark().isPresent())
                .anyMatch(chapter -> letters(page).contains(letters(chapter.title())) && page.length() < 300);
    }

    private static byte[] set(Book book, Edition edition, Site site, List<String> flaws) throws IOException {
        TemplateFolder folder = TemplateFolder.builtIn();
        Printed job = Printed.plan("plan.pdf", book, edition.id(), Variant.SCREEN, Map.of(), SmallPages.CREATED);
        return new PrintRenderer(folder, site, LookFile.read(folder))
                .render(job, remark -> flaws.add(remark.words()))
                .bytes();
    }

    private static List<String> pages(PDDocument document) throws IOException {
        List<String> pages = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document));
        }
        return pages;
    }

    /** Of a small plan they stand behind what it is about, on one page. */
    private static String contents(List<String> pages) {
        int first = 1;
        while (!pages.get(first).contains("Contents")) {
            first++;
        }
        String page = pages.get(first);
        return page.substring(page.indexOf("Contents")) + pages.get(first + 1);
    }

    private static String listed(BookChapter chapter) {
        return chapter.mark().map(mark -> "Priority " + mark.number() + ": ").orElse("") + chapter.title();
    }

    /** The number after the dots that follow the last words of a title. */
    private static int pageOf(String title, String contents) {
        String line = words(title);
        int at = words(contents).indexOf(line);
        // A title that is broken over lines is found by its start.
        String found = at >= 0 ? line : line.substring(0, 20);
        String after = words(contents).substring(words(contents).indexOf(found) + found.length());
        return Integer.parseInt(after.replaceFirst("^[^0-9]*?[. ]{3,}([0-9]+).*", "$1"));
    }

    private static Set<String> titles(Book book) {
        Set<String> titles = new TreeSet<>();
        book.chapters().forEach(chapter -> chapter.parts().forEach(part -> titles.add(part.title())));
        return titles;
    }

    private static Set<String> bookmarks(PDDocument document) {
        Set<String> titles = new TreeSet<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            item.children().forEach(below -> titles.add(below.getTitle()));
        }
        return titles;
    }

    /** A long word may be broken where it stands large. */
    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String small(String phase) {
        return Character.toLowerCase(phase.charAt(0)) + phase.substring(1);
    }
}
