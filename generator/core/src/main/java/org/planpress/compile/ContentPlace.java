package org.planpress.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in the content folder to which somebody may write who names it by a path. Paths come from forms: none leads out of
 * the folder, none through a link, and none to what is no file of a plan.
 *
 * @param file where it lies
 * @param path from the content folder, with {@code /} between folders
 */
record ContentPlace(Path file, String path) {

    private static final Pattern SEGMENTS = Pattern.compile("[\\p{L}\\p{M}\\p{N}_][\\p{L}\\p{M}\\p{N} _.,()+-]*"
            + "(?:/[\\p{L}\\p{M}\\p{N}_][\\p{L}\\p{M}\\p{N} _.,()+-]*)*");
    private static final Pattern TEXTS = Pattern.compile("(?!assets/).+\\.(?:yml|yaml|md|csv)|words/[^/]+\\.ftl");
    private static final Pattern PICTURES = Pattern.compile("assets/.+\\.(?:png|jpg|jpeg|webp|svg)");
    private static final Pattern SEALED = Pattern.compile("editions/[^/]+/sealed/.+");
    private static final int LONGEST = 200;

    /** Where a path leads, or why nobody may write there. */
    record Answer(Optional<ContentPlace> place, String refusal) {

        private static Answer no(String why) {
            return new Answer(Optional.empty(), why);
        }
    }

    /** Whether a picture belongs there, and no text. */
    boolean isPicture() {
        return PICTURES.matcher(path).matches();
    }

    /**
     * Where a path leads.
     *
     * @param content the content folder, which may be a link itself
     */
    static Answer of(Path content, String written) throws IOException {
        String path = Normalizer.normalize(written, Normalizer.Form.NFC);
        if (path.length() > LONGEST
                || !SEGMENTS.matcher(path).matches()
                || Stream.of(path.split("/", -1)).anyMatch(name -> name.endsWith(".") || name.endsWith(" "))) {
            return Answer.no("'%s' is no path to a file in the content folder".formatted(written));
        }
        if (SEALED.matcher(path).matches()) {
            return Answer.no("an edition that is sealed is not changed any more");
        }
        if (!TEXTS.matcher(path).matches() && !PICTURES.matcher(path).matches()) {
            return Answer.no(
                    "a plan has files that end in .yml, .md and .csv, words in words/*.ftl, and pictures in assets/");
        }
        Path place = content.toRealPath();
        for (String name : path.split("/", -1)) {
            place = place.resolve(name);
            if (Files.isSymbolicLink(place)) {
                return Answer.no("'%s' lies behind a link, and links in the content are not followed".formatted(path));
            }
        }
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
            return Answer.no("'%s' is no plain file".formatted(path));
        }
        return new Answer(Optional.of(new ContentPlace(place, path)), "");
    }

    /** Another file beside it whose name differs in capitals or in the spelling of accents only. */
    Optional<String> alike() throws IOException {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        String own = folded(file.getFileName().toString());
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(other -> other.getFileName().toString())
                    .filter(name -> folded(name).equals(own))
                    .findFirst();
        }
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
