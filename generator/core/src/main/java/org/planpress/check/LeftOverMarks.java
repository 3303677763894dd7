package org.planpress.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.check.Passage.Kind;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;

/**
 * What still looks like a mark when all marks have been read: it would stand on the page as it is, and its author meant
 * something by it. Each kind of mark is a pattern over the words that readers see; code is not among them.
 */
final class LeftOverMarks implements WordCheck {

    private static final Rule RULE = Rule.warning(
            "left-over-mark",
            "Words hold signs that look like a mark and have no effect, so that readers see the signs.",
            "Write the mark as Markdown has it, or show the signs as `code`.",
            "**Note:**the office is closed");

    /**
     * A kind of mark.
     *
     * @param looks how it looks
     * @param what what it may have been meant as
     * @param cure how to write that
     */
    private record Mark(Pattern looks, String what, String cure) {

        static Mark of(String looks, String what, String cure) {
            return new Mark(Pattern.compile(looks), what, cure);
        }
    }

    /** Words without any of these signs hold no mark; most hold none. */
    private static final String SIGNS = "*~#•▪●◦‣■➢·–—|[]{}:!$^&\u00A0";

    private static final String BY_HAND = "write it in plain words; this mark belongs to another system";

    private static final List<Mark> MARKS = List.of(
            Mark.of(
                    "\\*\\*+",
                    "bold words",
                    "close them with the same mark, with no blank inside the marks and one outside"),
            Mark.of("~~+", "words that are struck out", "leave the words out, or say that they no longer hold"),
            Mark.of("^#{1,6}(?=[\\p{L}\\p{N}])", "a heading", "put a blank after the # signs"),
            Mark.of(
                    "(?:^|(?<=\\s))[•▪●◦‣■➢](?=\\s|\\p{L})|^[·–—](?=\\s)|^o\u00A0",
                    "a list",
                    "start each item on a line of its own with a hyphen and a blank"),
            Mark.of("^\\d{1,3}[.)]\u00A0", "a numbered list", "put a plain blank after the number"),
            Mark.of(
                    "\\|\\s*:?-{2,}[-:|\\s]*|^\\|[^|]+\\|[^|]*\\|",
                    "a table",
                    "leave an empty line above it, and put a line such as | --- | --- | under its head"),
            Mark.of(
                    "\\]\\s?\\(",
                    "a link",
                    "write [words](address) without a blank between or inside; give files names without blanks"),
            Mark.of(
                    "(?<=\\S)\\)\\[[^\\]]+]",
                    "a link",
                    "write [words](address): the words stand in the square brackets"),
            Mark.of(
                    "(?<!\\])\\[[^\\[\\]]+]\\[[^\\[\\]]*]",
                    "a link whose address stands elsewhere",
                    "write [words](address)"),
            Mark.of("\\{[#.:%][^}]*}?|:::+|^!!!(?=\\s)", "an instruction of another system", BY_HAND),
            Mark.of("(?:^|(?<=\\s))\\[[ xX]] ", "a list of tasks", "write what is done and what is open in words"),
            Mark.of("(?<![\\w:]):[a-z][a-z_]{2,}:(?![\\w:])", "a small picture", "write the sign itself, or words"),
            Mark.of(
                    "^: (?=\\S)|(?<=\\p{L}) : (?=\\p{Lu})",
                    "a definition",
                    "write the term and its meaning as a sentence"),
            Mark.of("(?<!\\S)\\$[A-Z]{2,}(?!\\S)|^\\^[^^]+\\^$", "an instruction of another system", BY_HAND),
            Mark.of(
                    "(?<![\\p{L}\\p{N}])&[A-Za-z][A-Za-z0-9]{1,30};",
                    "a letter by its name",
                    "write the letter itself"));

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(PlanWords words) {
        return words.passages().stream()
                .filter(passage -> passage.kind() == Kind.LANGUAGE)
                .filter(passage -> passage.words().chars().anyMatch(sign -> SIGNS.indexOf(sign) >= 0))
                .flatMap(LeftOverMarks::find)
                .toList();
    }

    private static Stream<Finding> find(Passage passage) {
        return MARKS.stream()
                .flatMap(mark -> mark.looks().matcher(passage.words()).results().map(at -> finding(passage, mark, at)));
    }

    private static Finding finding(Passage passage, Mark mark, MatchResult at) {
        String message = "%s looks like the mark of %s, and is shown as it is"
                .formatted(passage.quote(at.start(), at.end()), mark.what());
        return passage.finding(RULE, at.start(), at.end(), message, mark.cure());
    }
}
