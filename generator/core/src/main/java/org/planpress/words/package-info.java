/** What the product says: messages typed by records, files of words for them, and a voice that puts the two together. */
@NullMarked
package org.planpress.words;

import org.jspecify.annotations.NullMarked;
