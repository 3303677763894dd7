package org.planpress.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.export.DataMessage.Meaning;
import org.planpress.model.MeasureSheet;
import org.planpress.model.Series.Revision;
import org.planpress.model.Text;
import org.planpress.output.Artifact;
import org.planpress.site.chart.Numbers;

/** The values of a measure as a table, and what its columns mean, as CSV on the Web describes tables. */
final class MeasureCsv {

    private static final String VALUE = "value";

    private static final List<Column> COLUMNS = List.of(
            new Column("period", DataMessage.Column.PERIOD, "string", Meaning.PERIOD_MEANS),
            new Column("area", DataMessage.Column.AREA, "string", Meaning.AREA_MEANS),
            new Column(VALUE, DataMessage.Column.VALUE, "decimal", Meaning.VALUE_MEANS),
            new Column("status", DataMessage.Column.STATUS, "string", Meaning.STATUS_MEANS),
            new Column("rule", DataMessage.Column.RULE, "string", Meaning.RULE_MEANS),
            new Column("type", DataMessage.Column.TYPE, "string", Meaning.TYPE_MEANS));

    /** Only where a value was published before as another. */
    private static final List<Column> OF_REVISIONS = List.of(
            new Column("was", DataMessage.Column.WAS, "decimal", Meaning.WAS_MEANS),
            new Column("revised_on", DataMessage.Column.REVISED_ON, "date", Meaning.REVISED_ON_MEANS),
            new Column("reason", DataMessage.Column.REASON, "string", Meaning.REASON_MEANS));

    private MeasureCsv() {}

    private static List<Column> columns(MeasureData data) {
        return isRevised(data)
                ? Stream.concat(COLUMNS.stream(), OF_REVISIONS.stream()).toList()
                : COLUMNS;
    }

    private static boolean isRevised(MeasureData data) {
        return data.facts().areas().stream()
                .flatMap(area -> area.points().stream())
                .anyMatch(point -> point.revision().isPresent());
    }

    private record Column(String name, DataMessage title, String type, DataMessage meaning) {}

    static Artifact of(MeasureData data) {
        List<List<String>> rows = new ArrayList<>();
        boolean revised = isRevised(data);
        rows.add(columns(data).stream().map(Column::name).toList());
        data.facts()
                .areas()
                .forEach(area -> area.points()
                        .forEach(point -> rows.add(Stream.concat(
                                        row(data, area, point).stream(), revised ? revision(point) : Stream.empty())
                                .toList())));
        return TableCsv.of(data.path(".csv"), rows);
    }

    private static List<String> row(MeasureData data, AreaFacts area, Point point) {
        return List.of(
                point.period().toString(),
                data.area(area),
                point.value().map(Numbers::plain).map(BigDecimal::toPlainString).orElse(""),
                OpenData.kebab(point.status()),
                OpenData.kebab(point.judgement().rule()),
                OpenData.kebab(point.judgement().type()));
    }

    private static Stream<String> revision(Point point) {
        Optional<Revision> revision = point.revision();
        return Stream.of(
                revision.flatMap(Revision::was)
                        .map(Numbers::plain)
                        .map(BigDecimal::toPlainString)
                        .orElse(""),
                revision.map(each -> each.on().toString()).orElse(""),
                revision.map(each -> each.reason().value()).orElse(""));
    }

    static Artifact description(MeasureData data) {
        String table = data.path(".csv");
        return new Artifact(data.path(".csv-metadata.json"), "application/csvm+json", Json.object(json -> {
            json.text("@context", "http://www.w3.org/ns/csvw");
            json.text("url", table.substring(table.lastIndexOf('/') + 1));
            json.text("dc:title", data.sheet().title());
            json.text(
                    "dc:description",
                    data.sheet().definition().or(() -> Optional.of(data.sheet().question())));
            json.text("dc:publisher", data.sheet().source().publisher());
            json.text("dc:source", data.sheet().source().publication());
            Optional<Text> licence = data.sheet().source().licence();
            if (licence.isPresent()) {
                json.text("dc:license", licence);
            }
            if (data.notice().isPresent()) {
                json.text("rdfs:comment", data.notice());
            }
            json.object("tableSchema", schema -> {
                json.array("columns", columns(data), column -> column(json, column, data));
                json.words("primaryKey", List.of("period", "area"));
            });
        }));
    }

    private static DataMessage unit(MeasureSheet sheet) {
        return sheet.unitWord()
                .<DataMessage>map(word -> new DataMessage.MeasuredInWord(word.after(false)))
                .orElseGet(() -> new DataMessage.MeasuredIn(sheet.unit()));
    }

    private static void column(Json json, Column column, MeasureData data) throws IOException {
        boolean measured = column.name().equals(VALUE) || column.name().equals("was");
        String meaning = data.voice().say(column.meaning());
        String unit = measured ? " " + data.voice().say(unit(data.sheet())) : "";
        json.members(members -> {
            json.text("name", column.name());
            json.text("titles", data.voice().say(column.title()));
            json.text("datatype", column.type());
            json.flag("required", !measured && !OF_REVISIONS.contains(column));
            json.text("dc:description", meaning + unit);
        });
    }
}
