/** Charts as data: what each one shows, in numbers, in words and in a table, with nothing about how it is drawn. */
@NullMarked
package org.planpress.site.chart;

import org.jspecify.annotations.NullMarked;
