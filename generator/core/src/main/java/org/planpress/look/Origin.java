package org.planpress.look;

import org.planpress.finding.SourceLocation;

/**
 * Where a colour was chosen.
 *
 * @param light where its light form stands
 * @param dark where its dark form stands; where the light one does, if the dark one was derived from it
 * @param press where its form for a press stands; where the light one does, if it was computed from that
 * @param byOffice whether the office chose it, and not whoever made the templates
 */
public record Origin(SourceLocation light, SourceLocation dark, SourceLocation press, boolean byOffice) {

    /** Whether somebody chose its form for a press. */
    boolean hasPress() {
        return !press.equals(light);
    }
}
