/** What pages show: records of plain values, the contract with the templates. */
@NullMarked
package org.planpress.site.page;

import org.jspecify.annotations.NullMarked;
