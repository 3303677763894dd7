/** The same page records as paged, tagged PDF: FO templates, the typesetter, and the mending of what it leaves wrong. */
@NullMarked
package org.planpress.render.print;

import org.jspecify.annotations.NullMarked;
