package org.planpress.finding;

/** How much a finding matters, most serious first. */
public enum Severity {
    /** Nothing is published while one of these stands. */
    ERROR,
    /** Published, unless the caller asked to fail on warnings. */
    WARNING,
    /** Worth knowing; never stops anything. */
    NOTE;

    /** The word shown to people: {@code error}, {@code warning} or {@code note}. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
