package org.planpress.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.bind.SeriesCells;
import org.planpress.bind.SeriesColumn;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.model.Id;
import org.planpress.model.MeasureSheet;
import org.planpress.model.SiteSheet;
import org.planpress.model.Unit;
import org.planpress.model.ValueStatus;
import org.planpress.source.TableCell;
import org.planpress.source.TableCell.Place;
import org.planpress.source.TableCell.Words;
import org.planpress.source.TableFile;
import org.planpress.source.TableFile.Row;
import org.planpress.source.TableSheet;

/**
 * A sheet of an office on its way to the table of a series: which lines are figures, which column holds them, what marks
 * and words beside them say. The cells keep their places, so that findings about them name the cells that they came from.
 * Whatever is not taken is in the account; whatever may be a figure and cannot be read is a finding.
 */
final class SheetReading {

    private static final Set<String> TOTALS =
            Set.of("total", "all", "sum", "average", "mean", "median", "change", "ytd");

    /** How many different words of a column are told. */
    private static final int MOST_WORDS = 3;

    private final TableSheet sheet;
    private final PeriodColumn periods;
    private final Grid grid;
    private final MeasureSheet measure;
    private final Asked asked;
    private final SeriesCells cells;
    private final AreaNames areaNames;
    private final Hidden hidden;
    private final Account account;
    private final Findings findings;

    /**
     * @param periods where the periods of the sheet stand
     * @param account hears how it was read
     */
    SheetReading(
            TableSheet sheet,
            PeriodColumn periods,
            MeasureSheet measure,
            SiteSheet site,
            Asked asked,
            Account account,
            Findings findings) {
        this.sheet = sheet;
        this.periods = periods;
        this.grid = periods.grid();
        this.measure = measure;
        this.asked = asked;
        this.cells = new SeriesCells(measure);
        this.areaNames = new AreaNames(site.areas());
        this.hidden = new Hidden(sheet, grid);
        this.account = account;
        this.findings = findings;
    }

    /**
     * The columns of a table that a series is made of, counted from 0.
     *
     * @param values one, or one for each area that stands above
     */
    private record Columns(
            List<Integer> values, Optional<Integer> area, Optional<Integer> status, Optional<Integer> note) {

        /** One cell that holds a value. */
        TableCell first(Row line) {
            return values.stream()
                    .flatMap(column -> line.cell(column).stream())
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The table of a series; empty if a column cannot be told from the others, and a finding says why. */
    Optional<TableFile> table() {
        List<Row> lines = grid.lines();
        int header = header(lines);
        Headers headers = new Headers(grid, lines.subList(0, header + 1));
        List<Row> figures = lines.subList(header + 1, lines.size());
        Optional<Integer> area = areaColumn(headers, figures);
        if (asked.areaColumn().isPresent() && area.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> status = own(headers, SeriesColumn.STATUS);
        Optional<Integer> note = own(headers, SeriesColumn.NOTE);
        Set<Integer> taken =
                Stream.of(area, status, note).flatMap(Optional::stream).collect(Collectors.toCollection(TreeSet::new));
        taken.addAll(periods.columns());
        List<Integer> values = valueColumns(headers, figures, taken, area.isPresent());
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(table(headers, figures, new Columns(values, area, status, note)));
    }

    /** A column under the name that it has in a series. */
    private Optional<Integer> own(Headers headers, SeriesColumn kind) {
        return headers.only(kind.word()).filter(column -> !periods.columns().contains(column));
    }

    /**
     * The last line of words above the first period; -1 if there is none. A line with a figure in it is no header, but a
     * row whose period cannot be read, unless it says what stands below.
     */
    private int header(List<Row> lines) {
        int first = 0;
        while (first < lines.size() && periods.of(lines.get(first)).isEmpty()) {
            first++;
        }
        for (int index = first - 1; index >= 0; index--) {
            Row line = lines.get(index);
            boolean words =
                    line.cells().stream().filter(cell -> !cell.isEmpty()).noneMatch(this::isFigure);
            boolean sparse =
                    line.cells().stream().filter(cell -> !cell.isEmpty()).count() < 2;
            if (PeriodColumn.isHeader(periods.written(line)) || (words && !sparse && !isSpoiltRow(lines, index))) {
                return index;
            }
        }
        return -1;
    }

    /** A row of a period and a value of which neither can be read, under a line of words that is the header. */
    private boolean isSpoiltRow(List<Row> lines, int index) {
        Row line = lines.get(index);
        Optional<TableCell> period = periods.written(line);
        boolean digits = period.filter(SheetReading::holdsDigit).isPresent()
                && line.cells().stream()
                        .filter(cell -> !period.equals(Optional.of(cell)))
                        .anyMatch(SheetReading::holdsDigit);
        return digits
                && lines.subList(0, index).stream()
                        .anyMatch(above -> above.cells().stream()
                                                .filter(cell -> !cell.isEmpty())
                                                .count()
                                        > 1
                                && above.cells().stream().noneMatch(SheetReading::holdsDigit));
    }

    private static boolean holdsDigit(TableCell cell) {
        return !cell.isEmpty() && cell.shown().chars().anyMatch(Character::isDigit);
    }

    private boolean isFigure(TableCell cell) {
        return isFigure(cell, false);
    }

    private boolean isFigure(TableCell cell, boolean decimalCommas) {
        return OfficeValue.read(cell, measure.unit(), decimalCommas)
                .cell()
                .filter(cells::isValue)
                .isPresent();
    }

    /** Words alone beside something that is no period are a remark. */
    private boolean mayBeFigure(TableCell cell) {
        return !(cell instanceof Words)
                || cell.shown().chars().anyMatch(Character::isDigit)
                || OfficeValue.read(cell, measure.unit(), false).status().isPresent();
    }

    private boolean decimalCommas(List<Row> figures, int column) {
        List<String> texts = figures.stream()
                .flatMap(line -> line.cell(column).stream())
                .map(TableCell::shown)
                .toList();
        return texts.stream().anyMatch(OfficeValue::isDecimalComma)
                && texts.stream().noneMatch(text -> text.matches(".*\\d\\.\\d.*"));
    }

    private Optional<Integer> areaColumn(Headers headers, List<Row> figures) {
        if (asked.areaColumn().isPresent()) {
            List<Integer> named = headers.named(asked.areaColumn().get());
            if (named.size() != 1) {
                findings.add(ImportRules.COLUMN
                        .at(
                                sheet.table().at(),
                                "no single column is called '%s'"
                                        .formatted(asked.areaColumn().get()))
                        .withHint("name the column of the areas by its header or its letter: "
                                + headers.offered(filled(figures, grid.columns()))));
            }
            return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
        }
        return own(headers, SeriesColumn.AREA)
                .or(() -> grid.columns().stream()
                        .filter(column -> !periods.columns().contains(column))
                        .filter(column -> holdsAreas(figures, column))
                        .findFirst());
    }

    /** Whether only areas of the plan stand in a column, and at least two of them. */
    private boolean holdsAreas(List<Row> figures, int column) {
        List<String> names = figures.stream()
                .filter(line -> periods.of(line).isPresent())
                .flatMap(line -> line.cell(column).stream())
                .map(TableCell::shown)
                .toList();
        return names.stream().allMatch(name -> areaNames.id(name).isPresent())
                && names.stream().map(areaNames::id).distinct().count() > 1;
    }

    private List<Integer> valueColumns(Headers headers, List<Row> figures, Set<Integer> taken, boolean areasBeside) {
        List<Integer> free = grid.columns().stream()
                .filter(column -> !taken.contains(column))
                .toList();
        List<Integer> filled = filled(figures, free);
        List<Integer> fitting = filled.stream()
                .filter(column -> !isSecondHalf(headers, figures, column))
                .filter(column -> figures.stream()
                        .flatMap(line -> line.cell(column).stream())
                        .anyMatch(cell -> isFigure(cell, decimalCommas(figures, column))))
                .toList();
        List<Integer> candidates = asked.column()
                .map(name -> headers.named(name).stream().filter(free::contains).toList())
                .orElse(fitting.isEmpty() ? filled : fitting);
        Optional<Integer> own = asked.column().isPresent()
                ? Optional.empty()
                : own(headers, SeriesColumn.VALUE).filter(candidates::contains);
        if (own.isPresent()) {
            return List.of(own.get());
        }
        boolean areasAbove = !areasBeside
                && asked.area().isEmpty()
                && candidates.stream()
                        .allMatch(column -> areaNames.id(headers.name(column)).isPresent());
        if (candidates.size() == 1 || (candidates.size() > 1 && areasAbove)) {
            return candidates;
        }
        List<Integer> offered = candidates.isEmpty() ? filled : candidates;
        String what = asked.column()
                .map(name -> "no single column is called '%s'".formatted(name))
                .orElse(
                        candidates.isEmpty()
                                ? "no %s holds values of the measure".formatted(grid.columnsAre())
                                : "several %ss hold values".formatted(grid.columnsAre()));
        findings.add(ImportRules.COLUMN
                .at(
                        headers.lines().isEmpty() || grid.turned()
                                ? sheet.table().at()
                                : headers.lines()
                                        .get(headers.lines().size() - 1)
                                        .at(),
                        what)
                .withHint(
                        offered.isEmpty()
                                ? "put the values beside the periods"
                                : "choose one with --column: " + headers.offered(offered)));
        return List.of();
    }

    private static List<Integer> filled(List<Row> figures, List<Integer> columns) {
        return columns.stream()
                .filter(column ->
                        figures.stream().anyMatch(line -> line.cell(column).isPresent()))
                .toList();
    }

    /** Whether a column without a name holds what commas cut off the numbers before it. */
    private boolean isSecondHalf(Headers headers, List<Row> figures, int column) {
        List<Row> halves =
                figures.stream().filter(line -> line.cell(column).isPresent()).toList();
        return !grid.turned()
                && column > 0
                && headers.name(column).isEmpty()
                && halves.stream()
                        .allMatch(line -> line.cell(column - 1)
                                .filter(left -> SeriesCells.isCutInTwo(
                                        left, line.cell(column).orElseThrow()))
                                .isPresent());
    }

    private TableFile table(Headers headers, List<Row> lines, Columns columns) {
        List<Row> figures = new ArrayList<>();
        List<Row> remarks = new ArrayList<>();
        for (Row line : lines) {
            boolean period = periods.of(line).isPresent();
            if (period && isAsked(line, columns)) {
                figures.add(line);
            } else if (period) {
                remarks.add(line);
            } else if (columns.values().stream()
                    .flatMap(column -> line.cell(column).stream())
                    .anyMatch(this::mayBeFigure)) {
                findings.add(unreadable(line, columns));
            } else {
                remarks.add(line);
            }
        }
        remarks.forEach(this::refuseAreaAbove);
        remarks.stream()
                .filter(line -> PeriodColumn.isHeader(periods.written(line)))
                .forEach(line -> findings.add(ImportRules.at(
                        ImportRules.COLUMN,
                        periods.written(line).orElseThrow(),
                        "the header of another table stands here",
                        "keep one table on the sheet, and move the other to a sheet of its own")));
        repeated(headers, figures, columns);
        columns.area().ifPresent(column -> refuseWithoutArea(headers, figures, column));
        tell(headers, figures, remarks, columns);
        List<Row> rows = new ArrayList<>();
        rows.add(ownHeader(grid.lines().get(0)));
        for (int value : columns.values()) {
            boolean commas = decimalCommas(figures, value);
            if (commas) {
                account.read("commas in %s were read as decimal points".formatted(headers.told(value)));
            }
            if (!commas) {
                DoubtfulNumbers.in(
                                cells(figures, value),
                                measure.unit(),
                                sheet.table().semicolons())
                        .forEach(findings::add);
            }
            Optional<Scale> scale = headers.said(value)
                    .flatMap(head -> Scale.of(head, measure).stream())
                    .findFirst();
            scale.ifPresent(said -> account.read(
                    "values of %s are in %s, as its head says".formatted(headers.told(value), said.word())));
            Optional<Id> above = columns.values().size() > 1 ? areaNames.id(headers.name(value)) : asked.area();
            figures.forEach(line -> rows.add(row(line, value, columns, above, new Form(commas, scale))));
        }
        return new TableFile(
                sheet.table().path(), List.copyOf(rows), sheet.table().at());
    }

    /** The name of an area alone in a row stands above the rows that are about it. */
    private void refuseAreaAbove(Row line) {
        List<TableCell> filled =
                line.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.size() == 1 && areaNames.id(filled.get(0).shown()).isPresent()) {
            findings.add(ImportRules.at(
                    ImportRules.AREA,
                    filled.get(0),
                    "an area stands above the rows that are about it",
                    "write the area into each row, in a column called area, and delete this row"));
        }
    }

    /**
     * In the form of a series an empty cell means the whole. In a sheet of an office it may be the area above, and the
     * whole has a name where the column writes it elsewhere.
     */
    private void refuseWithoutArea(Headers headers, List<Row> figures, int column) {
        boolean namesTheWhole = figures.stream()
                .flatMap(line -> line.cell(column).stream())
                .flatMap(cell -> areaNames.id(cell.shown()).stream())
                .anyMatch(areaNames::isWhole);
        if (!namesTheWhole && own(headers, SeriesColumn.AREA).isPresent()) {
            return;
        }
        figures.stream()
                .filter(line -> line.cell(column).isEmpty())
                .map(line -> column < line.cells().size()
                        ? line.cells().get(column)
                        : line.cells().get(0))
                .forEach(cell -> findings.add(ImportRules.at(
                        ImportRules.AREA,
                        cell,
                        "there is a value, and no area beside it",
                        "write its area, also where it is the one above, or delete the %s"
                                .formatted(grid.linesAre()))));
    }

    /** Whether a line is about the area that was asked for. */
    private boolean isAsked(Row line, Columns columns) {
        return columns.area().isEmpty()
                || asked.area().isEmpty()
                || line.cell(columns.area().get())
                        .flatMap(cell -> areaNames.id(cell.shown()))
                        .equals(asked.area());
    }

    private Finding unreadable(Row line, Columns columns) {
        Optional<TableCell> written = periods.written(line);
        if (written.isEmpty()) {
            TableCell figure = columns.first(line);
            return ImportRules.at(
                    ImportRules.PERIOD,
                    figure,
                    "there is a value, and no period beside it",
                    "write its period, or delete the value");
        }
        TableCell cell = written.get();
        boolean total = Stream.of(OfficePeriods.plain(cell.shown()).split("[^a-z]+", -1))
                .anyMatch(TOTALS::contains);
        Optional<String> other = new OfficePeriods(measure.frequency(), Optional.empty(), false)
                .any(cell)
                .map(period ->
                        "%s is another stretch of time than the measure's".formatted(Account.quoted(cell.shown())));
        return ImportRules.at(
                ImportRules.PERIOD,
                cell,
                other.orElse(
                        "%s is not a period, and there is a value beside it".formatted(Account.quoted(cell.shown()))),
                total
                        ? "delete the %s, if it sums up the others".formatted(grid.linesAre())
                        : "write it as %s, or delete the %s".formatted(cells.periodForm(), grid.linesAre()));
    }

    /** A period that several lines are about, which a column tells apart that nobody named. */
    private void repeated(Headers headers, List<Row> figures, Columns columns) {
        Map<String, List<Row>> lines = new LinkedHashMap<>();
        figures.forEach(line -> lines.computeIfAbsent(
                        periods.of(line).map(TableCell::shown).orElse("")
                                + columns.area()
                                        .flatMap(line::cell)
                                        .map(TableCell::shown)
                                        .orElse(""),
                        key -> new ArrayList<>())
                .add(line));
        lines.values().stream()
                .filter(same -> same.size() > 1)
                .findFirst()
                .ifPresent(same -> grid.columns().stream()
                        .filter(column -> !periods.columns().contains(column)
                                && !columns.values().contains(column))
                        .filter(column -> !Optional.of(column).equals(columns.area()))
                        .filter(column -> same.stream()
                                        .map(line -> line.cell(column)
                                                .map(TableCell::shown)
                                                .orElse(""))
                                        .distinct()
                                        .count()
                                == same.size())
                        .findFirst()
                        .ifPresent(column -> findings.add(ImportRules.at(
                                ImportRules.REPEATED,
                                periods.written(same.get(1))
                                        .orElse(same.get(1).cells().get(0)),
                                "%s are about the same period, and %s tells them apart"
                                        .formatted(grid.lineNames(same), headers.told(column)),
                                "delete the rows that are not meant, or name a column of areas with --area-column"))));
    }

    private void tell(Headers headers, List<Row> figures, List<Row> remarks, Columns columns) {
        String names = periods.columns().stream().map(headers::told).collect(Collectors.joining(" and "));
        account.read("periods from %s".formatted(names));
        account.read("values from %s, %s"
                .formatted(
                        columns.values().stream().map(headers::told).collect(Collectors.joining(" and ")),
                        figures.isEmpty() ? "in no row" : "in " + grid.lineNames(figures)));
        if (columns.values().size() > 1) {
            account.read("the names above the values are areas");
        }
        if (figures.stream()
                .anyMatch(line -> columns.values().stream()
                        .flatMap(column -> Stream.of(line.cell(column), periods.written(line)))
                        .flatMap(Optional::stream)
                        .anyMatch(cell -> OfficeValue.hasNote(cell.shown())))) {
            account.leftOut("marks of notes such as [note 1], beside values and periods");
        }
        columns.area().ifPresent(column -> account.read("areas from " + headers.told(column)));
        columns.status().ifPresent(column -> account.read("how firm values are from " + headers.told(column)));
        columns.note().ifPresent(column -> account.read("notes from " + headers.told(column)));
        tellHidden(headers, figures, columns);
        if (sheet.comments()) {
            account.leftOut("comments at cells of the sheet");
        }
        int last = headers.lines().size() - 1;
        Stream.concat(headers.lines().stream().limit(Math.max(0, last)), remarks.stream())
                .forEach(line -> account.leftOut("%s%s %s"
                        .formatted(
                                hidden.before(line), grid.lineNames(List.of(line)), Account.quoted(Grid.words(line)))));
        Set<Integer> taken = new TreeSet<>(periods.columns());
        taken.addAll(columns.values());
        Stream.of(columns.area(), columns.status(), columns.note())
                .flatMap(Optional::stream)
                .forEach(taken::add);
        grid.columns().stream()
                .filter(column -> !taken.contains(column))
                .filter(column ->
                        figures.stream().anyMatch(line -> line.cell(column).isPresent())
                                || (grid.turned() && grid.holdsSomething(column)))
                .forEach(column ->
                        account.leftOut(hidden.before(column) + headers.told(column) + saying(figures, column)));
    }

    /** What stands in a column of words that is left out, for it may say that rows are about different things. */
    private String saying(List<Row> figures, int column) {
        List<TableCell> filled =
                figures.stream().flatMap(line -> line.cell(column).stream()).toList();
        if (filled.isEmpty() || filled.stream().anyMatch(cell -> !(cell instanceof Words) || mayBeFigure(cell))) {
            return "";
        }
        List<String> words = filled.stream()
                .map(cell -> Account.quoted(cell.shown()))
                .distinct()
                .toList();
        return ": "
                + words.stream().limit(MOST_WORDS).collect(Collectors.joining(", "))
                + (words.size() > MOST_WORDS ? " and %d more".formatted(words.size() - MOST_WORDS) : "");
    }

    /** What people do not see is read all the same, and said. */
    private void tellHidden(Headers headers, List<Row> figures, Columns columns) {
        List<Row> unseen = hidden.of(figures);
        if (!unseen.isEmpty()) {
            account.read("hidden %s too, which people with the workbook before them do not see"
                    .formatted(grid.lineNames(unseen)));
        }
        List<Integer> values = columns.values().stream().filter(hidden::column).toList();
        if (values.size() == columns.values().size()) {
            account.read("the values stand in a hidden " + grid.columnsAre());
        } else {
            values.forEach(column -> account.read(
                    "the values of %s stand in a hidden %s".formatted(headers.told(column), grid.columnsAre())));
        }
        periods.columns().stream()
                .filter(hidden::column)
                .forEach(column -> account.read(
                        "the periods of %s stand in a hidden %s".formatted(headers.told(column), grid.columnsAre())));
    }

    private static Row ownHeader(Row first) {
        Place place = first.cells().get(0).place();
        return new Row(
                first.number(),
                Stream.of(SeriesColumn.values())
                        .<TableCell>map(column -> new Words(column.word(), place))
                        .toList());
    }

    /**
     * How numbers of a column are written.
     *
     * @param commas whether decimals stand after a comma
     * @param scale what each of them stands for, if its head says that it is not one
     */
    private record Form(boolean commas, Optional<Scale> scale) {

        OfficeValue read(TableCell cell, Unit unit) {
            OfficeValue value = OfficeValue.read(cell, unit, commas);
            return scale.map(said -> new OfficeValue(value.cell().map(said::whole), value.status(), value.note()))
                    .orElse(value);
        }
    }

    private static List<TableCell> cells(List<Row> figures, int column) {
        return figures.stream().flatMap(line -> line.cell(column).stream()).toList();
    }

    private Row row(Row line, int column, Columns columns, Optional<Id> above, Form form) {
        Place place = line.cells().get(0).place();
        TableCell nothing = new TableCell.Nothing(place);
        Optional<TableCell> written = line.cell(column);
        refuseDoubtful(line, column);
        Optional<OfficeValue> value = written.map(cell -> form.read(cell, measure.unit()));
        Optional<TableCell> status = columns.status()
                .flatMap(line::cell)
                .or(() -> value.flatMap(OfficeValue::status)
                        .or(() -> periods.written(line).flatMap(cell -> OfficeValue.markOf(cell.shown())))
                        .map(mark -> new Words(
                                word(mark), written.map(TableCell::place).orElse(place))));
        Optional<TableCell> note = columns.note()
                .flatMap(line::cell)
                .or(() -> value.flatMap(OfficeValue::note).map(words -> new Words(words, place)));
        return new Row(
                line.number(),
                List.of(
                        periods.of(line).orElse(nothing),
                        value.flatMap(OfficeValue::cell).orElse(nothing),
                        area(line, columns, above).orElse(nothing),
                        status.orElse(nothing),
                        note.orElse(nothing)));
    }

    private static String word(ValueStatus status) {
        return SeriesCells.word(status);
    }

    private Optional<TableCell> area(Row line, Columns columns, Optional<Id> above) {
        if (columns.area().isPresent()) {
            return line.cell(columns.area().get())
                    .map(cell -> areaNames
                            .id(cell.shown())
                            .<TableCell>map(id -> new Words(id.value(), cell.place(), cell.from()))
                            .orElse(cell));
        }
        return above.map(id -> new Words(id.value(), line.cells().get(0).place()));
    }

    /** A dash may be nothing or no value; a number of three digits at most beside three others may be one cut in two. */
    private void refuseDoubtful(Row line, int value) {
        Optional<TableCell> cell = line.cell(value);
        String text = cell.map(TableCell::shown).orElse("").toLowerCase(Locale.ROOT);
        if (text.matches("[-–—]+|n/?a|nil|none|tbc")) {
            findings.add(ImportRules.at(
                    ImportRules.VALUE,
                    cell.orElseThrow(),
                    "%s can mean nothing, or that there is no value".formatted(Account.quoted(text)),
                    "write 0 for nothing; leave the cell empty, or write [x], [z] or [c], if there is no value"));
        }
        if (text.matches(".*\\d *(?:\\*+|[†‡§¹²³⁴-⁹]+|[\\[(]\\d{1,2}[\\])])|\\d[\\d.,]*[a-z&&[^kmb]]")) {
            findings.add(
                    ImportRules.at(
                            ImportRules.VALUE,
                            cell.orElseThrow(),
                            "%s ends with a mark that can mean several things".formatted(Account.quoted(text)),
                            "write [p] after a provisional value, [r] after a revised one, [e] after an estimate; delete a mark of a note"));
        }
        if (text.matches(".*\\d ?\\[[a-z ]+]")
                && OfficeValue.read(cell.orElseThrow(), measure.unit(), false)
                        .status()
                        .isEmpty()
                && !OfficeValue.hasNote(text)) {
            findings.add(
                    ImportRules.at(
                            ImportRules.VALUE,
                            cell.orElseThrow(),
                            "%s ends with a mark that is not known here".formatted(Account.quoted(text)),
                            "delete the mark, and say what it means in a column called note; write [p], [r] or [e] if the value is provisional, revised or an estimate"));
        }
        Optional<TableCell> next = line.cell(value + 1);
        boolean free = grid.lines().stream()
                        .filter(other -> periods.of(other).isEmpty())
                        .noneMatch(other -> other.cell(value + 1).isPresent())
                && !grid.turned();
        if (free && cell.isPresent() && next.isPresent() && SeriesCells.isCutInTwo(cell.get(), next.get())) {
            TableCell half = next.get();
            findings.add(ImportRules.at(
                    ImportRules.VALUE,
                    half,
                    "'%s' looks like the second half of %s,%s".formatted(half.shown(), text, half.shown()),
                    "put the number in quotation marks, or write it without the comma"));
        }
    }
}
