/** Pages of governance, meetings and decisions. */
@NullMarked
package org.planpress.site.meetings;

import org.jspecify.annotations.NullMarked;
