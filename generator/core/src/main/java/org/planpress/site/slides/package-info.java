/** A slide of a report: what stands on it, in which words, and how many a list needs. */
@NullMarked
package org.planpress.site.slides;

import org.jspecify.annotations.NullMarked;
