/** Where the words that a page shows stand in the content. */
@NullMarked
package org.planpress.origin;

import org.jspecify.annotations.NullMarked;
