/** Page records and templates to HTML. Templates can read the records and nothing else. */
@NullMarked
package org.planpress.render.html;

import org.jspecify.annotations.NullMarked;
