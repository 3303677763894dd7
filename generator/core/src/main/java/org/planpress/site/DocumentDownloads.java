package org.planpress.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planpress.model.Addresses;
import org.planpress.model.Report;
import org.planpress.site.page.DataPage;
import org.planpress.site.page.Link;

/** What can be downloaded to be printed, placed or shown: the documents that accompany the pages. */
final class DocumentDownloads {

    private final Setting setting;
    private final List<DataPage.Download> files = new ArrayList<>();

    private DocumentDownloads(Setting setting) {
        this.setting = setting;
    }

    /** Empty if no documents are published. */
    static Optional<DataPage.Group> of(Setting setting) {
        DocumentDownloads downloads = new DocumentDownloads(setting);
        downloads.plan();
        setting.plan().reports().forEach(downloads::report);
        return downloads.files.isEmpty()
                ? Optional.empty()
                : Optional.of(new DataPage.Group(
                        "documents",
                        "Documents",
                        "Made from the same texts and figures as these pages, at the same time.",
                        List.copyOf(downloads.files)));
    }

    private void plan() {
        add(
                Companion.BOOK,
                Site.BOOK,
                "The plan to read or print",
                "The " + setting.editionTitle() + " on A4, tagged so that it can be read aloud.");
        add(
                Companion.LARGE_PRINT,
                Site.LARGE_PRINT,
                "The plan in large print",
                "The same text with no letter smaller than 18 points.");
        add(
                Companion.PRESS,
                Site.PRESS,
                "The plan for a print shop",
                "A4 with 3 mm bleed, crop marks and colours for four inks.");
        add(
                Companion.PACK,
                Site.PACK,
                "The design pack",
                "All charts as drawings and pictures, all texts, colours and fonts, to place in other documents.");
    }

    private void report(Report report) {
        add(
                Companion.BOOK,
                Addresses.report(report.id()) + Site.REPORT_FILE,
                report.sheet().title().value(),
                "The report as a document for its meeting.");
        add(
                Companion.SLIDES,
                Site.deck(Addresses.slides(report.id())),
                report.sheet().title() + ": slides",
                "The report as a presentation.");
    }

    private void add(Companion companion, String address, String title, String text) {
        if (setting.companions().contains(companion)) {
            String type = address.substring(address.lastIndexOf('.') + 1);
            files.add(new DataPage.Download(new Link(title, address), text, type.toUpperCase(Locale.ROOT)));
        }
    }
}
