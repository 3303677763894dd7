/** How a plan looks, on the web and in print alike: its colours, fonts, cover and margins, and whether all can read it. */
@NullMarked
package org.planpress.look;

import org.jspecify.annotations.NullMarked;
