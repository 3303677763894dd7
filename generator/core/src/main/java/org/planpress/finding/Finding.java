package org.planpress.finding;

import java.util.Comparator;

/**
 * One problem at one place.
 *
 * @param rule the rule that was broken
 * @param message what is wrong here, in one plain sentence without a full stop
 * @param location where it is
 * @param length how many characters to mark, at least 1
 * @param hint what to do about it, or empty
 */
public record Finding(Rule rule, String message, SourceLocation location, int length, String hint) {

    /** By place, then by code and message, so that a run always prints the same list. */
    public static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::location).thenComparing(Finding::code).thenComparing(Finding::message);

    public Finding {
        length = Math.max(1, length);
    }

    public String code() {
        return rule.code();
    }

    public Severity severity() {
        return rule.severity();
    }

    /** The same finding marking {@code characters} characters. */
    public Finding marking(int characters) {
        return new Finding(rule, message, location, characters, hint);
    }

    /** The same finding with advice. */
    public Finding withHint(String advice) {
        return new Finding(rule, message, location, length, advice);
    }

    /** The first line of the compiler form: {@code path:line:column: error[code]: message}. */
    public String headline() {
        return location + ": " + severity().word() + "[" + code() + "]: " + message;
    }
}
