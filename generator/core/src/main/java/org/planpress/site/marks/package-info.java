/** The marks of an author among words, such as a link or an emphasis, found again where the words are shown. */
@NullMarked
package org.planpress.site.marks;

import org.jspecify.annotations.NullMarked;
