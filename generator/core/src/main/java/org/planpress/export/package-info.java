/** The plan in other people's formats: open data, tables, site maps, and the starting files of a new plan. */
@NullMarked
package org.planpress.export;

import org.jspecify.annotations.NullMarked;
