package org.planpress.render.print;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.planpress.render.html.TemplateFolder;

/**
 * Which colours and letters the templates of print name: what stands in the look and in {@link PageFile} and is named by none
 * of them is on no page.
 */
record UsedLooks(List<String> templates) {

    private static final String FOLDER = "print/";

    /** What shows a look is no use of it. */
    private static final String BRAND = "print/brand.ftlx";

    /** Priorities are named by number, and no template knows which there are. */
    private static final Pattern MARK = Pattern.compile("p\\d");

    /** Asked for by its name, or kept in a list of names for such a question; or in a style. */
    private static final String COLOUR = "(?:(?:ink|paint)\\([^)]*|:\\s*|!)[\"']%1$s[\"']|var\\(--%1$s\\)";

    private static final String LETTERS = "[\"']%1$s[\"']|type:\\s*%1$s(?![a-z0-9-])";

    /** Links are coloured here and by no template. */
    private static final String LINK = "link";

    static UsedLooks of(TemplateFolder folder) {
        return new UsedLooks(folder.files().entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith(FOLDER) && !file.getKey().equals(BRAND))
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                .toList());
    }

    /**
     * The colours among some names.
     *
     * @param marks the colours of priorities that the plan has, which templates ask for by number
     */
    Set<String> colours(Set<String> names, Set<String> marks) {
        return names.stream()
                .filter(name -> MARK.matcher(name).matches()
                        ? marks.contains(name)
                        : name.equals(LINK) || isNamed(name, COLOUR))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether some letters are named: by a template, or by the look of prose. */
    boolean letters(String name, Map<String, Map<String, String>> prose) {
        return prose.values().stream().anyMatch(look -> name.equals(look.get("type"))) || isNamed(name, LETTERS);
    }

    private boolean isNamed(String name, String how) {
        Pattern named = Pattern.compile(how.formatted(Pattern.quote(name)));
        return templates.stream().anyMatch(text -> named.matcher(text).find());
    }
}
