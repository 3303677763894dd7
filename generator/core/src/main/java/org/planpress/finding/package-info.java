/** What can be wrong with a plan's content, where it is, and how to mend it. */
@NullMarked
package org.planpress.finding;

import org.jspecify.annotations.NullMarked;
