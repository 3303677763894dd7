/** Ways to a page for those who do not know where it is: the list from A to Z, and the search. */
@NullMarked
package org.planpress.site.find;

import org.jspecify.annotations.NullMarked;
