package org.planpress.site.frame;

import java.util.Locale;
import java.util.OptionalInt;
import org.planpress.site.chart.Numbers;

/** What people should know of a file before they download it. */
public final class FileWords {

    private static final double KILOBYTE = 1_000;
    private static final double MEGABYTE = 1_000_000;

    private FileWords() {}

    /**
     * {@code PDF, 1.2 MB, 71 pages}.
     *
     * @param path ends as the file's type does
     * @param bytes how long it is
     * @param pages how many pages or slides it has, if it has such
     */
    public static String of(String path, long bytes, OptionalInt pages) {
        String type = path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        String counted = pages.isPresent() ? ", " + Numbers.counted(pages.getAsInt(), "page", "pages") : "";
        return type + ", " + size(bytes) + counted;
    }

    private static String size(long bytes) {
        return bytes < MEGABYTE
                ? Math.max(1, Math.round(bytes / KILOBYTE)) + "\u00a0kB"
                : String.format(Locale.UK, "%,.1f\u00a0MB", bytes / MEGABYTE);
    }
}
