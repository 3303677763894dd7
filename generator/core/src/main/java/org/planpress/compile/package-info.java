/** The whole way from a content folder to a published site; the only package that knows the order of the stages. */
@NullMarked
package org.planpress.compile;

import org.jspecify.annotations.NullMarked;
