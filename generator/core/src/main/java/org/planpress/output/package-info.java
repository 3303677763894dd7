/** What all forms of publication have in common: finished files, and the digest of what they are made from. */
@NullMarked
package org.planpress.output;

import org.jspecify.annotations.NullMarked;
