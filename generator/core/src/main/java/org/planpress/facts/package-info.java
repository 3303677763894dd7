/**
 * What an edition promises, one record for each thing with all that is judged of it: the author's words with their places,
 * and no words of ours. Open data and page making read it.
 */
@NullMarked
package org.planpress.facts;

import org.jspecify.annotations.NullMarked;
