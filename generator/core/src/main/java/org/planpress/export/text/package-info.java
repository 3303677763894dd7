/** The plan as plain text, for mail and for comparing one version with another. */
@NullMarked
package org.planpress.export.text;

import org.jspecify.annotations.NullMarked;
