/** Markdown to the closed tree of {@link org.planpress.model.Prose}; the only home of the Markdown parser. */
@NullMarked
package org.planpress.prose;

import org.jspecify.annotations.NullMarked;
