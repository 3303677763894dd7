/** Pages of reports: measures in tables, priorities, topics, slides, work and risks. */
@NullMarked
package org.planpress.site.reports;

import org.jspecify.annotations.NullMarked;
