/** The command line: options in, one {@code CompileRequest} out, and what happened in words and an exit code. */
@NullMarked
package org.planpress.cli;

import org.jspecify.annotations.NullMarked;
