/** The same pages in the order of a printed plan, a printed report and a sheet. */
@NullMarked
package org.planpress.site.book;

import org.jspecify.annotations.NullMarked;
