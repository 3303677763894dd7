package org.planpress.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.check.Passage.Kind;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;

/**
 * Lines that their author wrote below each other, and that Markdown joins to one paragraph: lists with letters or numbers
 * that it does not know, and addresses or signatures of short lines.
 */
final class LineLists implements WordCheck {

    private static final Rule LETTERED = Rule.warning(
            "joined-list",
            "Lines that start with a letter or number are a list to their author, and one paragraph to readers.",
            "Start each with 1. and a blank, or with a hyphen and a blank.",
            "a) the first duty\nb) the second duty");
    private static final Rule SHORT = Rule.note(
            "joined-lines",
            "Short lines below each other are joined to one paragraph.",
            "End each line but the last with a backslash, or put an empty line between them.",
            "County Hall\nHigh Street\nExampleton");

    private static final Rule CUT = Rule.warning(
            "cut-word",
            "A word is cut in two by a hyphen at the end of a line, as on paper. Readers see the hyphen and a blank.",
            "Write the word on one line, with its hyphen only if it always has one.",
            "We build hou-\nses.");

    /** Words that share their end with others, as in pre- and post-war, and those after them. */
    private static final Pattern CUT_WORD =
            Pattern.compile("\\p{L}{2,}-[ \\n]?(?!(?:and|or|to|nor|but|und)\\b)(\\p{Ll})");

    private static final Pattern LETTER = Pattern.compile(
            "\\(?(?:[A-Za-z]|[ivx]{1,4}|[IVX]{1,4}|\\d{1,2})\\) |(?:[A-Za-z]|[ivx]{1,4}|[IVX]{1,4}|#|\\d{1,2})\\. "
                    + "|\\d{1,2}[.)](?=\\p{Lu})|\\d{1,2}(?:\\.\\d{1,2})+\\.? (?=\\p{Lu})|\\.{1,3} (?=\\p{L})"
                    + "|[–—·►▶▸▹▻→✓✔✗✘✅❌❖◆◇○♦★☆»›] |[-+*•](?=\\p{L})");
    private static final Pattern SHORT_LINE = Pattern.compile("[\\p{Lu}\\p{N}“].{0,42}[^.;,!?]");
    /** Cells of a table that is none are the business of another check. */
    private static final Pattern CELLS = Pattern.compile("\t| {3}");

    private static final int FEWEST_SHORT_LINES = 3;

    @Override
    public List<Rule> rules() {
        return List.of(LETTERED, SHORT, CUT);
    }

    @Override
    public List<Finding> check(PlanWords words) {
        return words.read()
                .filter(passage ->
                        passage.kind() == Kind.LANGUAGE && passage.joints().size() > 1)
                .flatMap(passage -> Stream.concat(find(passage), cutWords(passage)))
                .toList();
    }

    private static Stream<Finding> find(Passage passage) {
        List<Integer> starts = starts(passage);
        Matcher letter = LETTER.matcher(passage.words());
        List<Integer> lettered = starts.stream()
                .filter(start -> letter.region(start, passage.words().length()).lookingAt())
                .toList();
        if (lettered.size() > 1) {
            return lettered.stream()
                    .map(start -> passage.finding(
                            LETTERED,
                            start,
                            start + 2,
                            "this line starts as an item of a list, and is joined to the paragraph",
                            "start it with 1. and a blank, or with a hyphen and a blank"));
        }
        boolean shortLines = starts.size() >= FEWEST_SHORT_LINES
                && !CELLS.matcher(passage.words()).find()
                && IntStream.range(0, starts.size()).allMatch(line -> isShort(passage, starts, line));
        return shortLines
                ? Stream.of(passage.finding(
                        SHORT,
                        0,
                        starts.get(1),
                        "%d short lines are joined to one here".formatted(starts.size()),
                        "end each line but the last with a backslash, or put an empty line between them"))
                : Stream.empty();
    }

    private static Stream<Finding> cutWords(Passage passage) {
        List<Integer> starts = starts(passage);
        return CUT_WORD.matcher(passage.words())
                .results()
                .filter(cut -> starts.contains(cut.start(1)))
                .filter(cut -> !isInAddress(passage.words(), cut.start()))
                .map(cut -> passage.finding(
                        CUT,
                        cut.start(),
                        cut.start(1),
                        "a word is cut in two at the end of this line",
                        "write it on one line, with its hyphen only if it always has one"));
    }

    /** An address that is cut in two is told as that. */
    private static boolean isInAddress(String words, int at) {
        return words.substring(words.lastIndexOf(' ', at) + 1, at).matches(".*[/@<].*");
    }

    private static boolean isShort(Passage passage, List<Integer> starts, int line) {
        int end = line + 1 < starts.size()
                ? starts.get(line + 1)
                : passage.words().length();
        return SHORT_LINE
                .matcher(passage.words().substring(starts.get(line), end).strip())
                .matches();
    }

    /** A break that the author asked for is an inline of its own, a blank. */
    private static boolean isBreak(Passage passage, int at) {
        return passage.words().charAt(at) == ' ' && passage.joints().contains(at);
    }

    /** Where the lines of the file start among the words. */
    private static List<Integer> starts(Passage passage) {
        return passage.joints().stream()
                .filter(joint -> joint == 0
                        || (!isBreak(passage, joint - 1)
                                && passage.place(joint).line()
                                        > passage.place(joint - 1).line()))
                .distinct()
                .toList();
    }
}
