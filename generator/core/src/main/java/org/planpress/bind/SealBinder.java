package org.planpress.bind;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Id;
import org.planpress.model.Seal;
import org.planpress.source.TableCell;
import org.planpress.source.TableFile;

/** Reads the list of the files of a sealed edition. It is written by the product, so that any fault means damage. */
final class SealBinder {

    static final Pattern LIST = Pattern.compile("editions/([^/]+)/sealed/([^/]+)\\.csv");

    private static final List<String> HEADER = List.of("path", "size", "sha256", "type", "sealed");
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SIZE = Pattern.compile("[0-9]{1,10}");
    private static final Pattern TYPE = Pattern.compile("[a-z0-9.+-]+/[a-z0-9.+-]+(?:; ?charset=[a-z0-9-]+)?");

    /** More than any plan has; what claims more is no seal. */
    private static final long MOST_BYTES = 1L << 30;

    /** A row of the list. */
    private record Row(Seal.File file, LocalDate day) {}

    private SealBinder() {}

    /** The seal of a list; empty after a fault that has been told. */
    static Optional<Seal> bind(TableFile table, Findings findings) {
        Matcher name = LIST.matcher(table.path());
        if (!name.matches() || !Id.isValid(name.group(1)) || !Seal.isVersion(name.group(2))) {
            return damaged(table.at(), "its name is not that of a version in the folder of an edition", findings);
        }
        if (table.rows().isEmpty() || !HEADER.equals(words(table.rows().get(0)))) {
            return damaged(table.at(), "its first row is not " + String.join(",", HEADER), findings);
        }
        List<Row> rows = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        for (TableFile.Row written : table.rows().subList(1, table.rows().size())) {
            Optional<Row> row = row(written);
            if (row.isEmpty()) {
                return damaged(written.at(), "this row names no file with its size, hash, type and day", findings);
            }
            if (!paths.add(row.get().file().path().toLowerCase(Locale.ROOT))) {
                return damaged(
                        written.at(),
                        "'%s' is in it twice".formatted(row.get().file().path()),
                        findings);
            }
            if (!row.get()
                    .day()
                    .equals(rows.isEmpty() ? row.get().day() : rows.get(0).day())) {
                return damaged(written.at(), "this row has another day than the first", findings);
            }
            rows.add(row.get());
        }
        if (!paths.contains("index.html")) {
            return damaged(table.at(), "it does not name index.html", findings);
        }
        if (rows.stream().mapToLong(row -> row.file().size()).sum() > MOST_BYTES) {
            return damaged(table.at(), "its files would be larger than 1 GB", findings);
        }
        return Optional.of(new Seal(
                new Id(name.group(1)),
                name.group(2),
                rows.get(0).day(),
                rows.stream().map(Row::file).toList(),
                table.at()));
    }

    private static List<String> words(TableFile.Row row) {
        return row.cells().stream().map(TableCell::shown).toList();
    }

    private static Optional<Row> row(TableFile.Row row) {
        List<String> cells = words(row);
        boolean sound = cells.size() == HEADER.size()
                && PATH.matcher(cells.get(0)).matches()
                && !cells.get(0).contains("..")
                && SIZE.matcher(cells.get(1)).matches()
                && HASH.matcher(cells.get(2)).matches()
                && TYPE.matcher(cells.get(3)).matches();
        return sound
                ? day(cells.get(4))
                        .map(day -> new Row(
                                new Seal.File(
                                        cells.get(0),
                                        Long.parseLong(cells.get(1)),
                                        cells.get(2),
                                        cells.get(3),
                                        row.at()),
                                day))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static Optional<Seal> damaged(SourceLocation at, String why, Findings findings) {
        findings.add(BindRules.SEAL
                .at(at, "the list of a sealed edition is not as it was written: " + why)
                .withHint(BindRules.SEAL_CURE));
        return Optional.empty();
    }
}
