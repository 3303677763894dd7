/** Tables of measures in reports: which columns they have, and what stands in them. */
@NullMarked
package org.planpress.site.columns;

import org.jspecify.annotations.NullMarked;
