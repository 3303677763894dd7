package org.planpress.site.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.model.Report;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.Words;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.Companion;
import org.planpress.sitemap.SiteFiles;

/** What can be downloaded to be printed, placed or shown: the documents that accompany the pages. */
final class DocumentDownloads {

    private final Setting setting;

    private DocumentDownloads(Setting setting) {
        this.setting = setting;
    }

    /** Groups that are empty are left out. */
    static List<DataPage.Group> of(Setting setting) {
        DocumentDownloads downloads = new DocumentDownloads(setting);
        return Stream.of(
                        new DataPage.Group(
                                "documents",
                                "The plan on paper",
                                "Made from the same texts and figures as these pages, at the same time.",
                                downloads.plan()),
                        new DataPage.Group(
                                "reports",
                                "Reports",
                                "Each report as a document for its meeting and as a presentation.",
                                downloads.reports()),
                        new DataPage.Group(
                                "sheets",
                                "Single " + setting.many(),
                                "Each on a sheet of A4, to hand out.",
                                downloads.sheets()),
                        new DataPage.Group(
                                "calendar", "Meetings", "For the calendar on your device.", downloads.meetings()))
                .filter(group -> !group.files().isEmpty())
                .toList();
    }

    private List<DataPage.Download> plan() {
        List<DataPage.Download> files = new ArrayList<>();
        add(
                files,
                Companion.BOOK,
                SiteFiles.BOOK,
                "The plan to read or print",
                "The " + setting.editionTitle() + " on A4, tagged so that it can be read aloud.");
        add(
                files,
                Companion.LARGE_PRINT,
                SiteFiles.LARGE_PRINT,
                "The plan in large print",
                "The same text with no letter smaller than 18 points.");
        add(
                files,
                Companion.UA2,
                SiteFiles.BOOK_UA2,
                "The plan by the newest standards",
                "The same pages as PDF 2.0, by PDF/UA-2 and PDF/A-4, for programs and archives that ask for them.");
        add(
                files,
                Companion.PRESS,
                SiteFiles.PRESS,
                "The plan for a print shop",
                "A4 with 3 mm bleed, crop marks and colours for four inks.");
        add(
                files,
                Companion.PACK,
                SiteFiles.PACK,
                "The pack for designers",
                "Each chart as a drawing, a page and a picture, with its figures and words; all texts, colours and fonts.");
        Plan plan = setting.plan();
        plan.editions().stream()
                .filter(edition -> !edition.id().equals(plan.current().id()))
                .forEach(edition -> edition(files, edition));
        return files;
    }

    private void edition(List<DataPage.Download> files, Edition edition) {
        add(
                files,
                Companion.BOOK,
                SiteFiles.book(setting.plan(), edition),
                edition.sheet().title().value(),
                "Another edition on A4, for the record.");
    }

    private List<DataPage.Download> reports() {
        List<DataPage.Download> files = new ArrayList<>();
        for (Report report : setting.plan().reports()) {
            String title = report.sheet().title().value();
            add(
                    files,
                    Companion.BOOK,
                    Addresses.report(report.id()) + SiteFiles.REPORT_FILE,
                    title,
                    "The report as a document for its meeting.");
            add(
                    files,
                    Companion.SLIDES,
                    SiteFiles.deck(Addresses.slides(report.id())),
                    title + ": slides",
                    "The report as a presentation, with notes for who speaks.");
        }
        return files;
    }

    private List<DataPage.Download> sheets() {
        List<DataPage.Download> files = new ArrayList<>();
        for (Edition edition : setting.plan().editions()) {
            edition.commitments().stream()
                    .filter(commitment -> commitment.sheet().orElse(false))
                    .forEach(commitment -> sheet(files, edition, commitment));
        }
        return files;
    }

    private void sheet(List<DataPage.Download> files, Edition edition, Commitment commitment) {
        add(
                files,
                Companion.BOOK,
                setting.addresses().commitment(edition, commitment.id().id()) + SiteFiles.SHEET_FILE,
                commitment.title().value(),
                Words.capital(setting.one()) + " " + commitment.id() + ".");
    }

    private List<DataPage.Download> meetings() {
        return setting.plan().meetings().isEmpty()
                ? List.of()
                : List.of(file(
                        SiteFiles.CALENDAR,
                        "All meetings",
                        "Their days, hours and places. Calendars can subscribe to the address of this file.",
                        "ICS"));
    }

    private void add(List<DataPage.Download> files, Companion companion, String address, String title, String text) {
        if (setting.companions().contains(companion)) {
            files.add(file(
                    address,
                    title,
                    text,
                    address.substring(address.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT)));
        }
    }

    private static DataPage.Download file(String address, String title, String text, String format) {
        return new DataPage.Download(new Link(title, address), text, format);
    }
}
