/** Files of a folder as they stood at a revision of its git repository, and what differs since. The only home of JGit; no build reads it. */
@NullMarked
package org.planpress.history;

import org.jspecify.annotations.NullMarked;
