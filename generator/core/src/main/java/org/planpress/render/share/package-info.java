/** The picture that stands for the pages of an edition where somebody shares them. */
@NullMarked
package org.planpress.render.share;

import org.jspecify.annotations.NullMarked;
