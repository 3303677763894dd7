/** PDFs: what a typesetter leaves wrong in them is mended, and their pages become pictures. */
@NullMarked
package org.planpress.render.pdf;

import org.jspecify.annotations.NullMarked;
