/** Pages about what was promised: the first page, priorities, commitments, KPIs and requirements. */
@NullMarked
package org.planpress.site.promises;

import org.jspecify.annotations.NullMarked;
