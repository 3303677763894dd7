package org.planpress.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.When;

/**
 * How old figures are.
 *
 * @param newest the newest period for which there are any
 * @param due the day on which the next were or are due, if that was said
 * @param until the last day on which they are not old
 * @param old whether they are
 */
public record FiguresAge(ReportingPeriod newest, Optional<When> due, LocalDate until, boolean old) {}
