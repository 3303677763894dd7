/** Findings in the forms that people, editors and continuous integration read. */
@NullMarked
package org.planpress.export.report;

import org.jspecify.annotations.NullMarked;
