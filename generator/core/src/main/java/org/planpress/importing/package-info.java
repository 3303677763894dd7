/** Brings a column of any spreadsheet into the series of a measure: what it holds, what would change, what is written. */
@NullMarked
package org.planpress.importing;

import org.jspecify.annotations.NullMarked;
