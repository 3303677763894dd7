/** Pages about what was promised: the first page, priorities, commitments and KPIs. */
@NullMarked
package org.planpress.site.promises;

import org.jspecify.annotations.NullMarked;
