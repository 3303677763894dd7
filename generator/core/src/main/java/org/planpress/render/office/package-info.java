/** Reports as presentations and plans as text documents, for people who work on in an office suite. */
@NullMarked
package org.planpress.render.office;

import org.jspecify.annotations.NullMarked;
