/** The local server for those who write: it watches, reads again what changed, and tells the open pages. */
@NullMarked
package org.planpress.preview;

import org.jspecify.annotations.NullMarked;
