package org.planpress.check;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.check.Passage.Kind;
import org.planpress.check.Passage.Marks;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;

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
     * @param inAnyField whether the cure is the same in a field of plain words
     */
    record Mark(Pattern looks, String what, String cure, boolean inAnyField) {

        static Mark of(String looks, String what, String cure) {
            return new Mark(Pattern.compile(looks), what, cure, false);
        }

        /** What no field holds and no text. */
        static Mark ofWords(String looks, String what, String cure) {
            return new Mark(Pattern.compile(looks), what, cure, true);
        }
    }

    /** Words without any of these signs hold no mark; most hold none. */
    private static final String SIGNS = "*_`~#•▪●◦‣■➢·–—|[]{}:!$^&\u00A0";

    private static final String BY_HAND = "write it in plain words; this mark belongs to another system";

    private static final List<Mark> MARKS = List.of(
            Mark.of(
                    "\\*\\*+",
                    "bold words",
                    "close them with the same mark, with no blank inside the marks and one outside"),
            Mark.of(
                    "~~+",
                    "words that are struck out",
                    "close them with the same mark, with no blank inside the marks; or leave the words out"),
            Mark.of(
                    "(?<=[\\s(“‘])[*_](?=[\\p{L}\\p{N}“‘])",
                    "slanted words",
                    "close them with the same sign, with no blank inside the signs; a note is called by [^1]"),
            Mark.of(
                    "(?<![~\\w])~(?=[^\\s~])[^~\\n]*(?<=[^\\s~])~(?![~\\w])",
                    "words that are struck out",
                    "write two of the signs on each side; or leave the words out"),
            Mark.of("`+", "code", "close it with the same sign; quotation marks are “ and ”, ‘ and ’"),
            Mark.of("^#{1,6}(?=[\\p{L}\\p{N}])", "a heading", "put a blank after the # signs"),
            Mark.of("^#{7,}\\s", "a heading", "start it with ## and a blank: no heading is deeper than six signs"),
            Mark.of(
                    "(?:^|(?<=\\s))[•▪●◦‣■➢](?=\\s|\\p{L})|^[·–—](?=\\s)|^o\u00A0",
                    "a list",
                    "start each item on a line of its own with a hyphen and a blank"),
            Mark.of("^\\d{1,3}[.)]\u00A0", "a numbered list", "put a plain blank after the number"),
            Mark.of(
                    "\\|\\s*:?-{2,}[-:|\\s]*|[–—]:?\\s*\\|\\s*:?[–—]|^\\|[^|]+\\|[^|]*\\|",
                    "a table",
                    "leave an empty line above it, and put a line such as | --- | --- | under its head"),
            Mark.of("\\]\\s?\\(", "a link", "write [words](address) without a blank between, and close both brackets"),
            Mark.of(
                    "(?<=\\S)\\)\\[[^\\]]+]",
                    "a link",
                    "write [words](address): the words stand in the square brackets"),
            Mark.of(
                    "(?<!\\])\\[[^\\[\\]]+]\\[[^\\[\\]]*]",
                    "a link whose address stands elsewhere",
                    "write [words](address)"),
            Mark.of("\\{ ?[#.:%][^}]*}?|:::+|^!!!(?=\\s)", "an instruction of another system", BY_HAND),
            Mark.of("(?:^|(?<=\\s))\\[[ xX]] ", "a list of tasks", "write what is done and what is open in words"),
            Mark.of(
                    "(?<![\\w:\"]):(?!https?:)(?:[a-z][a-z0-9_+-]*|100|1234):(?![\\w:\\uE000])|:[+-]1:",
                    "a small picture",
                    "write the sign itself, or words"),
            Mark.of(
                    "^: (?=\\S)|(?<=\\p{L} ): (?=\\p{Lu})|(?<=\\p{L} )~ (?=\\p{Lu})",
                    "a definition",
                    "write the term and its meaning as a sentence"),
            Mark.of("(?<!\\S)\\$[A-Z]{2,}(?!\\S)|^\\^[^^]+\\^$", "an instruction of another system", BY_HAND),
            Mark.ofWords(
                    "(?<![\\p{L}\\p{N}])&(?:[A-Za-z][A-Za-z0-9]{1,30};"
                            + "|(?:amp|nbsp|pound|euro|quot|copy|[mn]dash|[lr][sd]quo|hellip)(?!\\p{L}{0,20};)"
                            + "|#x?\\p{XDigit}{1,6}\\b)",
                    "a letter by its name",
                    "write the letter itself"));

    /** What Markdown knows beside these inside a line; in a field of names it is shown as it is, closed or not. */
    private static final List<Mark> MARKS_IN_LINES = List.of(
            Mark.of(
                    "(?<![\\p{L}\\p{N}*\\\\])\\*(?=[^\\s*])[^*\\n]*[^\\s*]?\\*(?![\\p{L}\\p{N}*])",
                    "words with emphasis",
                    ""),
            Mark.of("(?<![\\p{L}\\p{N}_/])_(?=[^\\s_])[^_\\n]*[^\\s_]?_(?![\\p{L}\\p{N}_])", "words with emphasis", ""),
            Mark.of("`[^`\\n]+`", "code", ""),
            Mark.of("<(?:https?:|mailto:|tel:)[^<>\\s]+>", "a link", ""),
            Mark.of("\\[\\[[^\\[\\]\\s]{1,80}]]", "a link by id", ""),
            Mark.of(
                    "(?i)</?(?:a|b|br|div|em|font|h[1-6]|i|img|li|ol|p|span|strong|sub|sup|table|td|tr|u|ul)(?:\\s[^<>]*)?/?>",
                    "HTML",
                    ""));

    /** What Markdown knows beside these of whole lines and texts; in any field it is shown as it is. */
    private static final List<Mark> MARKS_OF_TEXTS = List.of(
            Mark.of("!\\[[^\\[\\]]*]\\([^()]*\\)", "a picture", ""),
            Mark.of("\\[\\^[^\\[\\]\\s]+]", "a footnote", ""),
            Mark.of("(?m)^#{1,6} (?=\\S)", "a heading", ""),
            Mark.of("(?m)^[-*] (?=\\S)", "a list", ""),
            Mark.of("(?m)^> (?=[\\p{L}“\"])", "a quotation", ""),
            Mark.of("(?m)^\\d{1,2}[.)] (?=\\S[^\\n]*\\n\\d{1,2}[.)] )", "a numbered list", ""));

    private static final String PLAIN = "this field holds plain words: delete the signs; the list of fields says which"
            + " fields take bold words and links";
    private static final String IN_LINE = "a field holds sentences: delete the signs, and write in a Markdown text what"
            + " needs them; a list of items belongs in a field that is a list";

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(PlanWords words) {
        return words.read()
                .filter(passage -> passage.kind() == Kind.LANGUAGE)
                .flatMap(LeftOverMarks::find)
                .toList();
    }

    private static Stream<Finding> find(Passage passage) {
        Stream<Mark> known =
                passage.words().chars().anyMatch(sign -> SIGNS.indexOf(sign) >= 0) ? MARKS.stream() : Stream.empty();
        boolean mayHoldMarks = passage.marks() != Marks.ALL && mayHoldMarks(passage.words());
        Stream<Mark> inLines = mayHoldMarks && passage.marks() == Marks.NONE ? MARKS_IN_LINES.stream() : Stream.empty();
        Stream<Mark> ofTexts = mayHoldMarks ? MARKS_OF_TEXTS.stream() : Stream.empty();
        Stream<Mark> foreign = ForeignMarks.mayStandIn(passage.words()) ? ForeignMarks.MARKS.stream() : Stream.empty();
        BitSet told = new BitSet();
        return Stream.of(ofTexts, inLines, known, foreign)
                .flatMap(marks -> marks)
                .flatMap(mark -> mark.looks().matcher(passage.words()).results().map(at -> new Place(mark, at)))
                .sorted(Place.ORDER)
                .filter(place -> place.isNewIn(told))
                .filter(place -> !place.isEscapedIn(passage))
                .map(place -> finding(passage, place.mark(), place.at()));
    }

    /** Where words look like a mark. */
    private record Place(Mark mark, MatchResult at) {

        static final Comparator<Place> ORDER = Comparator.<Place>comparingInt(
                        place -> place.at().start())
                .thenComparing(
                        Comparator.<Place>comparingInt(place -> place.at().end())
                                .reversed());

        /** Whether nothing was told of the signs before, as of the brackets of a picture or of what two systems write alike. */
        boolean isNewIn(BitSet told) {
            boolean known = told.get(at.start());
            if (!known) {
                told.set(at.start(), at.end());
            }
            return !known;
        }

        /** A single sign with a backslash before it is meant as it stands; the backslash is where such a sign is placed. */
        boolean isEscapedIn(Passage passage) {
            int start = at.start();
            if (at.end() > start + 1 || at.end() == passage.words().length()) {
                return false;
            }
            SourceLocation sign = passage.place(start);
            SourceLocation next = passage.place(at.end());
            return sign.line() == next.line() && next.column() - sign.column() > 1;
        }
    }

    private static boolean mayHoldMarks(String words) {
        return words.indexOf('\n') >= 0
                || "#-+>".indexOf(words.charAt(0)) >= 0
                || words.chars().anyMatch(sign -> "*_`<[".indexOf(sign) >= 0);
    }

    private static Finding finding(Passage passage, Mark mark, MatchResult at) {
        String message = "%s like the mark of %s, and is shown as it is".formatted(looking(passage, at), mark.what());
        return passage.finding(RULE, at.start(), at.end(), message, cure(passage, mark));
    }

    /** Tabs and blanks are named: nobody sees them between quotation marks. */
    private static String looking(Passage passage, MatchResult at) {
        return at.group().isBlank()
                ? at.group().indexOf('\t') >= 0 ? "a tab looks" : "a row of blanks looks"
                : passage.quote(at.start(), at.end()) + " looks";
    }

    private static String cure(Passage passage, Mark mark) {
        return switch (passage.marks()) {
            case ALL -> mark.cure();
            case IN_LINE -> MARKS_OF_TEXTS.contains(mark) ? IN_LINE : mark.cure();
            case NONE -> mark.inAnyField() ? mark.cure() : PLAIN;
        };
    }
}
