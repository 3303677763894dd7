package org.planpress.acceptance.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A measure and the rows of its series, as this test reads them. */
record Measure(Yml said, List<Row> rows, Yml site) {

    /** A line of a series; an area of "" is the whole. */
    record Row(Period period, String area, String status, Optional<BigDecimal> value) {

        boolean isForecast() {
            return status.equals("forecast");
        }

        boolean isMadeUp() {
            return status.equals("illustrative");
        }

        boolean isFact() {
            return value.isPresent() && !isForecast() && !isMadeUp();
        }
    }

    static Measure read(Path file, Yml site) {
        Yml said = Yml.read(file);
        String whole = whole(site);
        List<Row> rows = said.text("series")
                .filter(series -> series.endsWith(".csv"))
                .map(series -> rows(file.resolveSibling(series), whole))
                .orElse(List.of());
        return new Measure(said, rows, site);
    }

    private static String whole(Yml site) {
        return site.list("areas").stream()
                .filter(area -> !area.has("partOf"))
                .map(area -> area.get("id"))
                .findFirst()
                .orElse("");
    }

    private static List<Row> rows(Path csv, String whole) {
        try {
            List<String> lines = Files.readAllLines(csv).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            List<String> head = cells(lines.get(0));
            List<Row> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = cells(line);
                String value = cell(head, cells, "value");
                String status = cell(head, cells, "status");
                String area = cell(head, cells, "area");
                rows.add(new Row(
                        Period.of(cell(head, cells, "period")),
                        area.equals(whole) ? "" : area,
                        status.isEmpty() ? value.isEmpty() ? "unavailable" : "final" : status,
                        value.isEmpty() ? Optional.empty() : Optional.of(Amount.written(value))));
            }
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String cell(List<String> head, List<String> cells, String name) {
        int at = head.indexOf(name);
        return at < 0 || at >= cells.size() ? "" : cells.get(at);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    String id() {
        return said.get("id");
    }

    String title() {
        return said.get("title");
    }

    String unit() {
        return said.get("unit");
    }

    boolean isTime() {
        return unit().equals("duration");
    }

    String good() {
        return said.get("goodDirection");
    }

    /** How several periods make one figure: {@code sum}, {@code average} or {@code latest}. */
    String combine() {
        return said.text("combine").orElse(unit().equals("count") || unit().equals("money") ? "sum" : "average");
    }

    int inAYear() {
        return switch (said.get("frequency")) {
            case "month" -> 12;
            case "quarter" -> 4;
            default -> 1;
        };
    }

    String noun() {
        return said.get("frequency").replace('-', ' ');
    }

    List<Yml> reported(String area) {
        String whole = whole(site);
        return said.list("reported").stream()
                .filter(each -> (each.get("area").equals(whole) ? "" : each.get("area")).equals(area))
                .toList();
    }

    String areaName(String area) {
        String id = area.isEmpty() ? whole(site) : area;
        return site.list("areas").stream()
                .filter(each -> each.get("id").equals(id))
                .map(each -> each.get("title"))
                .findFirst()
                .orElse(site.get("area"));
    }

    /** The areas that it has figures for, or is said to have. */
    Set<String> areas() {
        String whole = whole(site);
        Set<String> areas = new LinkedHashSet<>();
        said.words("areas").forEach(area -> areas.add(area.equals(whole) ? "" : area));
        rows.forEach(row -> areas.add(row.area));
        said.list("reported").forEach(each -> areas.add(each.get("area").equals(whole) ? "" : each.get("area")));
        if (areas.isEmpty()) {
            areas.add("");
        }
        return areas;
    }

    /** One view for each area. */
    List<View> views(Plan plan) {
        return areas().stream()
                .sorted(Comparator.comparing(area -> !area.isEmpty()))
                .map(area -> View.of(this, area, LocalDate.MAX, plan))
                .toList();
    }
}
