/** The forms in which people edit the files of a plan without writing YAML: made from the description of each file, and read back as changes. */
@NullMarked
package org.planpress.forms;

import org.jspecify.annotations.NullMarked;
