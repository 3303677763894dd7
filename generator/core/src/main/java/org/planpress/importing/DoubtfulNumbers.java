package org.planpress.importing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.model.Unit;
import org.planpress.source.TableCell;
import org.planpress.source.TableCell.Words;

/**
 * Numbers of three digits after a comma or a point, where nothing says whether those are thousands or decimals: semicolons
 * part cells where commas stand before decimals, and no count has three of them.
 */
final class DoubtfulNumbers {

    private static final Pattern COMMA = Pattern.compile("[-+]?£?\\d{1,3},\\d{3}");
    private static final Pattern POINT = Pattern.compile("[-+]?£?\\d{1,3}\\.\\d{3}");
    /** A point before decimals, or commas between thousands. */
    private static final Pattern POINT_IS_DECIMAL =
            Pattern.compile(".*(?:\\d,\\d{3},\\d{3}|\\.(?:\\d{1,2}|\\d{4,})(?!\\d)).*|.*\\d,\\d{3}\\.\\d.*");

    private DoubtfulNumbers() {}

    /**
     * Those in a column.
     *
     * @param semicolons whether semicolons part the cells
     */
    static Stream<Finding> in(List<TableCell> cells, Unit unit, boolean semicolons) {
        List<Words> words = cells.stream()
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .toList();
        boolean decided = words.stream()
                .anyMatch(cell -> POINT_IS_DECIMAL.matcher(cell.shown()).matches());
        if (decided) {
            return Stream.empty();
        }
        boolean commas = semicolons && unit != Unit.COUNT;
        boolean points = semicolons || unit == Unit.COUNT;
        return words.stream()
                .filter(cell -> (commas && COMMA.matcher(cell.shown()).matches())
                        || (points && POINT.matcher(cell.shown()).matches()))
                .map(DoubtfulNumbers::finding);
    }

    private static Finding finding(Words cell) {
        String whole = cell.shown().replaceAll("[,.]", "");
        String broken = cell.shown().replace(',', '.') + "0";
        return ImportRules.at(
                ImportRules.VALUE,
                cell,
                "%s can be %s or %s"
                        .formatted(
                                Account.quoted(cell.shown()),
                                whole,
                                cell.shown().replace(',', '.')),
                "write %s for the one or %s for the other".formatted(whole, broken));
    }
}
