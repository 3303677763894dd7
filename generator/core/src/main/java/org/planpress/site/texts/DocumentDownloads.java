package org.planpress.site.texts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Report;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.Words;
import org.planpress.sitemap.Entry;
import org.planpress.sitemap.Entry.Name;
import org.planpress.sitemap.Kind;
import org.planpress.sitemap.SiteMap;

/** What can be downloaded to be printed, placed or shown: the documents that accompany the pages. */
final class DocumentDownloads {

    /** A file of the current edition, and what is said of it. */
    private record Told(Kind kind, String title, String text) {}

    private final Setting setting;
    private final SiteMap map;

    private DocumentDownloads(Setting setting, SiteMap map) {
        this.setting = setting;
        this.map = map;
    }

    /** Groups that are empty are left out. */
    static List<DataPage.Group> of(Setting setting, SiteMap map) {
        DocumentDownloads downloads = new DocumentDownloads(setting, map);
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

    /** The files of some kinds, in the order of the map, as far as this build makes them. */
    private Stream<Entry> made(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return map.entries().stream()
                .filter(entry -> wanted.contains(entry.kind()))
                .filter(entry ->
                        entry.kind().format().map(setting.formats()::contains).orElse(true));
    }

    private List<DataPage.Download> plan() {
        Stream<DataPage.Download> ofCurrent = current()
                .flatMap(told -> made(told.kind())
                        .filter(this::isOfCurrent)
                        .map(entry -> file(entry, told.title(), told.text())));
        Stream<DataPage.Download> ofOthers = made(Kind.PLAN_PDF)
                .filter(entry -> !isOfCurrent(entry))
                .flatMap(entry -> edition(entry).stream()
                        .map(edition -> file(
                                entry, edition.sheet().title().value(), "Another edition on A4, for the record.")));
        return Stream.concat(ofCurrent, ofOthers).toList();
    }

    /** In the order in which most people ask for them. */
    private Stream<Told> current() {
        return Stream.of(
                new Told(
                        Kind.PLAN_PDF,
                        "The plan to read or print",
                        "The " + setting.editionTitle() + " on A4, tagged so that it can be read aloud."),
                new Told(
                        Kind.LARGE_PRINT_PDF,
                        "The plan in large print",
                        "The same text with no letter smaller than 18 points."),
                new Told(
                        Kind.UA2_PDF,
                        "The plan by the newest standards",
                        "The same pages as PDF 2.0, by PDF/UA-2 and PDF/A-4, for programs and archives that ask for them."),
                new Told(
                        Kind.PRESS_PDF,
                        "The plan for a print shop",
                        "A4 with 3 mm bleed, crop marks and colours for four inks."),
                new Told(
                        Kind.PLAN_TEXT,
                        "The plan as plain text",
                        "The same words with the id of each thing, for mail and to compare one version with another."),
                new Told(
                        Kind.PACK,
                        "The pack for designers",
                        "Each chart as a drawing, a page and a picture, with its figures and words; all texts, colours and fonts."));
    }

    private boolean isOfCurrent(Entry entry) {
        return entry.edition()
                .map(edition -> edition.equals(setting.plan().current().id()))
                .orElse(true);
    }

    private Optional<Edition> edition(Entry entry) {
        return entry.edition().flatMap(setting.plan()::edition);
    }

    private List<DataPage.Download> reports() {
        return made(Kind.REPORT_PDF, Kind.DECK)
                .flatMap(entry ->
                        entry.report().flatMap(setting.plan()::report).stream().map(report -> report(entry, report)))
                .toList();
    }

    private static DataPage.Download report(Entry entry, Report report) {
        String title = report.sheet().title().value();
        return entry.kind() == Kind.DECK
                ? file(entry, title + ": slides", "The report as a presentation, with notes for who speaks.")
                : file(entry, title, "The report as a document for its meeting.");
    }

    private List<DataPage.Download> sheets() {
        Map<Id, Map<String, Commitment>> known = new HashMap<>();
        return made(Kind.SHEET)
                .flatMap(entry -> edition(entry).stream()
                        .map(edition -> known.computeIfAbsent(edition.id(), id -> byId(edition)))
                        .flatMap(commitments -> entry.name().map(Name::text).map(commitments::get).stream())
                        .map(commitment -> file(
                                entry,
                                commitment.title().value(),
                                Words.capital(setting.one()) + " " + commitment.id() + ".")))
                .toList();
    }

    private static Map<String, Commitment> byId(Edition edition) {
        return edition.commitments().stream()
                .collect(Collectors.toMap(commitment -> commitment.id().toString(), commitment -> commitment));
    }

    private List<DataPage.Download> meetings() {
        return made(Kind.CALENDAR)
                .map(entry -> file(
                        entry,
                        "All meetings",
                        "Their days, hours and places. Calendars can subscribe to the address of this file."))
                .toList();
    }

    private static DataPage.Download file(Entry entry, String title, String text) {
        String address = entry.address();
        return new DataPage.Download(
                new Link(title, address),
                text,
                address.substring(address.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
    }
}
