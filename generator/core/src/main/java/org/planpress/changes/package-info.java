/**
 * What changed between two plans, as a list of meaning: which promise was dropped, re-dated or reworded, which figure
 * was revised. A plan is first read as {@link org.planpress.changes.Things}, each with what it says; two lists of things
 * are then compared by their ids.
 */
@NullMarked
package org.planpress.changes;

import org.jspecify.annotations.NullMarked;
