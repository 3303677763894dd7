/** What stands around and on every page: frames, links, tags, and the words that are used everywhere. */
@NullMarked
package org.planpress.site.frame;

import org.jspecify.annotations.NullMarked;
