package org.planpress.site.find;

import org.planpress.output.Artifact;

/** Which words stand on which page. Pages are added in any order, perhaps by several threads. */
public interface PageIndex {

    void add(ReadPage page);

    /** What the search of the site reads, when all pages were added. */
    Artifact written();
}
