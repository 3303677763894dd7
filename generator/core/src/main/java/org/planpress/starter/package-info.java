/** The plans that people start from, written for the day on which they start, and what of one still stands in a plan. */
@NullMarked
package org.planpress.starter;

import org.jspecify.annotations.NullMarked;
