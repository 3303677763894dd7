package org.planpress.bind;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.model.RecordParts;
import org.planpress.model.Series;
import org.planpress.model.Text;

/**
 * Which files under {@code assets/} something names: a link, a picture, a field such as the cover of the theme, or a
 * template. A note such as {@code logo.txt} beside a {@code logo.svg} that is named, often its licence, goes with it.
 */
final class UsedAssets {

    private static final String FOLDER = "assets/";
    private static final Pattern NOTE = Pattern.compile("(.*)\\.(?:txt|md|license)");

    private final SortedSet<String> assets;
    private final Set<String> used = new HashSet<>();

    private UsedAssets(SortedSet<String> assets) {
        this.assets = assets;
    }

    /**
     * The files that nothing names.
     *
     * @param templates what else may name files
     */
    static SortedSet<String> unused(Plan plan, Collection<String> templates) {
        if (plan.assets().isEmpty()
                || plan.site().assets().filter(which -> which.all()).isPresent()) {
            return new TreeSet<>();
        }
        SortedSet<String> unused = new TreeSet<>(plan.assets());
        unused.removeAll(named(plan, templates));
        return unused;
    }

    /** The files that something names. */
    static Set<String> named(Plan plan, Collection<String> templates) {
        UsedAssets known = new UsedAssets(plan.assets());
        known.walk(plan);
        templates.forEach(known::addNamedIn);
        known.addNotes();
        return Set.copyOf(known.used);
    }

    private void walk(Object value) {
        if (value instanceof Text text) {
            addNamedIn(text.value());
            text.marked().allInlines().forEach(this::addNamedBy);
        } else if (value instanceof Prose prose) {
            prose.allInlines().forEach(this::addNamedBy);
        } else if (value instanceof Collection<?> values) {
            values.forEach(this::walk);
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(this::walk);
        } else if (RecordParts.has(value) && !(value instanceof Series series && !series.hasWords())) {
            RecordParts.eachWorded(value, (part, marked) -> walk(part));
        }
    }

    private void addNamedBy(Prose.Inline inline) {
        if (inline instanceof Prose.Link link) {
            addNamedIn(link.target());
        } else if (inline instanceof Prose.Picture picture) {
            addNamedIn(picture.target());
        }
    }

    /** The longest names first, so that {@code map.png} is not found in {@code site-map.png} or {@code map.png.pdf}. */
    private void addNamedIn(String words) {
        int at = words.indexOf(FOLDER);
        while (at >= 0) {
            String rest = words.substring(at + FOLDER.length());
            longest(rest).or(() -> longest(decoded(rest))).ifPresent(used::add);
            at = words.indexOf(FOLDER, at + 1);
        }
    }

    private Optional<String> longest(String rest) {
        return assets.stream()
                .filter(rest::startsWith)
                .reduce((first, second) -> first.length() > second.length() ? first : second);
    }

    private static String decoded(String rest) {
        String path = rest.replaceFirst("[?#\\s\"')].*", "");
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noCode) {
            return path;
        }
    }

    private void addNotes() {
        Set<String> stems =
                used.stream().map(name -> name.replaceFirst("\\.[^./]*$", "")).collect(Collectors.toSet());
        for (String name : assets) {
            Matcher note = NOTE.matcher(name);
            if (note.matches() && (stems.contains(note.group(1)) || used.contains(note.group(1)))) {
                used.add(name);
            }
        }
    }
}
