package org.planpress.source;

import java.util.regex.Pattern;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;

/**
 * The marks that version control leaves where two people changed the same lines: {@code <<<<<<< ours}, {@code |||||||},
 * {@code =======} and {@code >>>>>>> theirs}. A line of equals signs alone is a conflict's only between two others, for in
 * Markdown it underlines a heading.
 */
final class ConflictMarkers {

    private static final Pattern MARK = Pattern.compile("[ \\t]*(<{7}|\\|{7}|>{7})(?:[ \\t].*)?");
    private static final Pattern MIDDLE = Pattern.compile("[ \\t]*={7}[ \\t]*");

    private ConflictMarkers() {}

    /** Whether a text holds some; each is told. */
    static boolean areIn(String text, String shown, Findings findings) {
        if (!text.contains("<<<<<<<") && !text.contains(">>>>>>>")) {
            return false;
        }
        String[] lines = text.split("\n", -1);
        boolean open = false;
        boolean found = false;
        for (int index = 0; index < lines.length; index++) {
            String line = lines[index];
            boolean mark = MARK.matcher(line).matches()
                    || (open && MIDDLE.matcher(line).matches());
            if (mark) {
                String words = line.strip();
                open = !words.startsWith(">");
                found = true;
                findings.add(SourceRules.CONFLICT
                        .at(
                                new SourceLocation(shown, index + 1, line.indexOf(words) + 1),
                                "two versions of these lines are marked here, and nobody has decided between them")
                        .marking(words.length())
                        .withHint("keep one of the two versions, and delete the lines with the marks"));
            }
        }
        return found;
    }
}
