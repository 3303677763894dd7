package org.planpress.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.model.Text;
import org.planpress.model.Unit;
import org.planpress.output.Artifact;
import org.planpress.site.chart.Numbers;

/** The values of a measure as a table, and what its columns mean, as CSV on the Web describes tables. */
final class MeasureCsv {

    private static final List<Column> COLUMNS = List.of(
            new Column("period", "Period", "string", "The month, quarter, year or financial year of the value."),
            new Column("area", "Area", "string", "The id of the area, as plan and pages name it."),
            new Column("value", "Value", "decimal", "The value in base units; empty where there is none."),
            new Column("status", "Status", "string", "How firm the value is."),
            new Column("rule", "Rule", "string", "Which rule finds the value unusual, if any."),
            new Column("type", "Type", "string", "Whether an unusual value is an improvement, a concern or neither."));

    private MeasureCsv() {}

    private record Column(String name, String title, String type, String meaning) {}

    static Artifact of(MeasureData data) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(Column::name).toList());
        data.facts().areas().forEach(area -> area.points().forEach(point -> rows.add(row(data, area, point))));
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
                json.array("columns", COLUMNS, column -> column(json, column, data));
                json.words("primaryKey", List.of("period", "area"));
            });
        }));
    }

    private static void column(Json json, Column column, MeasureData data) throws IOException {
        String meaning = column.name().equals("value")
                ? column.meaning() + " " + unit(data.sheet().unit())
                : column.meaning();
        json.members(members -> {
            json.text("name", column.name());
            json.text("titles", column.title());
            json.text("datatype", column.type());
            json.flag("required", !column.name().equals("value"));
            json.text("dc:description", meaning);
        });
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case COUNT -> "It is a count.";
            case PERCENT -> "It is a percentage: 12.4 stands for 12.4%.";
            case DURATION -> "It is a time in seconds.";
            case RATE -> "It is a rate; the description of the table says of what.";
            case MONEY -> "It is an amount in pounds.";
        };
    }
}
