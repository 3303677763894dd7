/** What must hold across a whole plan: one class for each rule or family of rules. */
@NullMarked
package org.planpress.check;

import org.jspecify.annotations.NullMarked;
