/** Which pages, charts and files a published plan has, and what each of them shows: all as records. */
@NullMarked
package org.planpress.site;

import org.jspecify.annotations.NullMarked;
