package org.planpress.model;

import org.planpress.finding.SourceLocation;

/**
 * A colour where somebody wrote it.
 *
 * @param rgb the colour
 * @param at where it stands
 */
public record Colour(Rgb rgb, SourceLocation at) {}
