/** Everything of one kind on one page, in the orders in which people look for it. */
@NullMarked
package org.planpress.site.lists;

import org.jspecify.annotations.NullMarked;
