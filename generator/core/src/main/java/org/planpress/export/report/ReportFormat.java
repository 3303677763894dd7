package org.planpress.export.report;

import java.util.List;
import org.planpress.bind.Embargoed;
import org.planpress.finding.Finding;

/** The forms in which findings can be told. */
public enum ReportFormat {
    /** For people and editors. */
    TEXT,
    /** The project's own form, for scripts. */
    JSON,
    /** The common form of code scanners. */
    SARIF,
    /** Lines that GitHub turns into remarks on a change. */
    GITHUB,
    /** The code quality report of GitLab. */
    GITLAB;

    /** Whether programs read it: then it is told even when nothing was found, and apart from words for people. */
    public boolean isForPrograms() {
        return this != TEXT;
    }

    /** Tells {@code findings}, in the order given. */
    public String report(List<Finding> findings, SourceLines lines) {
        return report(findings, lines, List.of());
    }

    /**
     * The same.
     *
     * @param embargoed what is not public yet, which the project's own form tells, too
     */
    public String report(List<Finding> findings, SourceLines lines, List<Embargoed> embargoed) {
        return switch (this) {
            case TEXT -> TextReport.of(findings, lines);
            case JSON -> JsonReport.of(findings, embargoed);
            case SARIF -> SarifReport.of(findings);
            case GITHUB -> GithubReport.of(findings);
            case GITLAB -> GitlabReport.of(findings);
        };
    }
}
