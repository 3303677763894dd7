/** The closed tree of prose to HTML that is safe whatever the author wrote. */
@NullMarked
package org.planpress.render.prose;

import org.jspecify.annotations.NullMarked;
