/** Changes to the files of a plan that touch nothing else in them: by place in the text, and proved by reading again. */
@NullMarked
package org.planpress.edit;

import org.jspecify.annotations.NullMarked;
