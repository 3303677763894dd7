package org.planpress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.planpress.finding.SourceLocation;

/**
 * The finished files of one version of an edition, which are published as they are.
 *
 * @param edition the edition
 * @param version its version, as part of an address
 * @param day the day on which it was sealed
 * @param files all of them, in the order of their list
 * @param at the start of their list
 */
public record Seal(Id edition, String version, LocalDate day, List<File> files, SourceLocation at) {

    /** What a version has to look like to be part of an address, and like no page of an edition. */
    private static final Pattern VERSION = Pattern.compile("v?[0-9][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*");

    private static final int LONGEST = 40;

    /**
     * A file.
     *
     * @param path where it stands in the seal, with {@code /} between folders
     * @param size how many bytes it has
     * @param sha256 their SHA-256 in lower-case hexadecimal digits
     * @param mediaType its media type
     * @param at where the list names it
     */
    public record File(String path, long size, String sha256, String mediaType, SourceLocation at) {

        /** Whether it is a page for people. */
        public boolean isPage() {
            return mediaType.startsWith("text/html");
        }

        /** Where readers ask for it, from the start of the seal: {@code money/} for {@code money/index.html}. */
        public String address() {
            return path.endsWith("/index.html") || path.equals("index.html")
                    ? path.substring(0, path.length() - "index.html".length())
                    : path;
        }
    }

    /** Whether a version can be part of an address. */
    public static boolean isVersion(String text) {
        return text.length() <= LONGEST && VERSION.matcher(text).matches();
    }

    /** Where its files stand on the site. */
    public String address() {
        return address(edition, version);
    }

    /** Where the files of a sealed version stand on the site. */
    public static String address(Id edition, String version) {
        return "/editions/" + edition + "/" + version + "/";
    }
}
