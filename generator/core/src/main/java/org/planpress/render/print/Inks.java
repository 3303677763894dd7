package org.planpress.render.print;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.planpress.look.Look;

/** The colours of a look as print names them: those of screens, of which the press file makes four inks at the end. */
record Inks(Look look) {

    private static final Pattern TOKEN = Pattern.compile("var\\(--([a-z0-9-]+)\\)");

    /** A colour of text, rules and areas. */
    String ink(String token) {
        return look.ink(token).light().hex();
    }

    boolean has(String token) {
        return look.inks().containsKey(token);
    }

    /** A style with its {@code var(--token)} replaced: what sets and draws knows no functions. */
    String fill(String style) {
        return TOKEN.matcher(style).replaceAll((MatchResult found) -> ink(found.group(1)));
    }
}
