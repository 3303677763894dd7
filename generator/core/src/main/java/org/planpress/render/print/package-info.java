/** The same page records as paged, tagged PDF: FO templates, and the typesetter. */
@NullMarked
package org.planpress.render.print;

import org.jspecify.annotations.NullMarked;
