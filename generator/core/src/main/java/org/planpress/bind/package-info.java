/** Gives trees their meaning: binds them to the records of the model, or says what is wrong with them. */
@NullMarked
package org.planpress.bind;

import org.jspecify.annotations.NullMarked;
