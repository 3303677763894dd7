package org.planpress.compile;

import org.planpress.finding.Finding;
import org.planpress.finding.Severity;

/** The least serious findings that keep a plan from being published. */
public enum FailOn {
    ERROR,
    WARNING;

    boolean stops(Finding finding) {
        return finding.severity() == Severity.ERROR || (this == WARNING && finding.severity() == Severity.WARNING);
    }
}
