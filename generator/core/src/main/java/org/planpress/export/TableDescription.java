package org.planpress.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.output.Artifact;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.DataTable;
import org.planpress.site.open.OpenTable;
import org.planpress.sitemap.SiteFiles;
import org.planpress.words.Voice;

/** What the columns of the table behind a figure hold, as CSVW, beside its CSV file. */
final class TableDescription {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private TableDescription() {}

    /**
     * A column of the file.
     *
     * @param cells what stands in it
     */
    private record Described(String name, String title, List<String> cells) {

        /** What all of its cells are that hold anything. */
        private String type() {
            if (all(NUMBER)) {
                return "decimal";
            }
            return all(DAY) ? "date" : "string";
        }

        private boolean all(Pattern form) {
            List<String> told = cells.stream().filter(cell -> !cell.isEmpty()).toList();
            return !told.isEmpty()
                    && told.stream().allMatch(cell -> form.matcher(cell).matches());
        }
    }

    static Artifact of(Voice voice, ChartFigure figure) {
        return of(voice, figure.csvName(), figure.table(), figure.summary(), figure.source(), figure.notes());
    }

    static Artifact of(Voice voice, OpenTable list) {
        return of(voice, list.csvName(), list.table(), list.about(), list.source(), List.of());
    }

    private static Artifact of(
            Voice voice, String file, DataTable table, String about, String source, List<String> notes) {
        return new Artifact(
                SiteFiles.description(SiteFiles.TABLES.substring(1) + file),
                "application/csvm+json",
                Json.object(json -> {
                    json.text("@context", "http://www.w3.org/ns/csvw");
                    json.text("url", file.substring(file.lastIndexOf('/') + 1));
                    json.text("dc:title", table.caption());
                    json.text("dc:description", about);
                    if (!source.isEmpty()) {
                        json.text("dc:source", source);
                    }
                    if (!notes.isEmpty()) {
                        json.text("rdfs:comment", String.join(" ", notes));
                    }
                    json.object(
                            "tableSchema",
                            schema -> json.array(
                                    "columns",
                                    columns(voice, table),
                                    column -> json.members(members -> {
                                        json.text("name", column.name());
                                        json.text("titles", column.title());
                                        json.text("datatype", column.type());
                                    })));
                }));
    }

    private static List<Described> columns(Voice voice, DataTable table) {
        List<DataTable.Row> rows = Stream.concat(
                        table.groups().stream().flatMap(group -> group.rows().stream()), table.foot().stream())
                .toList();
        List<Described> columns = new ArrayList<>();
        List<String> headings =
                table.groups().stream().map(DataTable.Group::heading).toList();
        if (headings.stream().anyMatch(heading -> !heading.isEmpty())) {
            columns.add(new Described("group", voice.say(DataMessage.Column.GROUP), headings));
        }
        for (int at = 0; at < table.columns().size(); at++) {
            DataTable.Column column = table.columns().get(at);
            for (int part = 0; part < column.keys().size(); part++) {
                int place = at;
                int key = part;
                columns.add(new Described(
                        column.keys().get(part),
                        column.head(),
                        rows.stream()
                                .map(row -> row.cells().get(place).raw().get(key))
                                .toList()));
            }
        }
        return columns;
    }
}
