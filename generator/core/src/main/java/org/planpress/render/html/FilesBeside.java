package org.planpress.render.html;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.planpress.look.PictureSize;

/**
 * What a page says of the files beside it, and does not know from what it shows.
 *
 * @param words about the file at an address, such as "PDF, 1.2 MB"; empty for nothing
 * @param sizes of pictures, by their paths from {@code assets/} on; empty for what is not known
 */
public record FilesBeside(UnaryOperator<String> words, Function<String, Optional<PictureSize>> sizes) {

    private static final String ADDRESS = "/";

    /** Where both are known beforehand. */
    static FilesBeside of(Map<String, String> words, Map<String, PictureSize> sizes) {
        return new FilesBeside(
                address -> words.getOrDefault(address, ""), path -> Optional.ofNullable(sizes.get(path)));
    }

    /** One answer for both: the words about the file at an address, or the size of the picture at a path. */
    String told(String asked) {
        return isOfWords(asked) ? words.apply(asked) : told(sizes.apply(asked));
    }

    /** The size of a picture as such an answer. */
    static String told(Optional<PictureSize> size) {
        return size.map(sides -> sides.width() + " " + sides.height()).orElse("");
    }

    /** Whether what was asked for are words that readers see. */
    static boolean isOfWords(String asked) {
        return asked.startsWith(ADDRESS);
    }
}
