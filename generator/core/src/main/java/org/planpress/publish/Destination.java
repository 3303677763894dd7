package org.planpress.publish;

import java.nio.file.Path;

/** Where a site goes, and in what manner. */
public sealed interface Destination {

    /** The folder that was named for it. */
    Path path();

    /** Where readers find the site. */
    Path site();

    /**
     * A folder whose files are changed one after the other.
     *
     * @param path the folder that is served
     */
    record Folder(Path path) implements Destination {
        @Override
        public Path site() {
            return path;
        }
    }

    /**
     * A folder of whole sites, one of which a link names.
     *
     * @param path the folder that holds them
     * @param keep how many stay, with the new one
     */
    record Releases(Path path, int keep) implements Destination {

        /** The new one and the one before: somebody reads that while the link is changed. */
        public static final int FEWEST = 2;

        public Releases {
            if (keep < FEWEST) {
                throw new IllegalArgumentException("fewer than two releases are kept: " + keep);
            }
        }

        @Override
        public Path site() {
            return path.resolve(ReleaseFolder.CURRENT);
        }
    }
}
