package org.planpress.site.look;

import org.planpress.finding.SourceLocation;

/**
 * Where a colour was chosen.
 *
 * @param light where its light form stands
 * @param dark where its dark form stands; where the light one does, if the dark one was derived from it
 * @param byOffice whether the office chose it, and not whoever made the templates
 */
public record Origin(SourceLocation light, SourceLocation dark, boolean byOffice) {}
