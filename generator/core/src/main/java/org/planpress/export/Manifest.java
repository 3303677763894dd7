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
 * @param files the files
 */
public record Manifest(List<Entry> files) {

    public Manifest {
        files = files.stream().sorted(Comparator.comparing(Entry::path)).toList();
    }

    /**
     * One published file.
     *
     * @param path under the output folder, with {@code /} as separator
     * @param size in bytes
     * @param sha256 SHA-256 of its content, in lower-case hexadecimal digits
     * @param mediaType its media type
     */
    public record Entry(String path, long size, String sha256, String mediaType) {}

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
