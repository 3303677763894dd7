/** Pages of measures, their rows in lists, and how figures are judged, in words. */
@NullMarked
package org.planpress.site.measures;

import org.jspecify.annotations.NullMarked;
