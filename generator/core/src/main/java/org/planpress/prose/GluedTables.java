package org.planpress.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables that stand right under a paragraph, a caption or an item of a list, as code hosts show them, and tables whose
 * dashes a word processor made long. The parser knows neither.
 *
 * @param text with an empty line above each such table, and plain dashes under its head
 * @param inserted the numbers of those empty lines in it, counted from 0
 */
record GluedTables(String text, List<Integer> inserted) {

    private static final Pattern UNDER_HEAD = Pattern.compile("[ \\t|:–—-]*[–—-][ \\t|:–—-]*");
    /** With a plain dash it would be an item of a list. */
    private static final Pattern LIKE_AN_ITEM = Pattern.compile("\\s*[–—](?:\\s.*|$)");

    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");
    private static final Pattern OWN_BLOCK = Pattern.compile(" {0,3}[>#<].*|\\s*|[ \\t]{4,}.*");

    static GluedTables apart(String text) {
        if (text.indexOf('|') < 0) {
            return new GluedTables(text, List.of());
        }
        List<String> lines = new ArrayList<>();
        List<Integer> inserted = new ArrayList<>();
        boolean code = false;
        for (String line : text.split("\n", -1)) {
            code ^= FENCE.matcher(line).matches();
            int head = lines.size() - 1;
            if (code || head < 0 || !isUnderHead(line, lines.get(head))) {
                lines.add(line);
                continue;
            }
            if (head > 0
                    && !OWN_BLOCK.matcher(lines.get(head - 1)).matches()
                    && lines.get(head - 1).indexOf('|') < 0) {
                lines.add(head, "");
                inserted.add(head);
            }
            lines.add(line.replace('–', '-').replace('—', '-'));
        }
        return new GluedTables(String.join("\n", lines), List.copyOf(inserted));
    }

    private static boolean isUnderHead(String line, String head) {
        return line.indexOf('|') >= 0
                && head.indexOf('|') >= 0
                && !OWN_BLOCK.matcher(head).matches()
                && !LIKE_AN_ITEM.matcher(line).matches()
                && UNDER_HEAD.matcher(line).matches();
    }
}
