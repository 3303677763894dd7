package org.planpress.source;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;

/**
 * The fields at the start of a Markdown file, between two lines of three hyphens. Blanks after the hyphens, empty lines
 * before them and three dots in place of the second line are plain enough, and other systems write them.
 *
 * @param fields the lines between
 * @param firstLine the line of the file on which they start
 * @param body what follows
 * @param firstBodyLine the line on which that starts
 */
record FrontMatter(String fields, int firstLine, String body, int firstBodyLine) {

    private static final Pattern OPENS = Pattern.compile("---[ \\t]*");
    private static final Pattern CLOSES = Pattern.compile("(?:---|\\.\\.\\.)[ \\t]*");
    private static final Pattern NEARLY = Pattern.compile("(?:--|-{4,}|[–—]+-?|—|\\*{3}|_{3})[ \\t]*");
    private static final String CURE = "start it with a line ---, then title: …, then a line --- again";

    /** Finds them; empty if they are not there, and a finding says what is. */
    static Optional<FrontMatter> of(String text, String shown, Findings findings) {
        String[] lines = text.split("\n", -1);
        int start = 0;
        while (start < lines.length && lines[start].isBlank()) {
            start++;
        }
        String first = start < lines.length ? lines[start] : "";
        if (!OPENS.matcher(first).matches()) {
            findings.add(SourceRules.FRONT_MATTER
                    .at(new SourceLocation(shown, start < lines.length ? start + 1 : 1, 1), unlike(first))
                    .withHint(CURE));
            return Optional.empty();
        }
        int end = start + 1;
        while (end < lines.length && !CLOSES.matcher(lines[end]).matches()) {
            end++;
        }
        if (end == lines.length) {
            findings.add(open(lines, start, shown));
            return Optional.empty();
        }
        return Optional.of(new FrontMatter(
                joined(lines, start + 1, end), start + 2, joined(lines, end + 1, lines.length), end + 2));
    }

    private static String unlike(String first) {
        if (first.startsWith("+++")) {
            return "the fields stand between lines of plus signs, as another system writes them";
        }
        return NEARLY.matcher(first).matches()
                ? "'%s' is not a line of three hyphens".formatted(first.strip())
                : "the file does not start with its fields between two --- lines";
    }

    private static Finding open(String[] lines, int start, String shown) {
        for (int index = start + 1; index < lines.length; index++) {
            if (NEARLY.matcher(lines[index]).matches()) {
                return SourceRules.FRONT_MATTER
                        .at(
                                new SourceLocation(shown, index + 1, 1),
                                "'%s' is not a line of three hyphens, which would close the fields"
                                        .formatted(lines[index].strip()))
                        .withHint("write --- on this line");
            }
        }
        return SourceRules.FRONT_MATTER
                .at(new SourceLocation(shown, start + 1, 1), "the fields start here and are never closed")
                .withHint("write a line --- between the last field and the text");
    }

    private static String joined(String[] lines, int from, int to) {
        return String.join("\n", Arrays.asList(lines).subList(Math.min(from, to), to));
    }
}
