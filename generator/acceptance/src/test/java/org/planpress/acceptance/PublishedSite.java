package org.planpress.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with a published site.
 *
 * @param folder where it lies
 */
record PublishedSite(Path folder) {

    /** The published files with this ending, by path. */
    List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** The addresses of all pages: {@code /}, {@code /money/} and so on, and {@code /404.html}. */
    List<String> addresses() throws IOException {
        return files(".html").stream()
                .map(file -> "/" + folder.relativize(file).toString().replace('\\', '/'))
                .map(address -> address.replaceFirst("index\\.html$", ""))
                .toList();
    }

    /**
     * The addresses of a page of each kind: those in the first folder, and the first in each further one, where all reports
     * and all editions have the same; without pages that only lead on, perhaps to another site.
     */
    List<String> kindsOfPage() throws IOException {
        List<String> kinds = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (String address : addresses()) {
            if (leadsOn(address)) {
                continue;
            }
            String kind = address.replaceAll("[^/]+/$", "").replaceFirst("^/(reports|editions)/[^/]+/", "/$1/*/");
            if (address.chars().filter(letter -> letter == '/').count() == 2 || !seen.contains(kind)) {
                kinds.add(address);
            }
            seen.add(kind);
        }
        return kinds;
    }

    /** Those pages that a costly test looks at: one of each kind, and every page in the long form of tests. */
    List<String> pagesToTry() throws IOException {
        return Boolean.getBoolean("deep") ? pages() : kindsOfPage();
    }

    /** The addresses of all pages that do not only lead on. */
    List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        for (String address : addresses()) {
            if (!leadsOn(address)) {
                pages.add(address);
            }
        }
        return pages;
    }

    /** The file of a page. */
    Path page(String address) {
        return folder.resolve(address.substring(1) + (address.endsWith("/") ? "index.html" : ""));
    }

    private boolean leadsOn(String address) throws IOException {
        return Files.readString(page(address)).contains("http-equiv=\"refresh\"");
    }
}
