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
import org.planpress.site.frame.FrameMessage.Menu;
import org.planpress.site.frame.Setting;
import org.planpress.site.texts.DownloadMessage.Document;
import org.planpress.site.texts.DownloadMessage.Group;
import org.planpress.site.texts.DownloadMessage.Text;
import org.planpress.sitemap.Entry;
import org.planpress.sitemap.Entry.Name;
import org.planpress.sitemap.Kind;
import org.planpress.sitemap.SiteMap;
import org.planpress.words.Message;

/** What can be downloaded to be printed, placed or shown: the documents that accompany the pages. */
final class DocumentDownloads {

    /** A file of the current edition, and what is said of it. */
    private record Told(Kind kind, DownloadMessage title, DownloadMessage text) {}

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
                        downloads.group("documents", Group.ON_PAPER, Group.ON_PAPER_NOTE, downloads.plan()),
                        downloads.group("reports", Group.REPORTS, Group.REPORTS_NOTE, downloads.reports()),
                        downloads.group("sheets", Group.SINGLE, Group.SINGLE_NOTE, downloads.sheets()),
                        downloads.group("calendar", Menu.MEETINGS, Group.MEETINGS_NOTE, downloads.meetings()))
                .filter(group -> !group.files().isEmpty())
                .toList();
    }

    private DataPage.Group group(String id, Message title, Group note, List<DataPage.Download> files) {
        return new DataPage.Group(id, setting.say(title), setting.say(note), files);
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
                        .map(entry -> file(entry, setting.say(told.title()), told.text())));
        Stream<DataPage.Download> ofOthers = made(Kind.PLAN_PDF)
                .filter(entry -> !isOfCurrent(entry))
                .flatMap(entry -> edition(entry).stream()
                        .map(edition -> file(entry, edition.sheet().title().value(), Text.OTHER_EDITION)));
        return Stream.concat(ofCurrent, ofOthers).toList();
    }

    /** In the order in which most people ask for them. */
    private Stream<Told> current() {
        return Stream.of(
                new Told(Kind.PLAN_PDF, Document.PLAN, new DownloadMessage.PlanText(setting.editionTitle())),
                new Told(Kind.LEAFLET, Document.LEAFLET, Document.LEAFLET_TEXT),
                new Told(Kind.POSTER, Document.POSTER, Document.POSTER_TEXT),
                new Told(Kind.LARGE_PRINT_PDF, Document.LARGE_PRINT, Document.LARGE_PRINT_TEXT),
                new Told(Kind.EASY_READ_PDF, Document.EASY_READ, Document.EASY_READ_TEXT),
                new Told(Kind.UA2_PDF, Document.UA2, Document.UA2_TEXT),
                new Told(Kind.PRESS_PDF, Document.PRESS, Document.PRESS_TEXT),
                new Told(Kind.PLAN_TEXT, Document.PLAIN_TEXT, Document.PLAIN_TEXT_TEXT),
                new Told(Kind.PACK, Document.PACK, Document.PACK_TEXT));
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
        return made(Kind.REPORT_PDF, Kind.SLIDES_PDF, Kind.DECK)
                .flatMap(entry ->
                        entry.report().flatMap(setting.plan()::report).stream().map(report -> report(entry, report)))
                .toList();
    }

    private DataPage.Download report(Entry entry, Report report) {
        String title = report.sheet().title().value();
        return switch (entry.kind()) {
            case DECK -> file(entry, setting.say(new TextMessage.Slides(title)), Text.SLIDES);
            case SLIDES_PDF -> file(entry, setting.say(new TextMessage.Slides(title)), Text.SLIDES_TO_READ);
            default -> file(entry, title, Text.REPORT);
        };
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
                                new DownloadMessage.Commitment(commitment.id().toString()))))
                .toList();
    }

    private static Map<String, Commitment> byId(Edition edition) {
        return edition.commitments().stream()
                .collect(Collectors.toMap(commitment -> commitment.id().toString(), commitment -> commitment));
    }

    private List<DataPage.Download> meetings() {
        return made(Kind.CALENDAR)
                .map(entry -> file(entry, setting.say(Text.ALL_MEETINGS), Text.CALENDAR))
                .toList();
    }

    private DataPage.Download file(Entry entry, String title, DownloadMessage text) {
        String address = entry.address();
        String format = address.substring(address.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return new DataPage.Download(title, setting.say(text), "", List.of(new DataPage.File(address, format)));
    }
}
