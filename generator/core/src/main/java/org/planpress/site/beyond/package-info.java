/** Pages about those beyond the office: the partners that a plan names, and the national requirement that it answers. */
@NullMarked
package org.planpress.site.beyond;

import org.jspecify.annotations.NullMarked;
