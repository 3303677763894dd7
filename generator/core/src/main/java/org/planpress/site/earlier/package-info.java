/** What became of the promises of the edition before. */
@NullMarked
package org.planpress.site.earlier;

import org.jspecify.annotations.NullMarked;
