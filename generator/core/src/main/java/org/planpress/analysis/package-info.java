/** Pure facts worked out from an immutable plan: totals, shares and differences. */
@NullMarked
package org.planpress.analysis;

import org.jspecify.annotations.NullMarked;
