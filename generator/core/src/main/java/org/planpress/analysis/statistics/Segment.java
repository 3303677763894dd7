package org.planpress.analysis.statistics;

import java.util.Optional;

/**
 * The stretch between two rebases, with limits of its own.
 *
 * @param from index of its first period
 * @param to index of its last period
 * @param points how many values it has
 * @param limits where its values are expected; empty with fewer than six values
 * @param provisional whether fewer than twelve values make the limits a first guess
 */
public record Segment(int from, int to, int points, Optional<Limits> limits, boolean provisional) {}
