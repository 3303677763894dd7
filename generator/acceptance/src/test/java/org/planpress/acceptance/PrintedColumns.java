package org.planpress.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
            List<Element> rows = table.all("TR").toList();
            int wide = rows.stream().mapToInt(row -> row.kids().size()).max().orElse(0);
            for (int at = 0; at < wide; at++) {
                int column = at;
                List<Element> cells = rows.stream()
                        .filter(row -> row.kids().size() > column)
                        .map(row -> row.kids().get(column))
                        .filter(cell -> cell.type().equals("TD"))
                        .filter(cell -> cell.text().matches(".*\\d.*"))
                        .toList();
                if (cells.size() > 1
                        && cells.stream()
                                .allMatch(cell -> FIGURE.matcher(cell.text()).matches())) {
                    columns.add(new Column(
                            rows.get(0).kids().size() > column
                                    ? rows.get(0).kids().get(column).text()
                                    : "",
                            cells.size(),
                            cells.stream()
                                    .flatMap(Element::words)
                                    .map(Words::digits)
                                    .flatMap(Set::stream)
                                    .collect(Collectors.toSet())));
                }
            }
        });
        return columns;
    }
}
