/** The only door to the disk: finished files go out in one swap, or not at all. */
@NullMarked
package org.planpress.publish;

import org.jspecify.annotations.NullMarked;
