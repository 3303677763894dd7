package org.planpress.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Collects findings while the stages run, so that one run reports everything. Safe for use by several threads: the same
 * findings come out in the same order.
 */
public final class Findings {

    private final List<Finding> all = new ArrayList<>();

    public synchronized void add(Finding finding) {
        all.add(finding);
    }

    public synchronized void addAll(Collection<Finding> findings) {
        all.addAll(findings);
    }

    /** Everything found so far, sorted by place, each once. */
    public synchronized List<Finding> sorted() {
        return all.stream().distinct().sorted(Finding.ORDER).toList();
    }

    /** Whether a file has an error; a warning does not explain why it could not be used. */
    public synchronized boolean hasErrorIn(String path) {
        return all.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .anyMatch(finding -> finding.location().path().equals(path));
    }

    /** Whether a finding of a rule stands in what another marks. */
    public synchronized boolean tellsWithin(Rule rule, Finding other) {
        return all.stream().anyMatch(finding -> finding.rule().equals(rule) && other.marks(finding.location()));
    }

    public synchronized boolean hasErrors() {
        return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** How many findings of one severity there are, each place counted once. */
    public synchronized long count(Severity severity) {
        return all.stream()
                .distinct()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
