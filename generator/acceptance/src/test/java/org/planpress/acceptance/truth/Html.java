package org.planpress.acceptance.truth;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An element of a page. This reads no more of HTML than our pages have: what is opened is closed.
 *
 * @param parts elements and text
 */
record Html(String tag, String style, List<Object> parts) {

    private static final Set<String> VOID = Set.of("br", "img", "meta", "link", "input", "hr", "wbr", "col", "source");
    private static final Pattern TOKEN =
            Pattern.compile("<!--.*?-->|<!\\w[^>]*>|<(/?)([a-zA-Z0-9]+)([^>]*)>|([^<]+)", Pattern.DOTALL);
    private static final Pattern STYLE = Pattern.compile("\\bclass=(?:\"([^\"]*)\"|([^\\s>\"]+))");

    static Html read(String html) {
        Html root = new Html("root", "", new ArrayList<>());
        Deque<Html> open = new ArrayDeque<>();
        open.push(root);
        Matcher token = TOKEN.matcher(html.replaceAll("(?s)<(script|style)[ >].*?</\\1>", ""));
        while (token.find()) {
            if (token.group(4) != null) {
                open.element().parts.add(plain(token.group(4)));
            } else if (token.group(2) != null && token.group(1).isEmpty()) {
                Html element = new Html(token.group(2), style(token.group(3)), new ArrayList<>());
                open.element().parts.add(element);
                if (!VOID.contains(element.tag) && !token.group(3).endsWith("/")) {
                    open.push(element);
                }
            } else if (token.group(2) != null) {
                String closed = token.group(2);
                boolean found = false;
                while (open.size() > 1 && !found) {
                    found = open.pop().tag.equals(closed);
                }
            }
        }
        return root;
    }

    private static String style(String attributes) {
        Matcher found = STYLE.matcher(attributes);
        return found.find() ? found.group(1) == null ? found.group(2) : found.group(1) : "";
    }

    static String plain(String html) {
        return html.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }

    List<Html> kids() {
        return parts.stream()
                .filter(Html.class::isInstance)
                .map(Html.class::cast)
                .toList();
    }

    /** All in it with a tag, from the outside in. */
    List<Html> all(String wanted) {
        List<Html> found = new ArrayList<>();
        for (Html kid : kids()) {
            if (kid.tag.equals(wanted)) {
                found.add(kid);
            }
            found.addAll(kid.all(wanted));
        }
        return found;
    }

    /** Its words, without those of drawings in it. */
    String text() {
        StringBuilder text = new StringBuilder();
        say(text);
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private void say(StringBuilder text) {
        for (Object part : parts) {
            if (part instanceof Html kid) {
                if (!kid.tag.equals("svg")) {
                    boolean apart = kid.tag.matches("br|p|div|li|span");
                    text.append(
                            (apart && kid.style.matches(".*(muted|small|br).*")) || kid.tag.matches("br|p|div|li")
                                    ? " "
                                    : "");
                    kid.say(text);
                    text.append(kid.tag.matches("p|div|li") ? " " : "");
                }
            } else {
                text.append(part);
            }
        }
    }
}
