/** Which duties of the rule packs in force a plan bears, and where. */
@NullMarked
package org.planpress.analysis.law;

import org.jspecify.annotations.NullMarked;
