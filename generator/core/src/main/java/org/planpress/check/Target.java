package org.planpress.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.model.Prose.Link;

/**
 * Where a link of the prose points, seen as a browser sees it: spaces, tabs and other control characters at its start
 * and inside its scheme do not count.
 *
 * @param kind what kind of place it is
 * @param scheme the scheme in small letters, without its colon; empty if there is none
 * @param path the address without query and anchor
 * @param anchor the anchor without its sign; empty if there is none
 */
record Target(Kind kind, String scheme, String path, String anchor) {

    /** The kinds of place. */
    enum Kind {
        /** Somewhere else, by a scheme such as {@code https}. */
        ELSEWHERE,
        /** Something of the plan, by its id. */
        ID,
        /** A place in the same text. */
        ANCHOR,
        /** A file under {@code assets/}. */
        ASSET,
        /** A page of the site. */
        PAGE
    }

    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern NOT_SEEN = Pattern.compile("[\\p{Cntrl}\\s]+");
    private static final Set<String> ASSETS = Set.of("assets/", "/assets/");

    static Target of(Link link) {
        return of(link.target());
    }

    static Target of(String written) {
        String seen = NOT_SEEN.matcher(written).replaceAll("");
        Matcher scheme = SCHEME.matcher(seen);
        if (scheme.matches()) {
            String name = scheme.group(1).toLowerCase(Locale.ROOT);
            return new Target(
                    name.equals("id") ? Kind.ID : Kind.ELSEWHERE, name, seen.substring(name.length() + 1), "");
        }
        if (seen.startsWith("//") || seen.startsWith("\\") || seen.startsWith("/\\")) {
            return new Target(Kind.ELSEWHERE, "", seen, "");
        }
        int hash = seen.indexOf('#');
        String anchor = hash < 0 ? "" : seen.substring(hash + 1);
        String path = (hash < 0 ? seen : seen.substring(0, hash)).replaceFirst("\\?.*", "");
        return new Target(kindOf(path, hash >= 0), "", path, anchor);
    }

    private static Kind kindOf(String path, boolean hasAnchor) {
        if (path.isEmpty() && hasAnchor) {
            return Kind.ANCHOR;
        }
        boolean climbs = (path.startsWith("../") || path.contains("/../")) && !path.endsWith(".md");
        boolean asset = climbs || ASSETS.stream().anyMatch(path::startsWith);
        return asset ? Kind.ASSET : Kind.PAGE;
    }
}
