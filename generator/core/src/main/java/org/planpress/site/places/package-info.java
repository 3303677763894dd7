/** Pages of places: what a plan promises, counts, decides and pays for each part of its land. */
@NullMarked
package org.planpress.site.places;

import org.jspecify.annotations.NullMarked;
