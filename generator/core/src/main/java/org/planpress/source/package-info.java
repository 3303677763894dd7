/** Reads the content folder: files become trees that remember their position, and have no meaning yet. */
@NullMarked
package org.planpress.source;

import org.jspecify.annotations.NullMarked;
