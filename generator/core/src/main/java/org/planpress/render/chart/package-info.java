/** Chart specifications become SVG drawings; the only home of JFreeChart. */
@NullMarked
package org.planpress.render.chart;

import org.jspecify.annotations.NullMarked;
