/** Lists of everything of one kind as tables for programs. */
@NullMarked
package org.planpress.site.open;

import org.jspecify.annotations.NullMarked;
