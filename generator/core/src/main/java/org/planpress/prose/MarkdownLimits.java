package org.planpress.prose;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;

/**
 * What a text may not exceed. The parser takes time that grows with the square of what stands in one block, and
 * recurses as deep as the text nests, so these limits hold before it sees anything. Each scan is linear and may count
 * too much (it knows no code blocks), never too little.
 */
final class MarkdownLimits {

    static final int MAX_BYTES = 512 * 1024;
    static final int MAX_LINES = 20_000;
    static final int MAX_DEPTH = 20;
    static final int MAX_REFERENCES = 500;
    static final int MAX_RUN = 500;

    static final int MAX_BLOCK = 100_000;
    static final int MAX_BARS = 200;

    /** The sum over all blocks of the square of their marks: one block of 3,000, or 1,000 blocks of 100. */
    static final long MAX_EFFORT = 10_000_000;

    static final Rule TOO_LARGE = Rule.error(
            "markdown-too-large",
            "A text is larger than 512 KB or has more than 20,000 lines, which no one reads as one page.",
            "Split the text into several pages, and move long tables into a data file.",
            "a Markdown file of 600 KB");
    static final Rule TOO_DEEP = Rule.error(
            "markdown-too-deep",
            "Lists, quotations or emphasis stand inside one another more than 20 deep.",
            "Flatten the list, or give its parts headings; put a backslash before marks that are meant as characters.",
            ">>>>>>>>>>>>>>>>>>>>> lost");
    static final Rule TOO_MANY_REFERENCES = Rule.error(
            "markdown-too-many-references",
            "A text defines more than 500 links or notes at the foot.",
            "Write the address beside the words, [words](address), or split the text.",
            "[note-501]: https://example.org/");
    static final Rule TOO_TANGLED = Rule.error(
            "markdown-too-tangled",
            "Too much stands together without an empty line: thousands of marks such as brackets, stars or bars,"
                    + " more than 100,000 characters, or more than 200 bars on one line.",
            "Put empty lines between paragraphs, and move a table of more than a few hundred rows into a data file.",
            "[[[[[[[[[[[[[[ … four thousand times");
    static final Rule LONG_RUN = Rule.error(
            "markdown-long-run",
            "More than 500 backticks, stars, underscores or dashes stand in a row.",
            "Use *** on a line of its own for a pause between topics, and ``` around code.",
            "`".repeat(501));

    static final List<Rule> RULES = List.of(TOO_LARGE, TOO_DEEP, TOO_MANY_REFERENCES, TOO_TANGLED, LONG_RUN);

    private final String text;
    private final Places positions;

    MarkdownLimits(String text, Places positions) {
        this.text = text;
        this.positions = positions;
    }

    /** The first limit that the text exceeds, if it exceeds one. */
    Optional<Finding> exceeded() {
        return tooLarge()
                .or(this::longRun)
                .or(this::tooDeep)
                .or(this::tooManyReferences)
                .or(this::tooTangled);
    }

    private Optional<Finding> tooLarge() {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        long lines = text.chars().filter(character -> character == '\n').count();
        if (bytes > MAX_BYTES) {
            return found(
                    TOO_LARGE, 0, "this text has " + bytes / 1024 + " KB, the limit is " + MAX_BYTES / 1024 + " KB");
        }
        return lines > MAX_LINES
                ? found(TOO_LARGE, 0, "this text has " + lines + " lines, the limit is " + MAX_LINES)
                : Optional.empty();
    }

    /** Spaces do not end a run: a pause between topics may be written with them, and is matched as one piece. */
    private Optional<Finding> longRun() {
        int start = 0;
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            if (mark == ' ' || mark == '\t') {
                continue;
            }
            if (mark != text.charAt(start) || "`*_-".indexOf(mark) < 0) {
                start = at;
                count = 0;
            }
            count++;
            if (count > MAX_RUN) {
                return found(LONG_RUN, start, "more than " + MAX_RUN + " times '" + mark + "' in a row");
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> tooDeep() {
        NestingScan scan = new NestingScan();
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(start);
            if (scan.depthAfter(text, start, end) > MAX_DEPTH) {
                return found(TOO_DEEP, start, "lists and quotations nest more than " + MAX_DEPTH + " deep here");
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private Optional<Finding> tooManyReferences() {
        int count = 0;
        for (int at = text.indexOf("]:"); at >= 0; at = text.indexOf("]:", at + 2)) {
            count++;
            if (count > MAX_REFERENCES) {
                return found(
                        TOO_MANY_REFERENCES, at, "this text defines more than " + MAX_REFERENCES + " links and notes");
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> tooTangled() {
        long effort = 0;
        long marks = 0;
        int blockStart = 0;
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = lineEnd(start);
            String line = text.substring(start, end);
            if (line.isBlank()) {
                effort += marks * marks;
                marks = 0;
                blockStart = end + 1;
            }
            marks += line.chars().filter(MarkdownLimits::isMark).count();
            if (effort + marks * marks > MAX_EFFORT) {
                return found(TOO_TANGLED, blockStart, "too many marks without an empty line between them");
            } else if (end - blockStart > MAX_BLOCK) {
                return found(TOO_TANGLED, blockStart, "more than " + MAX_BLOCK + " characters without an empty line");
            } else if (line.chars().filter(character -> character == '|').count() > MAX_BARS) {
                return found(TOO_TANGLED, start, "more than " + MAX_BARS + " bars on one line");
            }
        }
        return Optional.empty();
    }

    private static boolean isMark(int character) {
        return "[]!*_`<>&|\\".indexOf(character) >= 0;
    }

    private int lineEnd(int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private Optional<Finding> found(Rule rule, int offset, String message) {
        return Optional.of(rule.at(positions.at(offset), message));
    }
}
