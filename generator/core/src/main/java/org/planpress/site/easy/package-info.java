/** The plan in easy read: short sentences with a picture beside them. */
@NullMarked
package org.planpress.site.easy;

import org.jspecify.annotations.NullMarked;
