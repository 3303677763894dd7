package org.planpress.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.source.TableCell;
import org.planpress.source.TableCell.Words;
import org.planpress.source.TableFile.Row;

/**
 * What stands above the figures of a table.
 *
 * @param grid the table
 * @param lines the lines above the first figure, the header last; empty if there is none
 */
record Headers(Grid grid, List<Row> lines) {

    /** The name of a column in the header itself; empty words if it has none. */
    String name(int column) {
        return lines.isEmpty() ? "" : words(lines.get(lines.size() - 1), column);
    }

    /** With the name that the line above gives to it and to its neighbours: {@code Robbery Number}. */
    private String fullName(int column) {
        if (lines.size() < 2) {
            return name(column);
        }
        Row above = lines.get(lines.size() - 2);
        if (!isOfGroups(above)) {
            return name(column);
        }
        String group = "";
        for (int before = 0; before <= column; before++) {
            String words = words(above, before);
            group = words.isEmpty() ? group : words;
        }
        return (group + " " + name(column)).strip();
    }

    /** One cell alone is a title, and names no group; a number that is no year is a figure about something else. */
    private boolean isOfGroups(Row above) {
        List<String> names = grid.columns().stream()
                .map(column -> above.cell(column).map(TableCell::shown).orElse(""))
                .filter(words -> !words.isEmpty())
                .toList();
        return names.size() > 1
                && names.stream()
                        .allMatch(words -> words.chars().anyMatch(Character::isLetter)
                                || words.matches("(19|20|21)\\d{2}(\\D\\d{2,4})?"));
    }

    private static String words(Row line, int column) {
        return line.cell(column)
                .filter(cell -> cell instanceof Words || cell instanceof TableCell.Amount)
                .map(cell -> cell.shown().replaceAll("\\s+", " ").strip())
                .orElse("");
    }

    /** The columns that a person may mean by a name: a header, a header with the one above it, or a letter. */
    List<Integer> named(String name) {
        List<Integer> named = columns(name, false);
        return named.size() == 1 ? named : columns(name, true).isEmpty() ? named : columns(name, true);
    }

    private List<Integer> columns(String name, boolean full) {
        List<Integer> columns = new ArrayList<>();
        for (int column : grid.columns()) {
            if (grid.columnSign(column).equals(name)
                    || (full ? fullName(column) : name(column)).equalsIgnoreCase(name)) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** The one column under a header. */
    Optional<Integer> only(String name) {
        List<Integer> columns = columns(name, false).stream()
                .filter(column -> name(column).equalsIgnoreCase(name))
                .toList();
        return columns.size() == 1 ? Optional.of(columns.get(0)) : Optional.empty();
    }

    /** A column as a person may name it: by its header, or by its letter if that is not its own. */
    String asked(int column) {
        String name = name(column);
        if (!name.isEmpty() && columns(name, false).size() == 1) {
            return "'" + name + "'";
        }
        String full = fullName(column);
        return !name.isEmpty() && columns(full, true).size() == 1 ? "'" + full + "'" : grid.columnSign(column);
    }

    /** The columns that a person may name, one after the other. */
    String offered(List<Integer> columns) {
        return columns.stream().map(this::asked).collect(Collectors.joining(", "));
    }

    /** What is said of the values of a column: by its own head first, then by titles above the table. */
    Stream<String> said(int column) {
        return Stream.concat(
                Stream.of(fullName(column)),
                lines.stream()
                        .filter(line -> line.cells().stream()
                                        .filter(cell -> !cell.isEmpty())
                                        .count()
                                == 1)
                        .flatMap(line -> line.cells().stream())
                        .filter(cell -> !cell.isEmpty())
                        .map(TableCell::shown));
    }

    /** A column as an account of the reading tells it. */
    String told(int column) {
        String name = fullName(column);
        return grid.columnName(column) + (name.isEmpty() ? "" : " " + Account.quoted(name));
    }
}
