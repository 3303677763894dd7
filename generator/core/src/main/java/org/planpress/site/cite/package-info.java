/** How what stands on a page is cited: its whole address, whose words they are, of which version, from which day, on what terms. */
@NullMarked
package org.planpress.site.cite;

import org.jspecify.annotations.NullMarked;
