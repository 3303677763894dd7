/** What tests share. */
@NullMarked
package org.planpress.testing;

import org.jspecify.annotations.NullMarked;
