package org.planpress.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.planpress.finding.Findings;
import org.planpress.source.Splice;
import org.planpress.source.TableCell;
import org.planpress.source.TableFile;
import org.planpress.source.TableReader;
import org.planpress.source.WrittenTable;
import org.planpress.source.WrittenTable.Place;

/**
 * Changes of a CSV file that keep its header, the sign between its cells, its quotation marks, its byte order mark and its line
 * ends. As with {@link FileEdit}, the new text is read again and has to say what it should.
 */
public final class TableEdit {

    private final WrittenTable file;
    private final List<TableFile.Row> old;
    private final List<List<String>> said;

    private TableEdit(WrittenTable file) {
        this.file = file;
        this.old = file.table().rows();
        this.said = said(file.table());
    }

    /**
     * Makes changes one after the other; all or none.
     *
     * @param raw the characters of the file as they lie on the disk, with its line ends and its byte order mark
     * @param name its name
     */
    public static Edited apply(String raw, String name, List<TableChange> changes) {
        String text = raw;
        try {
            for (TableChange change : changes) {
                text = changed(text, name, change);
            }
            return new Edited.Proved(text);
        } catch (CannotEdit why) {
            return why.refused();
        }
    }

    /** The words of all cells, row by row, without those at the end that are empty. */
    public static List<List<String>> said(TableFile table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(TableCell::shown).toList())
                .toList();
    }

    private static WrittenTable read(String raw, String name) throws CannotEdit {
        return WrittenTable.read(raw, name, new Findings())
                .orElseThrow(() -> CannotEdit.because("the table cannot be read; put right first what is told of it"));
    }

    private static String changed(String raw, String name, TableChange change) throws CannotEdit {
        TableEdit edit = new TableEdit(read(raw, name));
        if (edit.old.isEmpty()) {
            throw CannotEdit.because("the table has no header");
        }
        List<List<String>> expected = edit.after(change);
        if (expected.equals(edit.said)) {
            return raw;
        }
        String fresh = edit.file.with(List.of(edit.splice(change, expected)));
        if (!said(read(fresh, name).table()).equals(expected)) {
            throw CannotEdit.because("the table would not say what it should after this change; change it by hand");
        }
        return fresh;
    }

    /** What the table has to say afterwards. */
    private List<List<String>> after(TableChange change) throws CannotEdit {
        List<List<String>> rows = new ArrayList<>(said);
        if (change instanceof TableChange.SetCell set) {
            int index = index(set.row());
            List<String> cells = padded(
                    rows.get(index), Math.max(set.column(), rows.get(index).size()));
            if (set.column() < 1 || set.column() > said.get(0).size()) {
                throw CannotEdit.because("the header has no column %d".formatted(set.column()));
            }
            String says = cells.get(set.column() - 1);
            if (set.expected().isPresent() && !set.expected().get().strip().equals(says)) {
                throw CannotEdit.stale("row %d says something else by now".formatted(set.row()));
            }
            cells.set(set.column() - 1, set.text());
            rows.set(index, cells);
        } else if (change instanceof TableChange.Append append) {
            rows.addAll(append.rows());
        } else if (change instanceof TableChange.RemoveRow remove) {
            int index = index(remove.row());
            if (index == 0) {
                throw CannotEdit.because("the header stays");
            }
            if (remove.expected().isPresent() && !words(remove.expected().get()).equals(rows.get(index))) {
                throw CannotEdit.stale("row %d says something else by now".formatted(remove.row()));
            }
            rows.remove(index);
        } else if (change instanceof TableChange.Replace replace) {
            rows = new ArrayList<>(replace.rows());
            if (rows.isEmpty() || !startsWith(words(rows.get(0)), said.get(0))) {
                throw CannotEdit.because("the columns of the table stay as they are; others come after them");
            }
            // Capitals are the author's.
            List<String> header = new ArrayList<>(said.get(0));
            header.addAll(rows.get(0).subList(header.size(), rows.get(0).size()));
            rows.set(0, header);
        } else if (change instanceof TableChange.Paste paste) {
            rows = pasted(paste.text());
        }
        List<List<String>> words = rows.stream()
                .map(TableEdit::words)
                .filter(row -> !row.isEmpty())
                .toList();
        int columns = words.get(0).size();
        if (words.stream().anyMatch(row -> row.size() > columns)) {
            throw CannotEdit.because("a row has more cells than the header has columns");
        }
        return words;
    }

    private static boolean startsWith(List<String> header, List<String> before) {
        return header.size() >= before.size()
                && IntStream.range(0, before.size())
                        .allMatch(column -> header.get(column).equalsIgnoreCase(before.get(column)));
    }

    private int index(int row) throws CannotEdit {
        for (int index = 0; index < old.size(); index++) {
            if (old.get(index).number() == row) {
                return index;
            }
        }
        throw CannotEdit.stale("there is no row %d in the table".formatted(row));
    }

    private static List<String> padded(List<String> cells, int columns) {
        List<String> padded = new ArrayList<>(cells);
        padded.addAll(Collections.nCopies(Math.max(0, columns - cells.size()), ""));
        return padded;
    }

    /** As the reader has a row: without space around words, and without empty cells at its end. */
    private static List<String> words(List<String> cells) {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        return cells.subList(0, last).stream()
                .map(cell -> cell.replace("\r\n", "\n").replace('\r', '\n').strip())
                .toList();
    }

    private List<List<String>> pasted(String text) throws CannotEdit {
        List<List<String>> rows = TableReader.pasted(text, "what was pasted", new Findings())
                .map(sheets -> said(sheets.get(0).table()))
                .filter(table -> !table.isEmpty())
                .orElseThrow(() -> CannotEdit.because("what was pasted cannot be read as a table"));
        List<String> header = said.get(0);
        List<Integer> columns = rows.get(0).stream().map(this::column).toList();
        boolean named = columns.stream().anyMatch(column -> column >= 0);
        if (named && columns.stream().anyMatch(column -> column < 0)) {
            String unknown = rows.get(0).get(columns.indexOf(-1));
            throw CannotEdit.because("the table has no column '%s'".formatted(unknown));
        }
        List<List<String>> all = new ArrayList<>(List.of(header));
        for (List<String> row : named ? rows.subList(1, rows.size()) : rows) {
            List<String> cells = padded(List.of(), header.size());
            for (int index = 0; index < row.size(); index++) {
                int column = named && index < columns.size() ? columns.get(index) : index;
                if (column >= cells.size() || (named && index >= columns.size())) {
                    throw CannotEdit.because("a row has more cells than the header has columns");
                }
                cells.set(column, row.get(index));
            }
            all.add(cells);
        }
        return all;
    }

    /** The number of a column by its name, from 0; -1 if there is none. */
    private int column(String name) {
        List<String> header =
                said.get(0).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        return name.isBlank() ? -1 : header.indexOf(name.toLowerCase(Locale.ROOT));
    }

    /** One stretch of the file; characters that stay the same are not touched. */
    private Splice splice(TableChange change, List<List<String>> expected) {
        int end = end(old.size() - 1);
        if (change instanceof TableChange.Append) {
            String rows = expected.subList(said.size(), expected.size()).stream()
                    .map(row -> "\n" + line(padded(row, said.get(0).size())))
                    .collect(Collectors.joining());
            return new Splice(end, end, rows);
        }
        if (change instanceof TableChange.RemoveRow remove) {
            int index = IntStream.range(0, old.size())
                    .filter(at -> old.get(at).number() == remove.row())
                    .findFirst()
                    .orElseThrow();
            return new Splice(end(index - 1), end(index), "");
        }
        Map<Integer, Integer> from = origins(expected);
        String rows = IntStream.range(0, expected.size())
                .mapToObj(index -> line(expected, index, Optional.ofNullable(from.get(index))))
                .collect(Collectors.joining("\n"));
        return new Splice(start(0), end, rows);
    }

    private int start(int index) {
        return file.places(old.get(index).number()).get(0).start();
    }

    private int end(int index) {
        List<Place> places = file.places(old.get(index).number());
        return places.get(places.size() - 1).end();
    }

    /** Which row of the file each new one comes from: the same one, else one that starts with the same words. */
    private Map<Integer, Integer> origins(List<List<String>> rows) {
        Map<Integer, Integer> origins = new TreeMap<>();
        List<Integer> free = IntStream.range(0, said.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        origins.put(0, 0);
        free.remove(Integer.valueOf(0));
        boolean sameLength = rows.size() == said.size();
        for (int index = 1; index < rows.size(); index++) {
            List<String> row = rows.get(index);
            free.stream().filter(at -> said.get(at).equals(row)).findFirst().ifPresent(take(origins, free, index));
        }
        for (int index = 1; index < rows.size(); index++) {
            if (!origins.containsKey(index)) {
                int here = index;
                String first = rows.get(index).get(0);
                free.stream()
                        .filter(at ->
                                sameLength ? at == here : said.get(at).get(0).equals(first))
                        .findFirst()
                        .ifPresent(take(origins, free, index));
            }
        }
        return origins;
    }

    private static Consumer<Integer> take(Map<Integer, Integer> origins, List<Integer> free, int index) {
        return at -> {
            origins.put(index, at);
            free.remove(at);
        };
    }

    /** A row: cells that stay as they are written. */
    private String line(List<List<String>> rows, int index, Optional<Integer> origin) {
        List<String> row = rows.get(index);
        int columns = rows.get(0).size();
        if (origin.isEmpty()) {
            return line(padded(row, columns));
        }
        List<String> before = said.get(origin.get());
        List<Place> places = file.places(old.get(origin.get()).number());
        boolean wider = columns > said.get(0).size();
        int written = Math.max(row.size(), wider ? columns : places.size());
        List<String> cells = padded(row, written);
        return IntStream.range(0, written)
                .mapToObj(column -> {
                    String was = column < before.size() ? before.get(column) : "";
                    boolean there = column < places.size();
                    String text = there
                            ? file.text()
                                    .substring(
                                            places.get(column).start(),
                                            places.get(column).end())
                            : "";
                    return there && was.equals(cells.get(column))
                            ? text
                            : cell(cells.get(column), isQuotedByHabit(text));
                })
                .collect(Collectors.joining(String.valueOf(file.separator())));
    }

    /** A new row: quoted where the cell in the row above all others is. */
    private String line(List<String> cells) {
        List<Place> last = file.places(old.get(old.size() - 1).number());
        return IntStream.range(0, cells.size())
                .mapToObj(column -> cell(
                        cells.get(column),
                        column < last.size()
                                && isQuotedByHabit(file.text()
                                        .substring(
                                                last.get(column).start(),
                                                last.get(column).end()))))
                .collect(Collectors.joining(String.valueOf(file.separator())));
    }

    /** Whether quotation marks stand around a cell that could do without. */
    private boolean isQuotedByHabit(String written) {
        return written.length() > 1
                && written.startsWith("\"")
                && !needsQuotes(written.substring(1, written.length() - 1));
    }

    private boolean needsQuotes(String text) {
        return text.indexOf(file.separator()) >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0;
    }

    private String cell(String text, boolean quoted) {
        return needsQuotes(text) || (quoted && !text.isEmpty()) ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
