/**
 * Whether what a plan's site says is true: sentences as they are published, held against this package's own reading of
 * the content. It knows files and published text, and nothing of the product.
 */
@NullMarked
package org.planpress.acceptance.truth;

import org.jspecify.annotations.NullMarked;
