/** What changed in the plan, as its ledger tells it: the page of changes, what feeds tell, and the moves of a date. */
@NullMarked
package org.planpress.site.changes;

import org.jspecify.annotations.NullMarked;
