package org.planpress.model;

import org.planpress.finding.SourceLocation;

/**
 * A colour of a press where somebody wrote it.
 *
 * @param inks the colour
 * @param at where it stands
 */
public record PressColour(Cmyk inks, SourceLocation at) {}
