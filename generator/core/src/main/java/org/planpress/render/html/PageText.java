package org.planpress.render.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a page that templates have made. It is no reader of any markup there is: templates escape what they print,
 * so that an angle bracket is always one of theirs.
 */
final class PageText {

    private static final Pattern MAIN = Pattern.compile("<main\\b[^>]*>(.*)</main>", Pattern.DOTALL);
    private static final Pattern UNREAD = Pattern.compile("<(script|style|template)\\b[^>]*>.*?</\\1>", Pattern.DOTALL);

    /** Tags within a line, which part no words. */
    private static final Pattern INLINE =
            Pattern.compile("</?(?:a|abbr|b|bdi|cite|code|del|em|i|ins|kbd|mark|q|s|sub|tspan|u)\\b[^>]*>");

    /** Tags that often stand on a line of their own, though they are within one for a parser. */
    private static final Pattern LOOSE = Pattern.compile("</?(?:small|span|strong|sup|time)\\b[^>]*>");

    private static final Pattern BEFORE_STOP = Pattern.compile(" +(?=[.,;:!?)\u201d\u2019])");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:(amp|lt|gt|quot|nbsp)|#(\\d{1,7})|#x([0-9a-fA-F]{1,6}));");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", " ");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private PageText() {}

    /**
     * The text of each heading, paragraph, item and cell of the main part, in order.
     *
     * @param without what is left out wherever it stands
     */
    static List<String> blocks(String html, Collection<String> without) {
        Matcher main = MAIN.matcher(html);
        String read = UNREAD.matcher(main.find() ? main.group(1) : "").replaceAll("\n");
        String lines = INLINE.matcher(SPACE.matcher(read).replaceAll(" ")).replaceAll("");
        String text = TAG.matcher(LOOSE.matcher(lines).replaceAll(" ")).replaceAll("\n");
        for (String gone : without) {
            text = text.replace(gone, "");
        }
        List<String> blocks = new ArrayList<>();
        for (String block : text.split("\n", -1)) {
            String said = BEFORE_STOP
                    .matcher(SPACE.matcher(letters(block)).replaceAll(" ").strip())
                    .replaceAll("");
            if (!said.isEmpty()) {
                blocks.add(said);
            }
        }
        return blocks;
    }

    private static String letters(String escaped) {
        return escaped.indexOf('&') < 0
                ? escaped
                : ENTITY.matcher(escaped).replaceAll(entity -> Matcher.quoteReplacement(letter(entity)));
    }

    private static String letter(MatchResult entity) {
        if (entity.group(1) != null) {
            return Objects.requireNonNull(NAMED.get(entity.group(1)));
        }
        return Character.toString(
                entity.group(2) == null ? Integer.parseInt(entity.group(3), 16) : Integer.parseInt(entity.group(2)));
    }
}
