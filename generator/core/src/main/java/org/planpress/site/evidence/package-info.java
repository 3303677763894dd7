/** What shows how a promise goes: measures, answers, topics and figures that are linked to it, and where it is named. */
@NullMarked
package org.planpress.site.evidence;

import org.jspecify.annotations.NullMarked;
