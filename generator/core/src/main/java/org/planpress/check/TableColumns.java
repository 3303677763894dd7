package org.planpress.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.MeasureSheet;
import org.planpress.model.Plan;
import org.planpress.model.Report;
import org.planpress.model.TableColumn;
import org.planpress.model.TableColumn.Column;

/** Each column of a report's tables stands in one place, and some row has something in it. */
final class TableColumns implements Check {

    private static final Rule TWICE = Rule.error(
            "column-twice",
            "A column stands twice among those of a report's tables of measures, and can be in one place only.",
            "Keep one of the two.",
            "columns: [latest, target, latest]");

    private static final Rule EMPTY = Rule.warning(
            "column-empty",
            "A report asks for a column in which no measure of its tables has anything.",
            "Leave the column out, or give the measures what it shows.",
            "columns: [latest, rank]");

    @Override
    public List<Rule> rules() {
        return List.of(TWICE, EMPTY);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.reports().stream().flatMap(report -> inReport(plan, report)).toList();
    }

    private static Stream<Finding> inReport(Plan plan, Report report) {
        Set<Column> before = EnumSet.noneOf(Column.class);
        List<MeasureSheet> measures = report.sheet().tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> plan.measure(row.measure().id()).stream())
                .map(measure -> measure.sheet())
                .toList();
        return report.sheet().columns().stream()
                .flatMap(column -> before.add(column.column())
                        ? empty(column, measures)
                        : Stream.of(marked(
                                TWICE,
                                column,
                                "the column '%s' is asked for before",
                                "delete it here, or where it stands before")));
    }

    private static Stream<Finding> empty(TableColumn column, List<MeasureSheet> measures) {
        boolean some = measures.isEmpty() || measures.stream().anyMatch(fills(column.column()));
        return some
                ? Stream.empty()
                : Stream.of(marked(
                        EMPTY,
                        column,
                        "no measure in the tables of this report has anything for the column '%s'",
                        "delete it here, or give the measures " + needed(column.column())));
    }

    private static Predicate<MeasureSheet> fills(Column column) {
        return switch (column) {
            case TARGET, STATUS -> sheet -> sheet.target().isPresent();
            case COMPARISON ->
                sheet -> sheet.comparisons().stream()
                        .anyMatch(comparison -> comparison.figures().size() > 1);
            case RANK ->
                sheet -> sheet.comparisons().stream()
                        .anyMatch(comparison -> comparison.rank().isPresent());
            case LATEST, PREVIOUS, THREE_MONTHS, TWELVE_MONTHS, CHANGE, DIRECTION, ATTENTION -> sheet -> true;
        };
    }

    private static String needed(Column column) {
        return switch (column) {
            case COMPARISON -> "'comparisons' with a figure of somebody else";
            case RANK -> "'comparisons' with a 'rank'";
            default -> "a 'target'";
        };
    }

    private static Finding marked(Rule rule, TableColumn column, String words, String hint) {
        String word = column.column().word();
        return rule.at(column.at(), words.formatted(word))
                .marking(word.length())
                .withHint(hint);
    }
}
