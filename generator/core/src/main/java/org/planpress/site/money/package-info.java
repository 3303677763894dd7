/** Pages of money, the survey and the timetable. */
@NullMarked
package org.planpress.site.money;

import org.jspecify.annotations.NullMarked;
