package org.planpress.bind;

import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.source.TableCell;

/** Says what is wrong with a cell; the binder of series turns it into a finding that names the cell. */
final class CellFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    CellFault(Rule rule, TableCell cell, String message, String hint) {
        super(message, null, false, false);
        this.finding = finding(rule, cell, message, hint);
    }

    Finding finding() {
        return finding;
    }

    static Finding finding(Rule rule, TableCell cell, String message, String hint) {
        return rule.at(cell.at(), cell.place().name() + ": " + message)
                .marking(cell.length())
                .withHint(hint);
    }
}
