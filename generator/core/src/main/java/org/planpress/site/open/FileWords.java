package org.planpress.site.open;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalInt;
import org.planpress.site.chart.Numbers;
import org.planpress.site.frame.CommonMessage;
import org.planpress.words.Voice;

/** What people should know of a file before they download it. */
public final class FileWords {

    private static final double KILOBYTE = 1_000;
    private static final long MEGABYTE = 1_000_000;

    private FileWords() {}

    /**
     * {@code PDF, 1.2 MB, 71 pages}.
     *
     * @param path ends as the file's type does
     * @param bytes how long it is
     * @param pages how many pages or slides it has, if it has such
     */
    public static String of(Voice voice, String path, long bytes, OptionalInt pages) {
        String type = type(path.substring(path.lastIndexOf('.') + 1));
        CommonMessage size = size(bytes);
        return voice.say(
                pages.isPresent()
                        ? new CommonMessage.FileWithPages(type, size, pages.getAsInt())
                        : new CommonMessage.File(type, size));
    }

    private static String type(String ending) {
        return ending.equals("jsonld") ? "JSON-LD" : ending.toUpperCase(Locale.ROOT);
    }

    private static CommonMessage size(long bytes) {
        return bytes < MEGABYTE
                ? new CommonMessage.Kilobytes(Long.toString(Math.max(1, Math.round(bytes / KILOBYTE))))
                : new CommonMessage.Megabytes(
                        Numbers.decimal(BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(MEGABYTE)), 1));
    }
}
