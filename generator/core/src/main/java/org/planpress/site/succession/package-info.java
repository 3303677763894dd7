/** Who answers for a plan whose body ends, and where each part of it went. */
@NullMarked
package org.planpress.site.succession;

import org.jspecify.annotations.NullMarked;
