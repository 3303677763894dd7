/** Where everything stands that a plan publishes: addresses, files beside the pages, and ids. */
@NullMarked
package org.planpress.sitemap;

import org.jspecify.annotations.NullMarked;
