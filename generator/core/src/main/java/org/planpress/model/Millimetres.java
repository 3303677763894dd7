package org.planpress.model;

import java.math.BigDecimal;
import org.planpress.finding.SourceLocation;

/**
 * A length on paper.
 *
 * @param value how many, at least 0
 * @param at where it stands
 */
public record Millimetres(BigDecimal value, SourceLocation at) {}
