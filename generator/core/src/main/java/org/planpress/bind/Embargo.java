package org.planpress.bind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.planpress.source.SourceTree;
import org.planpress.source.SourceTree.MarkdownFile;
import org.planpress.source.SourceTree.YamlFile;
import org.planpress.source.TableCell;
import org.planpress.source.TableFile;

/**
 * What is not public yet, taken out of the content before anything is made of it: any group of fields, file, folder of a
 * thing or row of a series that says {@code publishFrom} with a day to come. What is left is the content as if that had
 * never been written, so no page, count, sum or file can tell of it. A day that cannot be read is a day to come.
 *
 * @param shown the content without it; the very same tree if nothing is embargoed, and the very same nodes where nothing in
 *     them is
 * @param items what is not public yet, in the order of its days
 */
public record Embargo(SourceTree shown, List<Embargoed> items) {

    private static final Comparator<Embargoed> BY_DAY = Comparator.comparing(Embargoed::from)
            .thenComparing(item -> item.at().path())
            .thenComparing(item -> item.at().line())
            .thenComparing(item -> item.at().column());

    /** Files that stand for all that lies in their folder. */
    private static final Pattern OF_FOLDER = Pattern.compile(
            "((?:editions/[^/]+/(?:priorities/[^/]+/)?|reports/[^/]+/))(?:edition|priority|report)\\.yml");

    /** Takes out what is not public on a day. */
    public static Embargo on(LocalDate day, SourceTree tree) {
        List<Embargoed> found = new ArrayList<>();
        EmbargoedNodes nodes = new EmbargoedNodes(day, tree, found::add);
        List<YamlFile> yaml = kept(tree.yaml(), nodes::yaml);
        List<MarkdownFile> markdown = kept(tree.markdown(), nodes::markdown);
        Set<String> named = nodes.seriesTakenOut();
        List<TableFile> series = kept(tree.tables(), table -> nodes.table(table, named));
        if (found.isEmpty()) {
            return new Embargo(tree, List.of());
        }
        List<TableFile> tables = kept(
                series, table -> Optional.of(table.path().equals(LedgerBinder.FILE) ? silent(table, found) : table));
        Set<String> folders = Set.copyOf(nodes.folders());
        SourceTree shown = new SourceTree(
                        tree.root(), yaml, markdown, tables, tree.words(), tree.unread(), tree.assets())
                .without(folders);
        return new Embargo(
                shown,
                found.stream()
                        .filter(item -> found.stream().noneMatch(outer -> isTakenOutWith(item, outer)))
                        .sorted(BY_DAY)
                        .toList());
    }

    /** A ledger without the lines that name what waits, or tell of a value that does. */
    private static TableFile silent(TableFile ledger, List<Embargoed> found) {
        List<TableFile.Row> left = new ArrayList<>();
        int id = ledger.rows().stream()
                .limit(1)
                .flatMapToInt(header -> IntStream.range(0, header.cells().size())
                        .filter(column -> header.cells().get(column).shown().equalsIgnoreCase(LedgerColumn.ID.word())))
                .findFirst()
                .orElse(0);
        for (TableFile.Row row : ledger.rows()) {
            String about = row.cell(id).map(TableCell::shown).orElse("");
            boolean tells = row.cells().stream()
                    .map(TableCell::shown)
                    .anyMatch(cell -> found.stream().anyMatch(item -> item.isToldBy(cell, about)));
            if (!tells) {
                left.add(row);
            }
        }
        return left.size() == ledger.rows().size()
                ? ledger
                : new TableFile(ledger.path(), List.copyOf(left), ledger.at(), ledger.semicolons());
    }

    /** Whether something waits no longer than the folder that it lies in. */
    private static boolean isTakenOutWith(Embargoed item, Embargoed outer) {
        return !item.equals(outer)
                && !outer.folder().isEmpty()
                && item.at().path().startsWith(outer.folder())
                && !item.from().isAfter(outer.from());
    }

    private static <T> List<T> kept(List<T> files, Function<T, Optional<T>> left) {
        return files.stream().flatMap(file -> left.apply(file).stream()).toList();
    }

    /** The folder that a file stands for, if it is the sheet of an edition, a priority or a report. */
    static Optional<String> folderOf(String path) {
        Matcher sheet = OF_FOLDER.matcher(path);
        return sheet.matches() ? Optional.of(sheet.group(1)) : Optional.empty();
    }

    /** Whether nothing is embargoed. */
    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** What a name in a message stands for, if it is that of something that is embargoed. */
    public Optional<Embargoed> named(String words) {
        return items.stream().filter(item -> item.isNamedIn(words)).findFirst();
    }
}
