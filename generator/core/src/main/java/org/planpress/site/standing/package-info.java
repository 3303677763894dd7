/** How promises stand: their statuses in words and marks, and what is said of those that are too old. */
@NullMarked
package org.planpress.site.standing;

import org.jspecify.annotations.NullMarked;
