package org.planpress.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Texts as nobody would write them: any mark beside any other, rightly and wrongly used. Each of their words occurs once,
 * so that it can be looked for in what is published. The same seed gives the same text.
 */
public final class RandomProse {

    /** A word of ours, wherever it stands. */
    private static final Pattern WORD = Pattern.compile("(?i)zq[b-y]{4}qz");

    /** Without vowels, so that no rule about words knows one. */
    private static final String LETTERS = "bcdfghjklmnprstv";

    private static final List<String> LETTERS_BEYOND = List.of("é", "ŵ", "ß", "Ł", "ø", "’", "–");

    private final Random random;
    private int words;

    private RandomProse(long seed) {
        this.random = new Random(seed);
    }

    /** A text of a few blocks. */
    public static String of(long seed) {
        RandomProse prose = new RandomProse(seed);
        String text = IntStream.range(0, 1 + prose.random.nextInt(6))
                .mapToObj(block -> prose.block(0))
                .collect(Collectors.joining(prose.chance(5) ? "\n" : "\n\n", "", "\n"));
        return prose.chance(3) ? prose.spoilt(text) : text;
    }

    /** The words of a text, each with the line on which it stands, from 1. */
    public static List<Told> told(String text) {
        List<Told> told = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            for (MatchResult word : WORD.matcher(lines.get(line)).results().toList()) {
                told.add(new Told(word.group(), line + 1));
            }
        }
        return List.copyOf(told);
    }

    /** The text without all that can be taken out of it while something stays true of it. */
    public static String shortened(String text, Predicate<String> stays) {
        String shortest = text;
        for (int piece = text.length() / 2; piece > 0; piece = piece == 1 ? 0 : piece / 2) {
            for (int at = 0; at + piece <= shortest.length(); ) {
                String shorter = shortest.substring(0, at) + shortest.substring(at + piece);
                if (stays.test(shorter)) {
                    shortest = shorter;
                } else {
                    at += piece;
                }
            }
        }
        return shortest;
    }

    /**
     * A word.
     *
     * @param line the line of the text on which it stands, from 1
     */
    public record Told(String word, int line) {}

    private String word() {
        int number = words++;
        return "zq"
                + IntStream.of(number >> 12, number >> 8, number >> 4, number)
                        .mapToObj(digit -> LETTERS.substring(digit & 15, (digit & 15) + 1))
                        .collect(Collectors.joining())
                + "qz"
                + (chance(12) ? one(LETTERS_BEYOND) : "");
    }

    private String words() {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(each -> word())
                .collect(Collectors.joining(chance(8) ? "\n" : " "));
    }

    private String block(int depth) {
        String own = inlines();
        return switch (random.nextInt(depth > 1 ? 8 : 24)) {
            case 0 -> "## " + flat(own);
            case 1 ->
                "#".repeat(1 + random.nextInt(6))
                        + one(List.of(" ", "", "  ", "\u00a0"))
                        + flat(own)
                        + one(List.of("", " #", " ##"));
            case 2 -> own + "\n" + one(List.of("===", "---", "-", "——"));
            case 3, 4, 5, 6, 7 -> own;
            case 8, 9 -> list("-", depth);
            case 10 -> list(one(List.of("*", "+", "•", "–", "o", "a)", "(a)", "i.")), depth);
            case 11 -> numbers(depth);
            case 12 -> indented(one(List.of("> ", ">", "> > ", "\u00a0> ")), block(depth + 1));
            case 13, 14 -> table();
            case 15 ->
                one(List.of("```", "~~~", "````")) + one(List.of("", "text", " " + word())) + "\n" + words() + "\n"
                        + one(List.of("```", "~~~", "````", ""));
            case 16 -> indented("    ", words());
            case 17 -> one(List.of("***", "---", "- - -", "___", "* * *")) + "\n" + own;
            case 18 -> reference();
            case 19 -> note();
            case 20 ->
                "<" + one(List.of("div", "p", "table", "!-- ", "?", "script", "pre", "details")) + ">" + words()
                        + one(List.of("</div>", "-->", "</p>", "", "\n</script>")) + "\n" + words();
            case 21 -> foreign();
            case 22 -> word() + "\n" + one(List.of(": ", ":   ", ":")) + own;
            default -> block(depth + 1);
        };
    }

    private String foreign() {
        return one(List.of(
                        "!!! note\n    ",
                        ":::tip\n",
                        "{% note %}",
                        "> [!NOTE]\n> ",
                        "{{< callout >}}\n",
                        "[TOC]\n",
                        "=== ",
                        "h2. ",
                        "\\begin{",
                        "@",
                        "%% ",
                        ".. note:: ",
                        "|===\n|",
                        "[[",
                        "*[",
                        "[^",
                        "{",
                        "--",
                        "\\",
                        "\\\\",
                        "&",
                        "$",
                        "$$"))
                + words()
                + one(List.of(
                        "",
                        "\n:::",
                        "]]",
                        "]",
                        "}",
                        "]: " + words(),
                        "{#" + word() + "}",
                        "{." + word() + " title=\"" + words() + "\"}",
                        "%%",
                        "$$",
                        ";"));
    }

    private String reference() {
        String label = chance(4) ? word() : "ref " + ++words;
        String use = chance(2) ? inlines() + " [" + words() + "][" + label + "]" : inlines() + " [" + label + "]";
        String title = one(List.of("", " \"" + words() + "\"", " '" + words() + "'", " (" + words() + ")"));
        String target = one(
                List.of("https://example.org/" + word(), "<https://example.org/" + word() + ">", word(), "/editions/"));
        String definition = "[" + label + "]: " + target + title;
        return chance(4) ? definition : use + "\n\n" + definition;
    }

    private String note() {
        String label = one(List.of("1", "a", "note-" + ++words));
        String definition = "[^" + label + "]: " + inlines()
                + one(List.of("", "\n\n    " + words(), "\n" + words(), "\n- " + words()));
        return chance(5) ? definition : words() + "[^" + label + "] " + words() + "\n\n" + definition;
    }

    private String list(String mark, int depth) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(item ->
                        mark + one(List.of(" ", " ", " ", "  ", "\t", "", "\u00a0")) + item(mark.length() + 1, depth))
                .collect(Collectors.joining(chance(4) ? "\n\n" : "\n"));
    }

    private String numbers(int depth) {
        int first = random.nextInt(4);
        int step = random.nextInt(3);
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(item -> (first + step * item) + one(List.of(". ", ") ", ".")) + item(3, depth))
                .collect(Collectors.joining("\n"));
    }

    private String item(int indent, int depth) {
        String own = chance(6) ? "[" + one(List.of(" ", "x")) + "] " + inlines() : inlines();
        return chance(4)
                ? own + "\n" + (chance(2) ? "\n" : "") + indented(" ".repeat(indent), block(depth + 1))
                : indented(" ".repeat(indent), own).stripLeading();
    }

    private String table() {
        int columns = 1 + random.nextInt(3);
        String head = row(columns);
        String dashes = IntStream.range(0, columns + (chance(6) ? 1 : 0))
                .mapToObj(column -> one(List.of("---", ":--", "--:", "-", "—")))
                .collect(Collectors.joining("|", "|", "|"));
        String rows = IntStream.range(0, random.nextInt(4))
                .mapToObj(row -> row(columns + (chance(8) ? 1 : 0)))
                .collect(Collectors.joining("\n"));
        return (chance(5) ? words() + "\n" : "") + head + (chance(8) ? "" : "\n" + dashes) + "\n" + rows
                + (chance(8) ? "\n[" + words() + "]" : "");
    }

    private String row(int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> chance(8) ? " " : " " + flat(inlines()) + " ")
                .collect(Collectors.joining("|", "|", chance(5) ? "" : "|"));
    }

    private String inlines() {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(each -> inline(0))
                .collect(Collectors.joining(one(List.of(" ", " ", " ", "", "\n", ", ", "  \n", "\\\n"))));
    }

    private String inline(int depth) {
        String own = depth > 1 ? words() : inline(depth + 1);
        return switch (random.nextInt(30)) {
            case 0 -> "*" + own + "*";
            case 1 -> "**" + own + "**";
            case 2 -> "_" + own + "_" + (chance(3) ? word() : "");
            case 3 ->
                one(List.of("**", "*", "__", "~~", "`", "``", "==", "^", "~"))
                        + own
                        + one(List.of("**", "*", "_", "~~", "`", "``", " **", ""));
            case 4 -> "`" + words() + "`";
            case 5 -> "[" + own + "](https://example.org/" + word() + ")";
            case 6 ->
                "[" + own + "](https://example.org/" + one(List.of(" ", "")) + one(List.of("\"", "'", "(")) + words()
                        + one(List.of("\"", "'", ")")) + ")";
            case 7 -> "[" + own + "](" + words() + ")";
            case 8 ->
                "![" + own + "](assets/town.png" + one(List.of("", " \"" + words() + "\"", " '" + words() + "'")) + ")";
            case 9 -> "![" + own + "](" + word() + ")";
            case 10 -> "<https://example.org/" + word() + ">";
            case 11 -> "<" + word() + ">" + own + "</" + word() + ">";
            case 12 -> "<!-- " + words() + " -->";
            case 13 -> own + one(List.of("&amp;", "&nbsp;", "&copy;", "&#233;", "&", "&zq;", "&lt;", "&#x0;")) + word();
            case 14 -> own + "\\" + one(List.of("*", "_", "[", "\\", "#", "|", "`", "&", "<", "")) + word();
            case 15 -> "[[" + word() + "]]";
            case 16 ->
                "[" + own + "]"
                        + one(List.of(
                                "",
                                "[]",
                                "[" + word() + "]",
                                "(",
                                "(" + word(),
                                " (https://example.org/" + word() + ")"));
            case 17 -> "(" + own + ")[" + words() + "]";
            case 18 -> "[" + own + "](lang:" + one(List.of("cy", "fr", "welsh")) + ")";
            case 19 -> own + "[^" + one(List.of("1", "a")) + "]";
            case 20 -> "{{" + word() + "}}";
            case 21 -> one(List.of("<br>", "<br/>", "&nbsp;", "\\", "|", ":smile:", "😀", "--", "...", "©")) + own;
            default -> words();
        };
    }

    /** The text with a few of its signs gone, doubled or changed for others, as happens to texts that go from hand to hand. */
    private String spoilt(String text) {
        StringBuilder spoilt = new StringBuilder(text);
        for (int change = 0; change < 1 + random.nextInt(4); change++) {
            int at = random.nextInt(spoilt.length());
            if (Character.isLetter(spoilt.charAt(at)) || Character.isSurrogate(spoilt.charAt(at))) {
                continue;
            }
            switch (random.nextInt(3)) {
                case 0 -> spoilt.deleteCharAt(at);
                case 1 -> spoilt.insert(at, spoilt.charAt(at));
                default ->
                    spoilt.setCharAt(
                            at,
                            one(List.of(
                                            " ", "\n", "*", "[", "]", "(", ")", "<", ">", "|", "`", "#", "-", ":", "\"",
                                            "\\"))
                                    .charAt(0));
            }
        }
        return spoilt.toString();
    }

    private static String indented(String by, String text) {
        return text.lines().collect(Collectors.joining("\n" + by, by, ""));
    }

    private static String flat(String text) {
        return text.replace('\n', ' ');
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
