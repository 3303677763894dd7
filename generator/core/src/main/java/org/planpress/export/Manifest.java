package org.planpress.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Every file of one publication, by path. It does not list the file that holds it.
 *
 * @param files the files of the site
 * @param kept files of the publication before that no page of this one names; they stay for one publication, for readers
 *     who came just before it
 */
public record Manifest(List<Entry> files, List<Entry> kept) {

    public Manifest {
        files = files.stream().sorted(Comparator.comparing(Entry::path)).toList();
        kept = kept.stream().sorted(Comparator.comparing(Entry::path)).toList();
    }

    /**
     * One published file.
     *
     * @param path under the output folder, with {@code /} as separator
     * @param size in bytes
     * @param sha256 SHA-256 of its content, in lower-case hexadecimal digits
     * @param mediaType its media type
     */
    public record Entry(String path, long size, String sha256, String mediaType) {

        private static final int DIGITS_IN_A_NAME = 8;

        /** Whether the name holds the start of the checksum, as in {@code style.5019bf5c.css}: new content, new name. */
        public boolean isNamedByItsContent() {
            return sha256.length() >= DIGITS_IN_A_NAME
                    && path.contains("." + sha256.substring(0, DIGITS_IN_A_NAME) + ".");
        }
    }

    /** The paths of the site's files, without those that are kept. */
    public SortedSet<String> paths() {
        return files.stream().map(Entry::path).collect(Collectors.toCollection(TreeSet::new));
    }

    public Optional<Entry> find(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** How many of the files are pages for people. */
    public long pages() {
        return files.stream()
                .filter(file -> file.mediaType().startsWith("text/html"))
                .count();
    }
}
