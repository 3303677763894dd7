/**
 * What a series of figures says: control limits, unusual months and whether a target can be met, by the published rules
 * of NHS England's "Making Data Count"; and the signals, trend and score of the force's own performance pack.
 *
 * <p>Pure arithmetic over values in order of time. A missing value is empty, never zero; it breaks every run that it
 * stands in, because nobody can say "seven months running" of months that nobody saw.
 */
@NullMarked
package org.planpress.analysis.statistics;

import org.jspecify.annotations.NullMarked;
