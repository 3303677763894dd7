package org.planpress.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planpress.bind.SeriesCells;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.model.MeasureSheet;
import org.planpress.source.TableCell;
import org.planpress.source.TableSheet;

/** Finds the sheet of a workbook on which the periods of a measure stand. */
final class SheetChoice {

    private final List<TableSheet> sheets;
    private final Asked asked;
    private final MeasureSheet measure;
    private final Account account;
    private final Findings findings;

    SheetChoice(List<TableSheet> sheets, Asked asked, MeasureSheet measure, Account account, Findings findings) {
        this.sheets = sheets;
        this.asked = asked;
        this.measure = measure;
        this.account = account;
        this.findings = findings;
    }

    /**
     * A sheet and where its periods stand.
     *
     * @param sheet the sheet
     * @param periods its periods
     */
    record Chosen(TableSheet sheet, PeriodColumn periods) {}

    /** The sheet; empty if it cannot be told from the others, and a finding says why. */
    Optional<Chosen> chosen() {
        List<TableSheet> possible = possible();
        List<Chosen> found = new ArrayList<>();
        Findings doubts = new Findings();
        for (TableSheet sheet : possible) {
            PeriodColumn.find(sheet.table(), measure.frequency(), asked.dates(), doubts)
                    .ifPresent(periods -> found.add(new Chosen(sheet, periods)));
        }
        if (found.size() == 1) {
            tell(found.get(0).sheet());
            return Optional.of(found.get(0));
        }
        if (found.size() > 1) {
            findings.add(ImportRules.SHEET
                    .at(at(sheets.get(0)), "%d sheets hold periods".formatted(found.size()))
                    .withHint("choose one with --sheet: "
                            + names(found.stream().map(Chosen::sheet).toList())));
        } else if (doubts.hasErrors()) {
            findings.addAll(doubts.sorted());
        } else if (!possible.isEmpty()) {
            findings.add(none(possible));
        }
        return Optional.empty();
    }

    /** Those that were asked for, or those that people see and in which something stands. */
    private List<TableSheet> possible() {
        Optional<String> name = asked.sheet();
        List<TableSheet> possible = sheets.stream()
                .filter(sheet -> name.isPresent()
                        ? sheet.name().equalsIgnoreCase(name.get()) && !sheet.hidden()
                        : !sheet.hidden() && !sheet.table().rows().isEmpty())
                .toList();
        if (possible.isEmpty()) {
            findings.add(ImportRules.SHEET
                    .at(
                            at(sheets.get(0)),
                            name.map(word -> "no sheet that people see is called '%s'".formatted(word))
                                    .orElse("nothing stands in it"))
                    .withHint(name.map(this::others).orElse("save the figures, and try again")));
        }
        return possible;
    }

    /** The sheets that may be named instead. */
    private String others(String name) {
        List<TableSheet> seen = sheets.stream().filter(sheet -> !sheet.hidden()).toList();
        String all = "the sheets are: " + names(seen);
        return sheets.stream().anyMatch(sheet -> sheet.name().equalsIgnoreCase(name))
                ? all + "; a hidden sheet is not read, so show '%s' in the workbook first".formatted(name)
                : all;
    }

    private Finding none(List<TableSheet> possible) {
        for (TableSheet sheet : possible) {
            Optional<TableCell> date = PeriodColumn.doubtfulDate(sheet.table());
            if (date.isPresent()) {
                return ImportRules.at(
                        ImportRules.DATES,
                        date.get(),
                        "%s can be read with the day first or with the month first"
                                .formatted(Account.quoted(date.get().shown())),
                        "say which with --dates day-first or --dates month-first");
            }
        }
        SeriesCells cells = new SeriesCells(measure);
        return ImportRules.COLUMN
                .at(at(possible.get(0)), "no column holds periods such as those of the measure")
                .withHint("write them as %s, and check the frequency of the measure".formatted(cells.periodForm()));
    }

    private static SourceLocation at(TableSheet sheet) {
        return sheet.table().at();
    }

    private static String names(List<TableSheet> sheets) {
        return sheets.stream().map(sheet -> "'" + sheet.name() + "'").collect(Collectors.joining(", "));
    }

    private void tell(TableSheet chosen) {
        if (!chosen.name().isEmpty()) {
            account.read("sheet '%s'".formatted(chosen.name()));
        }
        sheets.stream()
                .filter(sheet -> !sheet.equals(chosen))
                .forEach(sheet ->
                        account.leftOut((sheet.hidden() ? "hidden sheet '%s'" : "sheet '%s'").formatted(sheet.name())));
    }
}
