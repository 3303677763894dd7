/** The index of the search that pages bring along: which words stand on which page. */
@NullMarked
package org.planpress.export.search;

import org.jspecify.annotations.NullMarked;
