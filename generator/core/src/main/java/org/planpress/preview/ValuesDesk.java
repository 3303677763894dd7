package org.planpress.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.planpress.bind.SeriesCells;
import org.planpress.compile.ContentSave;
import org.planpress.compile.ImportOptions;
import org.planpress.compile.SeriesImport;
import org.planpress.compile.SeriesImport.Ended;
import org.planpress.compile.Surroundings;
import org.planpress.compile.UnusableRequestException;
import org.planpress.edit.Change;
import org.planpress.edit.Edited;
import org.planpress.edit.TableChange;
import org.planpress.edit.TableEdit;
import org.planpress.edit.Value;
import org.planpress.edit.YamlPath;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.forms.Addresses;
import org.planpress.forms.FormPage;
import org.planpress.forms.Newly;
import org.planpress.forms.Sent;
import org.planpress.forms.SeriesTable;
import org.planpress.forms.ValuesPage;
import org.planpress.forms.ValuesPage.Paste;
import org.planpress.source.WrittenFile;
import org.planpress.source.WrittenTable;

/** The values of a measure: a table to fill in, and a place for what was copied out of a spreadsheet. */
record ValuesDesk(Room room, Surroundings surroundings) {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final String FOLDER = "measures/";
    private static final String SERIES = "series";
    private static final String SOMEBODY =
            "Somebody changed these values after the page was opened. This is how they stand now; what you filled in"
                    + " was not saved.";

    /**
     * A measure whose file can be read.
     *
     * @param fields what its file says
     * @param name the file with its values
     * @param disk that file; empty if it is not there yet
     */
    private record Open(String id, DiskFile sheet, Value fields, String name, Optional<DiskFile> disk) {

        String path() {
            return FOLDER + name;
        }

        String mark() {
            return disk.map(DiskFile::mark).orElse("");
        }

        private String field(String field) {
            return fields instanceof Value.Group group
                    ? group.field(field)
                            .filter(Value.Words.class::isInstance)
                            .map(value -> ((Value.Words) value).text())
                            .orElse("")
                    : "";
        }

        List<String> areas() {
            return fields instanceof Value.Group group
                            && group.field("areas").orElse(new Value.Nothing()) instanceof Value.Items items
                    ? items.items().stream()
                            .filter(Value.Words.class::isInstance)
                            .map(value -> ((Value.Words) value).text())
                            .toList()
                    : List.of();
        }

        /** What a change is made in: the file, or the start of one. */
        String text() {
            return disk.map(DiskFile::text).orElse(SeriesTable.empty(!areas().isEmpty()));
        }

        Optional<WrittenTable> table() {
            return name.endsWith(".csv") ? WrittenTable.read(text(), name, new Findings()) : Optional.empty();
        }
    }

    private Optional<Open> open(String id) throws IOException {
        Optional<DiskFile> sheet = DiskFile.of(room.files(), FOLDER + id + ".yml");
        if (sheet.isEmpty()) {
            return Optional.empty();
        }
        Optional<WrittenFile> written =
                WrittenFile.read(sheet.get().text(), sheet.get().path(), new Findings());
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Open open = new Open(id, sheet.get(), Value.of(written.get().root()), "", Optional.empty());
        String named = open.field(SERIES).isEmpty() ? id + ".csv" : open.field(SERIES);
        return Optional.of(new Open(id, open.sheet(), open.fields(), named, DiskFile.of(room.files(), FOLDER + named)));
    }

    Optional<Reply> show(Map<String, String> asked) throws IOException {
        String id = asked.getOrDefault("measure", "");
        Optional<Open> open = open(id);
        if (open.isEmpty()) {
            return DiskFile.of(room.files(), FOLDER + id + ".yml").map(file -> Reply.goTo(Addresses.text(file.path())));
        }
        return Optional.of(Reply.page(page(
                open.get(),
                number(asked.getOrDefault("page", "")),
                Optional.empty(),
                room.findings(open.get().path()),
                Paste.NONE,
                Map.of("said", asked.containsKey("saved") ? "Saved." : ""))));
    }

    private static OptionalInt number(String written) {
        return written.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(written)) : OptionalInt.empty();
    }

    private String page(
            Open open,
            OptionalInt page,
            Optional<Sent> sent,
            List<Finding> findings,
            Paste paste,
            Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "values",
                new ValuesPage(
                        open.id(),
                        open.field("title").isEmpty() ? open.id() : open.field("title"),
                        Addresses.values(open.id()),
                        Addresses.form(open.sheet().path(), YamlPath.ROOT),
                        open.path(),
                        open.disk().map(file -> Addresses.text(file.path())),
                        open.mark(),
                        open.table().map(table -> ValuesPage.Table.of(SeriesTable.of(table), page, sent)),
                        findings.stream().map(FormPage.Told::of).toList(),
                        paste,
                        open.areas()),
                "pages",
                new PagesOfFiles(room.plan()).of(open.sheet().path()),
                "statuses",
                SeriesCells.words(),
                "newly",
                List.of()));
        values.putAll(more);
        return room.page("values", values);
    }

    /** What somebody filled in or pasted. */
    Optional<Reply> save(Map<String, String> filled) throws IOException {
        Optional<Open> open = open(filled.getOrDefault("measure", ""));
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Sent sent = Sent.of(filled);
        String what = sent.value("do").orElse("");
        boolean same = sent.value("mark").orElse("").equals(open.get().mark());
        if (what.equals("look") || what.equals("write")) {
            return Optional.of(pasted(open.get(), sent, what.equals("write") && same));
        }
        if (!same) {
            return Optional.of(Reply.refused(
                    CONFLICT,
                    page(
                            open.get(),
                            OptionalInt.empty(),
                            Optional.empty(),
                            room.findings(open.get().path()),
                            Paste.NONE,
                            Map.of("refused", SOMEBODY))));
        }
        return Optional.of(typed(open.get(), sent, what));
    }

    private Reply pasted(Open open, Sent sent, boolean write) throws IOException {
        String text = sent.value("pasted").orElse("");
        String reason = sent.value("reason").orElse("");
        SeriesImport.Result result;
        try {
            result = imported(open, text, sent, write, reason);
        } catch (UnusableRequestException why) {
            return shown(open, sent, "", Ended.REFUSED, Room.sentence(String.valueOf(why.getMessage())));
        }
        if (result.ended() == Ended.WRITTEN) {
            Optional<String> why = written(open);
            return why.isEmpty()
                    ? Reply.goTo(Addresses.values(open.id()) + "&saved=1")
                    : shown(open, sent, result.account(), Ended.NOTHING, why.get());
        }
        String told =
                switch (result.ended()) {
                    case REFUSED -> "This cannot be brought in as it is.";
                    case NOTHING -> "All of it stands in the table already.";
                    case REVISES_FOR_A_REASON ->
                        write && reason.isBlank()
                                ? "Values change that were published. Say below why, in words for readers; they are told"
                                        + " what was published before."
                                : "";
                    default -> "";
                };
        return shown(open, sent, result.account(), result.ended(), told);
    }

    private SeriesImport.Result imported(Open open, String text, Sent sent, boolean write, String reason)
            throws IOException {
        return SeriesImport.run(
                text,
                new ImportOptions(
                        room.content().toString(),
                        null,
                        open.id(),
                        sent.value("column").filter(words -> !words.isBlank()).orElse(null),
                        sent.value("area").filter(words -> !words.isBlank()).orElse(null),
                        null,
                        null,
                        sent.value("dates").filter(words -> !words.isBlank()).orElse(null),
                        write,
                        write,
                        reason.isBlank() ? null : reason),
                surroundings);
    }

    private Reply shown(Open open, Sent sent, String account, Ended ended, String refused) {
        Paste paste = new Paste(
                sent.value("pasted").orElse(""),
                account,
                ended == Ended.ADDS || ended == Ended.REVISES || ended == Ended.REVISES_FOR_A_REASON,
                ended == Ended.REVISES_FOR_A_REASON,
                sent.value("column").orElse(""),
                sent.value("area").orElse(""),
                sent.value("dates").orElse(""),
                sent.value("reason").orElse(""));
        return Reply.refused(
                UNPROCESSABLE,
                page(
                        open,
                        OptionalInt.empty(),
                        Optional.empty(),
                        room.findings(open.path()),
                        paste,
                        Map.of("refused", refused)));
    }

    /** After the values were written: the measure names their file, and the plan is read anew. Why not, if not. */
    private Optional<String> written(Open open) throws IOException {
        room.plan().update(Set.of(room.content().resolve(open.path())));
        if (!open.field(SERIES).isEmpty()) {
            return Optional.empty();
        }
        int fields = open.fields() instanceof Value.Group group ? group.fields().size() : 0;
        Change names = new Change.AddField(YamlPath.ROOT, SERIES, Value.words(open.name()), fields);
        return room.read(
                open.sheet().path(),
                room.files().save(open.sheet().path(), open.sheet().seen(), List.of(names)));
    }

    private Reply typed(Open open, Sent sent, String what) throws IOException {
        Optional<WrittenTable> table = open.table();
        if (table.isEmpty()) {
            return refused(open, sent, room.findings(open.path()), "This table cannot be changed here.", false);
        }
        SeriesTable rows = SeriesTable.of(table.get());
        SeriesTable.Typed typed = rows.typed(sent);
        String reason = sent.value("reason").orElse("");
        boolean tells = !reason.isBlank() && !typed.values().isEmpty();
        List<TableChange> changes = tells ? typed.others(rows.valueColumn()) : typed.changes();
        Edited edited = TableEdit.apply(open.text(), open.name(), changes);
        if (edited instanceof Edited.Refused why) {
            return refused(open, sent, room.findings(open.path()), Room.sentence(why.reason()), false);
        }
        String text = ((Edited.Proved) edited).text();
        if (!what.equals("anyway")) {
            if (!tells && !typed.values().isEmpty()) {
                return refused(open, sent, room.findings(open.path()), published(typed.values()), true);
            }
            List<Finding> would = open.disk().isPresent()
                    ? room.tried(open.disk().get(), text)
                    : room.plan().state().findings();
            List<Finding> newly = room.newly(would);
            if (Room.hasErrors(newly)) {
                return Reply.refused(
                        UNPROCESSABLE,
                        page(
                                open,
                                number(sent.value("page").orElse("")),
                                Optional.of(sent),
                                room.of(open.path(), would),
                                Paste.NONE,
                                Map.of(
                                        "refused",
                                        "There is a new mistake in it.",
                                        "anyway",
                                        true,
                                        "newly",
                                        newly.stream().map(Newly::of).toList())));
            }
        }
        return stored(open, sent, text, changes, tells ? typed.values() : List.of(), reason);
    }

    private Reply stored(
            Open open,
            Sent sent,
            String text,
            List<TableChange> changes,
            List<SeriesTable.Otherwise> told,
            String reason)
            throws IOException {
        ContentSave.Result result = open.disk().isPresent()
                ? room.files().saveTable(open.path(), open.disk().get().seen(), changes)
                : room.files().create(open.path(), text);
        Optional<String> why = room.read(open.path(), result);
        if (why.isEmpty() && !told.isEmpty()) {
            try {
                SeriesImport.Result imported = imported(open, pasted(told), Sent.of(Map.of()), true, reason);
                why = imported.refused() ? Optional.of(imported.told()) : Optional.empty();
            } catch (UnusableRequestException refused) {
                why = Optional.of(Room.sentence(String.valueOf(refused.getMessage())));
            }
        }
        if (why.isEmpty()) {
            why = written(open);
        }
        return why.isEmpty()
                ? Reply.goTo(Addresses.values(open.id())
                        + sent.value("page")
                                .map(page -> "&page=" + number(page).orElse(1))
                                .orElse("")
                        + "&saved=1")
                : refused(open, sent, room.findings(open.path()), why.get(), false);
    }

    /** Values as somebody would copy them out of a spreadsheet. */
    private static String pasted(List<SeriesTable.Otherwise> values) {
        boolean areas = values.stream().anyMatch(value -> !value.area().isEmpty());
        List<String> lines = new ArrayList<>(List.of(areas ? "period\tarea\tvalue" : "period\tvalue"));
        values.forEach(value -> lines.add(value.period() + "\t" + (areas ? value.area() + "\t" : "") + value.fresh()));
        return String.join("\n", lines) + "\n";
    }

    private static String published(List<SeriesTable.Otherwise> values) {
        List<String> told = values.stream()
                .limit(3)
                .map(value -> "%s from %s to %s".formatted(value.about(), value.old(), value.fresh()))
                .toList();
        String more = values.size() > told.size() ? " and %d more".formatted(values.size() - told.size()) : "";
        return "A value changes that stood here before: " + String.join("; ", told) + more
                + ". If it was published, say below the table why it changes, so that readers are told, and save again."
                + " If nobody has seen it yet, save it as it is.";
    }

    private Reply refused(Open open, Sent sent, List<Finding> findings, String why, boolean anyway) {
        return Reply.refused(
                UNPROCESSABLE,
                page(
                        open,
                        number(sent.value("page").orElse("")),
                        Optional.of(sent),
                        findings,
                        new Paste(
                                "",
                                "",
                                false,
                                false,
                                "",
                                "",
                                "",
                                sent.value("reason").orElse("")),
                        Map.of("refused", why, "anyway", anyway)));
    }
}
