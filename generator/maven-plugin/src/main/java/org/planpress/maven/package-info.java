/** The Maven goals: parameters in, one {@code CompileRequest} out. */
@NullMarked
package org.planpress.maven;

import org.jspecify.annotations.NullMarked;
