/** The page of what the law asks a plan to contain. */
@NullMarked
package org.planpress.site.law;

import org.jspecify.annotations.NullMarked;
