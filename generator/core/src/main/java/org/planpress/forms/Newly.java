package org.planpress.forms;

import org.planpress.finding.Finding;

/**
 * A finding that a build would have and does not have now.
 *
 * @param at the file and the line
 */
public record Newly(String severity, String at, String message, String hint) {

    public static Newly of(Finding finding) {
        return new Newly(
                finding.severity().word(),
                finding.location().path() + ":" + finding.location().line(),
                finding.message(),
                finding.advice());
    }
}
