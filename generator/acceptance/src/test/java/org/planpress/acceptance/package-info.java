/** Whole sites in, whole sites out: what the public, the browser and the checkers make of a published plan. */
@NullMarked
package org.planpress.acceptance;

import org.jspecify.annotations.NullMarked;
