package org.planpress.bind;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Rule;
import org.planpress.source.TableCell;

/** Says what is wrong with a cell; the binder of series turns it into a finding that names the cell. */
final class CellFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    CellFault(Rule rule, TableCell cell, String message, String hint) {
        this(rule, cell, message, hint, Optional.empty());
    }

    /** With what was probably meant in the place of what the cell holds. */
    CellFault(Rule rule, TableCell cell, String message, String hint, Optional<String> meant) {
        super(message, null, false, false);
        this.finding = finding(rule, cell, message, hint, meant);
    }

    Finding finding() {
        return finding;
    }

    /** What a cell holds in a form; empty after a fault that has been told. */
    static <T> Optional<T> read(TableCell cell, Function<String, T> form, Findings findings) {
        try {
            return Optional.of(form.apply(cell.shown()));
        } catch (ScalarForm.NotInForm fault) {
            findings.add(finding(BindRules.WRONG_TYPE, cell, String.valueOf(fault.getMessage()), fault.hint()));
            return Optional.empty();
        }
    }

    static Finding finding(Rule rule, TableCell cell, String message, String hint) {
        return finding(rule, cell, message, hint, Optional.empty());
    }

    /** The same, with the change for a program: only in a file of characters is a cell a stretch of a line. */
    static Finding finding(Rule rule, TableCell cell, String message, String hint, Optional<String> meant) {
        Finding finding = rule.at(cell.at(), cell.place().name() + ": " + message)
                .marking(cell.length())
                .withHint(hint);
        return meant.filter(words -> cell.at().path().toLowerCase(Locale.ROOT).endsWith(".csv"))
                .map(finding::mendedBy)
                .orElse(finding);
    }
}
