/** What all forms of publication have in common: finished files. */
@NullMarked
package org.planpress.output;

import org.jspecify.annotations.NullMarked;
