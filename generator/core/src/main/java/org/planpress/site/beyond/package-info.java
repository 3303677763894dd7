/**
 * Pages about those beyond the office: the partners that a plan names, the national requirement that
 * it answers, and the registers that it keeps.
 */
@NullMarked
package org.planpress.site.beyond;

import org.jspecify.annotations.NullMarked;
