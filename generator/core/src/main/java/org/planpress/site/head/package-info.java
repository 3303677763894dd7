/** What a page says of itself to those who do not see it: in tabs and lists of results, and where somebody shares it. */
@NullMarked
package org.planpress.site.head;

import org.jspecify.annotations.NullMarked;
