/** What a colleague changed in the text document of a plan, told at the lines of the content. */
@NullMarked
package org.planpress.corrections;

import org.jspecify.annotations.NullMarked;
