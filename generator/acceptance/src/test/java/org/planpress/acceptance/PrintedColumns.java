package org.planpress.acceptance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.acceptance.SpokenPdf.Element;
import org.planpress.acceptance.SpokenPdf.Words;

/** Columns of tables whose cells hold nothing but figures, or nothing but dates. */
final class PrintedColumns {

    private static final Pattern FIGURE =
            Pattern.compile("\\P{L}*\\d\\P{L}*(\\p{L}{1,3})?|\\d{1,2}\\W\\p{L}+\\W\\d{4}");

    /**
     * A column.
     *
     * @param name its head
     * @param cells how many have a figure
     * @param digits all widths of their digits, in thousandths of the size of the letters
     */
    record Column(String name, int cells, Set<Integer> digits) {

        /** Whether its figures line up. */
        boolean linesUp() {
            return digits.size() == 1;
        }
    }

    private PrintedColumns() {}

    static List<Column> of(SpokenPdf pdf) {
        List<Column> columns = new ArrayList<>();
        pdf.all("Table").forEach(table -> {
            List<Map<Integer, Element>> rows = rows(table);
            rows.stream()
                    .flatMap(row -> row.keySet().stream())
                    .distinct()
                    .sorted()
                    .map(at -> column(rows, at))
                    .forEach(columns::addAll);
        });
        return columns;
    }

    /** The cells of each row by the column in which they start. */
    private static List<Map<Integer, Element>> rows(Element table) {
        List<Map<Integer, Element>> rows = new ArrayList<>();
        Map<Integer, Integer> taken = new HashMap<>();
        for (Element row : table.all("TR").toList()) {
            Map<Integer, Element> cells = new TreeMap<>();
            int column = 0;
            for (Element cell : row.kids()) {
                while (taken.getOrDefault(column, 0) > 0) {
                    taken.merge(column, -1, Integer::sum);
                    column++;
                }
                cells.put(column, cell);
                for (int at = 0; at < number(cell, "ColSpan"); at++) {
                    taken.put(column, number(cell, "RowSpan") - 1);
                    column++;
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    private static int number(Element cell, String attribute) {
        return Integer.parseInt(cell.attribute(attribute).orElse("1"));
    }

    /** A column, if it holds nothing but figures. */
    private static List<Column> column(List<Map<Integer, Element>> rows, int at) {
        List<Element> cells = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.get(at)))
                .filter(cell -> cell.type().equals("TD"))
                .filter(cell -> cell.text().matches(".*\\d.*"))
                .toList();
        boolean figures = cells.size() > 1
                && cells.stream().allMatch(cell -> FIGURE.matcher(cell.text()).matches());
        if (!figures) {
            return List.of();
        }
        String name = Stream.ofNullable(rows.get(0).get(at)).map(Element::text).collect(Collectors.joining());
        return List.of(new Column(
                name,
                cells.size(),
                cells.stream()
                        .flatMap(Element::words)
                        .map(Words::digits)
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet())));
    }
}
