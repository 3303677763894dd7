/** Measures how much time charts and statistics take, beside other ways to the same end. */
@NullMarked
package org.planpress.benchmarks;

import org.jspecify.annotations.NullMarked;
