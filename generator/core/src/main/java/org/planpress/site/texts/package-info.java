/** Pages that authors write, and those that list what there is: chapters, glossary, editions, downloads. */
@NullMarked
package org.planpress.site.texts;

import org.jspecify.annotations.NullMarked;
