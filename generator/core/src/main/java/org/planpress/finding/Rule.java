package org.planpress.finding;

import java.util.List;

/**
 * One thing that Planpress looks for. The reference of checks is generated from these.
 *
 * @param code permanent name in kebab case, such as {@code unknown-field}
 * @param severity how much it matters
 * @param meaning what is wrong, in one plain sentence
 * @param cure what the author should do
 * @param example a short piece of content that breaks the rule
 */
public record Rule(String code, Severity severity, String meaning, String cure, String example) {

    public Rule {
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a rule's code is in kebab case, got " + code);
        }
    }

    /** An error rule. */
    public static Rule error(String code, String meaning, String cure, String example) {
        return new Rule(code, Severity.ERROR, meaning, cure, example);
    }

    /** A warning rule. */
    public static Rule warning(String code, String meaning, String cure, String example) {
        return new Rule(code, Severity.WARNING, meaning, cure, example);
    }

    /** A rule about something worth knowing. */
    public static Rule note(String code, String meaning, String cure, String example) {
        return new Rule(code, Severity.NOTE, meaning, cure, example);
    }

    /** A finding of this rule that marks one character. */
    public Finding at(SourceLocation location, String message) {
        return new Finding(this, message, location, 1, "", List.of());
    }
}
