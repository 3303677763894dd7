package org.planpress.bind;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.model.WebAddress;
import org.planpress.prose.Targets;

/**
 * What the links and pictures of one Markdown file mean. A file of {@code assets/} may be named from the folder of
 * content, as in {@code assets/map.png} and {@code /assets/map.png}, or from the folder of the text, as editors and code
 * hosts show it: {@code ../assets/map.png}; with blanks as they are or as {@code %20}. A page may be named by its file.
 * The full address of the site is left off, so that the page is looked for like any other.
 */
final class ContentTargets implements Targets {

    private static final String ASSETS = "assets/";
    private static final String PAGES = "pages/";
    private static final String ENDING = ".md";
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern FOREIGN_START = Pattern.compile("[\\\\/]{2}.*|/\\\\.*", Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile("editions/([^/]+)/([^/]+)\\.md");
    private static final Pattern TAIL = Pattern.compile("[?#].*", Pattern.DOTALL);

    private final ContentNames names;
    private final Optional<Pattern> own;
    private final String folder;

    /**
     * The targets of one file.
     *
     * @param path of the file, from the folder of content
     */
    ContentTargets(ContentNames names, String path) {
        this.names = names;
        this.own = names.site().map(Pattern::compile);
        this.folder = path.substring(0, path.lastIndexOf('/') + 1);
    }

    @Override
    public String link(String written) {
        String inside = withoutSite(written.strip());
        if (!isInside(inside) || inside.startsWith("#")) {
            return written;
        }
        Optional<String> file = named(inside)
                .map(WebAddress::ofFile)
                .or(() -> named(beforeTail(inside)).map(name -> WebAddress.ofFile(name) + tail(inside)));
        return file.map(path -> "/" + path)
                .or(() -> page(inside))
                .or(() -> missing(beforeTail(inside)).map(path -> "/" + WebAddress.ofFile(path) + tail(inside)))
                .orElse(inside);
    }

    @Override
    public String picture(String written) {
        String inside = withoutSite(written.strip());
        return isInside(inside) ? named(inside).or(() -> missing(inside)).orElse(inside) : written;
    }

    private static boolean isInside(String written) {
        return !SCHEME.matcher(written).matches()
                && !FOREIGN_START.matcher(written).matches();
    }

    /** A full address of this site from its root on; whatever else as it is. */
    private String withoutSite(String written) {
        return own.map(start -> start.matcher(written))
                .filter(Matcher::lookingAt)
                .map(start -> "/" + written.substring(start.end()))
                .orElse(written);
    }

    /** The file of {@code assets/} that is named and is there. */
    private Optional<String> named(String written) {
        return ways(written)
                .filter(path -> path.startsWith(ASSETS) && names.assets().contains(path.substring(ASSETS.length())))
                .findFirst();
    }

    /** The file of {@code assets/} that is named and is not there. */
    private Optional<String> missing(String written) {
        return ways(written)
                .filter(path -> path.startsWith(ASSETS) && path.length() > ASSETS.length())
                .reduce((first, second) -> second);
    }

    /** What a path can mean: with codes such as %20 as they are and as what they stand for. */
    private Stream<String> ways(String written) {
        String plain = written.replace('\\', '/');
        return Stream.of(plain, decoded(plain))
                .distinct()
                .flatMap(this::places)
                .map(path -> Normalizer.normalize(path, Normalizer.Form.NFC));
    }

    /** The page or section whose file is named. */
    private Optional<String> page(String written) {
        return ways(beforeTail(written))
                .filter(path -> path.endsWith(ENDING) && names.texts().contains(path))
                .findFirst()
                .flatMap(path -> address(path, tail(written)));
    }

    private Optional<String> address(String path, String tail) {
        if (path.startsWith(PAGES)) {
            return Optional.of("/" + path.substring(PAGES.length(), path.length() - ENDING.length()) + "/" + tail);
        }
        Matcher section = SECTION.matcher(path);
        boolean inReach = section.matches()
                && (folder.startsWith("editions/" + section.group(1) + "/") || isCurrent(section.group(1)));
        return inReach && tail.isEmpty() ? Optional.of("id:" + section.group(2)) : Optional.empty();
    }

    private boolean isCurrent(String edition) {
        return names.current().filter(edition::equals).isPresent();
    }

    /** Where a path leads: from the folder of content and from that of the text; not where it leaves the first. */
    private Stream<String> places(String path) {
        return path.startsWith("/")
                ? straight(path.substring(1)).stream()
                : Stream.of(path, folder + path).flatMap(way -> straight(way).stream());
    }

    private static Optional<String> straight(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.removeLast();
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    private static String beforeTail(String written) {
        return TAIL.matcher(written).replaceFirst("");
    }

    private static String tail(String written) {
        Matcher tail = TAIL.matcher(written);
        return tail.find() ? tail.group() : "";
    }

    /** With letters in the place of their codes, such as a blank for %20. */
    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noCode) {
            return path;
        }
    }
}
