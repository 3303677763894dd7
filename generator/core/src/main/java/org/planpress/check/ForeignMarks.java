package org.planpress.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.planpress.check.LeftOverMarks.Mark;

/** The marks of other systems, and what word processors leave behind; here they are signs without effect. */
final class ForeignMarks {

    private static final String BY_HAND = "write it in plain words; this mark belongs to another system";
    private static final String TABLE = "write a table: bars between its cells, and | --- | --- | under its head";
    private static final String HEADING = "start it with ## and a blank";

    /** What names something of another system, and is no word for readers. */
    private static final Set<String> INSTRUCTIONS = Set.of(
            "an instruction of another system", "a box", "a field of a word processor", "a formula of a spreadsheet");

    private static final String REMARK = "delete it: it would be published";
    private static final String CODE = "write ``` on a line before and after code; for a quotation write “ and ”";
    private static final String VALUE = "write the value or the words themselves";

    /** Words without any of these hold none of the marks; most hold none. */
    private static final Pattern SIGNS = Pattern.compile(
            "[=%<\\\\_\t☐☑☒{}\\[\\]!^$|#~@＊＃｜｛｝＿｀«ÃÂâ]|''|::|\\+\\p{L}|\\+\\+|‘‘|´´| {4}|\\.{5}|-{4}|-->|\\?\\?"
                    + "|^[.(*]|^:|^o  |^:  |^h[1-6]\\.|^bq\\.|HYPERLINK|://|mailto:|^import |^Formatted: |^Page \\d|^-- "
                    + "|^(?:title|layout|author|date|draft|tags): ");

    static final List<Mark> MARKS = List.of(
            // Word processors and spreadsheets
            Mark.of("(?<=[\\p{L}\\p{N}%)])(?:\\t+| {4,})(?=[\\p{L}\\p{N}£$€(=#+−-])", "a table or a list", TABLE),
            Mark.of("(?<!\\.)\\.{5,}(?!\\.)", "a list of contents", "leave it out: pages and print have their own"),
            Mark.of("(?:^|(?<=\\s))[☐☑☒](?=\\s)", "a list of tasks", "write what is done and what is open in words"),
            Mark.of(
                    "Error! (?:Reference source|Bookmark|Hyperlink)[^.]{0,40}|HYPERLINK \"|\\{ ?(?:PAGEREF|REF|TOC|HYPERLINK)\\b",
                    "a field of a word processor",
                    "write the words or the link themselves"),
            Mark.ofWords(
                    "«\\p{Lu}\\p{Ll}+[\\p{Lu}_]\\w*»|(?<!\\S)%[A-Z][A-Z_]{2,}%(?!\\w)",
                    "a field of a word processor", VALUE),
            Mark.ofWords(
                    "#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!)|^=[A-Z]{2,}\\([A-Z0-9:;,. ]*\\)",
                    "a formula of a spreadsheet",
                    VALUE),
            Mark.ofWords(
                    "â€(?:[™œ¦”“˜]|\\u009D)?|Ã[\\u00A0-\\u00BF€ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[£°©®§«»\\u00A0]",
                    "a letter that was read in the wrong way",
                    "write the letter itself, and save the text as UTF-8"),
            Mark.of(
                    "[＊＃｜｛｝＿｀]+",
                    "bold words, a heading, a table or a figure",
                    "type it with signs of the usual width"),
            Mark.of(
                    "\\[(b|i|u|s|url|img|quote|code|list|size|colou?r)(?:=[^\\]]*)?](?=.*\\[/\\1])|\\[/(?:b|i|u|s|url|img|quote|code|list|size|colou?r)]",
                    "a forum",
                    "write **bold** or [words](address)"),
            Mark.ofWords(
                    "\\{(?:\\+\\+|--|~~|>>|==)|(?:\\+\\+|--|~~|<<|==)}",
                    "a change that nobody has decided on",
                    "keep the words that hold, without the signs"),
            Mark.ofWords(
                    "@@ -\\d+(?:,\\d+)? \\+\\d+(?:,\\d+)? @@",
                    "a comparison of two versions",
                    "keep the lines that hold, without the signs before them"),
            Mark.ofWords(
                    "<{7}(?!<)|>{7}(?!>)", "two versions of some words", "keep one of the two, and delete the signs"),
            Mark.of("‘‘‘|´´´|’’’", "code", CODE),
            Mark.of(
                    "(?<=[\\p{L}.,;:!?])\\[(?:\\d{1,2}|[a-z])](?!\\()|^\\[(?:\\d{1,2}|[a-z])] ?(?=\\p{L})",
                    "a note",
                    "write the call as [^1], and the note as [^1]: on a line of its own"),
            // Marks inside a line
            Mark.of("==[^=\\s](?:[^=]*[^=\\s])?==", "highlighted words", "make them **bold**"),
            Mark.of("%%", "a remark", REMARK),
            Mark.of("^Page \\d{1,3} of \\d{1,3}$", "the foot of a page on paper", REMARK),
            Mark.of("^-- (?=\\p{L})", "the end of a mail", REMARK),
            Mark.ofWords("<!--|-->$", "a remark", REMARK),
            Mark.ofWords(
                    "\\[Comment\\b[^\\[\\]]*]|Comment \\[\\p{Lu}{1,3}\\d{1,3}]|^Formatted: (?:Font|Indent|Normal|Left|Right)\\b",
                    "a remark of a word processor",
                    REMARK),
            Mark.of(
                    "(?<=[\\p{L}\\p{N}])\\^[\\p{L}\\p{N}]{1,4}\\^|(?<=\\p{L})~\\p{N}~",
                    "raised or lowered letters",
                    "write them in the line: 2nd, H2O"),
            Mark.of("\\$[^$]*[\\\\^_=][^$]*\\$", "a formula", "write it in words"),
            Mark.of(
                    "\\\\(?:newpage|pagebreak|clearpage|vspace|hspace|begin|end|item|textbf|cite|ref|label|ldots|pounds|noindent|centering"
                            + "|hline|medskip|bigskip)\\b",
                    "an instruction of another system",
                    BY_HAND),
            Mark.of(
                    "(?<![\\\\:])\\\\[a-z]{2,}\\*?(?=\\{)|\\{[-*]}|\\{=\\p{L}+}|\\{[a-z][a-z-]*=[^{}]*}|\\+\\+\\w[\\w+]*\\+\\+"
                            + "|<[A-Z]\\w*(?:\\s[^<>]*)?/?>|^import .+ from \"|:[a-z]+:(?=\\uE000)|^\\.\\. ?[\\w-]+::|#\\+[A-Z_]{3,}:",
                    "an instruction of another system",
                    BY_HAND),
            Mark.of("^\\*\\[[^\\]]+]: ", "the meaning of an acronym", "add it to glossary.yml"),
            Mark.of(
                    "(?<!\\S)(?:\\^{3,}|~{4,}|\"{4,}|={4,}|:{4,})(?!\\S)",
                    "a heading",
                    "start the line above with ## and a blank, and delete the line of signs"),
            Mark.of(
                    "(?<!\\S)\\+{3}(?!\\S)|^(?:title|layout|author|date|draft|tags): .+? [a-z][A-Za-z_-]*: ",
                    "fields of a page", "move them between the two --- lines at the top, or delete them"),
            Mark.of(
                    "^! (?=\\p{L})",
                    "a picture",
                    "write ![what it shows](assets/map.png), without a blank after the !"),
            Mark.of("^% (?=\\p{Lu})", "the title of a page", "delete it: the title stands between the two --- lines"),
            Mark.of("\\^\\[", "a note", "write the call as [^1], and the note as [^1]: on a line of its own"),
            Mark.of("\\[@[\\p{L}]", "a source", "write it as a note, [^1]"),
            Mark.of("^\\(@\\)|(?<!\\S)#\\. (?=\\S)", "a list", "start each item with 1. and a blank"),
            Mark.of(
                    "(?<![\\p{L}\\p{N}+])\\+(?=\\p{L})[^+\\n]{1,80}(?<=\\p{L})\\+(?![\\p{L}\\p{N}+])",
                    "words that were put in",
                    "keep the words that hold, without the signs"),
            Mark.of(
                    "\\?\\?(?=\\p{L})[^?\\n]+(?<=\\p{L})\\?\\?|\uE000__?(?!\\w)",
                    "a source or a link",
                    "write [words](address)"),
            Mark.of(
                    "!?\\[\\[[^\\[\\]]*[\\s|:][^\\[\\]]*]]",
                    "a link or a file",
                    "write [words](address), or ![what it shows](assets/map.png)"),
            Mark.of("(?<!\\[)\\[[^\\[\\]|]+\\|[^\\[\\]]+](?!])", "a link", "write [words](address)"),
            Mark.of("\\[~\\w+]|__[A-Z]{3,}__|<<[\\p{L}][\\w ,.-]*(?:>>)?", "an instruction of another system", BY_HAND),
            Mark.of("\\[!\\p{L}+][-+]?", "a box", "write what kind of box it is in words, such as **Note:**"),
            Mark.of(
                    "^\\[[^\\p{L}\\p{N}\\s\\[\\]^…]?] ",
                    "a list of tasks",
                    "write what is done and what is open in words"),
            Mark.of(
                    "(?<=\\s)\\^[a-z0-9]{3,}$|^[\\p{L}][\\p{L} ]{0,30}:: ",
                    "an instruction of another system",
                    BY_HAND),
            Mark.of(
                    "!\\S+\\.(?:png|jpe?g|gif|svg)(?:\\|[^!]*)?!",
                    "a picture",
                    "write ![what it shows](assets/map.png)"),
            Mark.of(
                    "https?://\\S+\\[[^\\]]+]|\\[https?://[^\\s\\]]+ [^\\]]+]|<https?://[^\\s>]*\\s|<www\\.[^\\s<>]+>"
                            + "|\\)\\s?\\[(?:https?:|mailto:|www\\.)[^\\]]+]|(?<=[\\p{L}\\p{N}\\]])(?:https?://|mailto:)\\S+|\\]\\s?\\{(?:https?:|mailto:|www\\.)[^}]*}",
                    "a link",
                    "write [words](address)"),
            Mark.of("\\p{Ll}+::?[^\\s\\[]*\\[[^\\]]*]", "an instruction of another system", BY_HAND),
            Mark.of("'{2,5}(?=\\p{L})", "bold or slanted words", "write **bold** or *slanted*"),
            // Marks at the start of a line
            Mark.of("^o {2,}(?=\\S)", "a list", "start each item on a line of its own with a hyphen and a blank"),
            Mark.of("^: {2,}(?=\\S)", "a definition", "write the term and its meaning as a sentence"),
            Mark.of("^h[1-6]\\. |^={1,6} \\S", "a heading", HEADING),
            Mark.of("^bq\\. ", "a quotation", "start it with > and a blank"),
            Mark.of("^\\| (?=\\p{L})", "lines of a poem", "end each line but the last with a backslash"),
            Mark.of("^\\|\\||^\\{\\||^\\|===|\\+[-=]{3,}\\+|(?<=\\s)-{4,}\\s+-{4,}", "a table", TABLE),
            Mark.of("^-{4,}(?=\\p{L})|^\\.(?=\\p{Lu})|^:[a-z-]+:(?= )", "an instruction of another system", BY_HAND),
            Mark.of(
                    "\\{(?:panel|note|info|tip|warning|colou?r|toc|expand|status|code|noformat|quote)(?::[^}]*)?}",
                    "an instruction of another system",
                    BY_HAND),
            Mark.of(
                    "(?<![{$#\\\\\\w])\\{[a-z][\\w.@/-]*}(?!})",
                    "the name of a figure or an instruction",
                    "a figure is named in two braces on each side; else write what is meant in words"));

    private ForeignMarks() {}

    /** The same length of words with blanks for marks that name something of another system; who deletes them loses no word. */
    static String withoutInstructions(String words) {
        if (!mayStandIn(words)) {
            return words;
        }
        StringBuilder rest = new StringBuilder(words);
        MARKS.stream()
                .filter(mark -> INSTRUCTIONS.contains(mark.what()))
                .flatMap(mark -> mark.looks().matcher(words).results())
                .forEach(at -> rest.replace(at.start(), at.end(), " ".repeat(at.end() - at.start())));
        return rest.toString();
    }

    /** Whether words may hold one. */
    static boolean mayStandIn(String words) {
        return SIGNS.matcher(words).find();
    }
}
