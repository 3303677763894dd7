package org.planpress.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ways in which a single value can be written in YAML. Whether one was right is proved by reading it. */
final class ScalarText {

    /** Where people wrap lines that they write by hand. */
    static final int WIDTH = 116;

    private static final String SIGNS = "-?:,[]{}#&*!|>'\"%@`";
    private static final String BRACKETS = ",[]{}";

    /**
     * What other programs read as something else than these characters: the product does not, but a plan is read by more
     * than the product.
     */
    private static final Pattern READ_OTHERWISE = Pattern.compile(
            "y|n|yes|no|on|off|null|~|=|<<"
                    + "|[-+]?0[0-9_]+|[-+]?0[xob][0-9a-f_]+|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?"
                    + "|[-+]?[0-9.]+e[-+]?[0-9]+|[-+]?[0-9]+(_[0-9]*)+(\\.[0-9_]*)?|[-+]?\\.(inf|nan)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SOME_TRUTH = Pattern.compile("true|false", Pattern.CASE_INSENSITIVE);

    private ScalarText() {}

    static boolean isReadOtherwise(String text) {
        return READ_OTHERWISE.matcher(text).matches()
                || (SOME_TRUTH.matcher(text).matches() && !text.equals(text.toLowerCase(Locale.ROOT)));
    }

    /** Whether a text can do without quotes, as far as its signs tell. */
    static boolean canBePlain(String text, boolean inFlow) {
        if (text.isEmpty() || text.contains(": ") || text.contains(" #") || text.endsWith(":")) {
            return false;
        }
        if (text.chars().anyMatch(sign -> sign < ' ' || (inFlow && BRACKETS.indexOf(sign) >= 0))) {
            return false;
        }
        char first = text.charAt(0);
        boolean isWord = "-?:".indexOf(first) >= 0 && text.length() > 1 && text.charAt(1) != ' ';
        return (SIGNS.indexOf(first) < 0 || isWord) && !text.startsWith("---") && !text.startsWith("...");
    }

    /** One line, without quotes if it can do without. */
    static String single(String text, boolean inFlow) {
        return canBePlain(text, inFlow) && !isReadOtherwise(text) ? text : quoted(text);
    }

    /** In double quotes; in single ones if it has double ones itself. */
    static String quoted(String text) {
        boolean plainInSingle =
                text.indexOf('\'') < 0 && text.indexOf('\n') < 0 && (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0);
        return plainInSingle ? "'" + text + "'" : doubleQuoted(text);
    }

    static String doubleQuoted(String text) {
        return '"' + escaped(text) + '"';
    }

    /** As it stands between double quotes. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
    }

    static String singleQuoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** The lines below {@code |}, without a line end after the last. */
    static String literal(String text, int indent) {
        return text.lines()
                .map(line -> line.isEmpty() ? "" : " ".repeat(indent) + line)
                .collect(Collectors.joining("\n"));
    }

    /** Whether the lines of a text can be wrapped below {@code >}. */
    static boolean canBeFolded(String text) {
        return text.lines().noneMatch(line -> !line.equals(line.strip()));
    }

    /**
     * The lines below {@code >}, without a line end after the last.
     *
     * @param old the paragraphs that stand there, each as its lines; what did not change keeps its line ends
     */
    static String folded(String text, List<List<String>> old, int indent, int width) {
        String space = " ".repeat(indent);
        List<String> lines = new ArrayList<>();
        int gap = 0;
        for (String paragraph : text.split("\n", -1)) {
            if (!paragraph.isEmpty()) {
                // As many line ends as there are empty lines between two paragraphs.
                lines.addAll(Collections.nCopies(gap, ""));
                wrapped(paragraph, old, width - indent).forEach(line -> lines.add(space + line));
                gap = 0;
            }
            gap++;
        }
        return String.join("\n", lines);
    }

    private static List<String> wrapped(String paragraph, List<List<String>> old, int width) {
        Optional<List<String>> same = old.stream()
                .filter(lines -> String.join(" ", lines).equals(paragraph))
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        List<String> best = List.of();
        int kept = -1;
        for (List<String> lines : old) {
            int before = 0;
            int taken = 0;
            while (before < lines.size() && paragraph.startsWith(lines.get(before) + " ", taken)) {
                taken += lines.get(before).length() + 1;
                before++;
            }
            int after = 0;
            int end = paragraph.length();
            while (after < lines.size() - before
                    && endsWith(paragraph, lines.get(lines.size() - 1 - after), taken, end)) {
                end -= lines.get(lines.size() - 1 - after).length() + 1;
                after++;
            }
            if (before + after > kept && taken < end) {
                kept = before + after;
                List<String> fresh = new ArrayList<>(lines.subList(0, before));
                fresh.addAll(wrap(paragraph.substring(taken, end), 0, width));
                fresh.addAll(lines.subList(lines.size() - after, lines.size()));
                best = fresh;
            }
        }
        return best.isEmpty() ? wrap(paragraph, 0, width) : best;
    }

    private static boolean endsWith(String paragraph, String line, int from, int end) {
        int start = end - line.length();
        return start - 1 > from && paragraph.startsWith(line, start) && paragraph.charAt(start - 1) == ' ';
    }

    /**
     * Lines of words; lines end at single blanks only, because of several all but one would be lost.
     *
     * @param column where the first line goes on
     */
    static List<String> wrap(String text, int column, int width) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int last = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean isEnd = at == text.length();
            boolean isGap = !isEnd && at > 0 && at + 1 < text.length() && isSingle(text, at);
            if (!isEnd && !isGap) {
                continue;
            }
            int room = lines.isEmpty() ? width - column : width;
            if (at - start > room && last > start) {
                lines.add(text.substring(start, last));
                start = last + 1;
            }
            last = at;
        }
        lines.add(text.substring(start));
        return lines;
    }

    private static boolean isSingle(String text, int at) {
        return text.charAt(at) == ' ' && text.charAt(at - 1) != ' ' && text.charAt(at + 1) != ' ';
    }
}
