/** What designers take away: charts, texts, colours and fonts in one file. */
@NullMarked
package org.planpress.pack;

import org.jspecify.annotations.NullMarked;
