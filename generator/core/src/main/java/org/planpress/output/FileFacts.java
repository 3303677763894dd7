package org.planpress.output;

import java.util.OptionalInt;

/**
 * What is known of a finished file.
 *
 * @param path where it goes, see {@link Artifact#path()}
 * @param bytes how long it is
 * @param pages how many pages it has, if it has such
 */
public record FileFacts(String path, long bytes, OptionalInt pages) {

    /** Where readers find it, from the root of the site. */
    public String address() {
        return "/" + path;
    }
}
