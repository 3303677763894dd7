package org.planpress.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.words.Pattern.Argument;
import org.planpress.words.Pattern.Call;
import org.planpress.words.Pattern.Expression;
import org.planpress.words.Pattern.Literal;
import org.planpress.words.Pattern.Part;
import org.planpress.words.Pattern.Reference;
import org.planpress.words.Pattern.Select;
import org.planpress.words.Pattern.Term;
import org.planpress.words.Pattern.Variant;
import org.planpress.words.Pattern.Words;

/**
 * Reads the syntax of Fluent 1.0 (projectfluent.org). A message that cannot be read is told and passed over, and the next
 * one is read. Unlike there, a line that goes on is joined to the one before by a space: a sentence has no lines.
 */
final class MessageReader {

    /** Nobody writes braces within braces deeper than this; a file that does would fill the stack. */
    private static final int DEEPEST = 40;

    private static final int HEX = 16;

    /** What stands behind the last character. */
    private static final char END = '\0';

    /** Ends the reading of one message. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Finding finding;

        Unreadable(Finding finding) {
            super(finding.message(), null, false, false);
            this.finding = finding;
        }
    }

    private final String path;
    private final String text;
    private final Findings findings;
    private final int[] lineStarts;
    private int at;
    private int depth;

    MessageReader(String path, String text, Findings findings) {
        this.path = path;
        this.text = (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\t', ' ');
        this.findings = findings;
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, this.text.length())
                                .filter(index -> this.text.charAt(index) == '\n')
                                .map(index -> index + 1))
                .toArray();
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        StringBuilder comment = new StringBuilder();
        while (at < text.length()) {
            if (peek() == '\n') {
                comment.setLength(0);
                at++;
            } else if (peek() == '#') {
                comment.append(comment.isEmpty() ? "" : " ").append(comment());
            } else {
                depth = 0;
                try {
                    entries.add(entry(comment.toString()));
                } catch (Unreadable wrong) {
                    findings.add(wrong.finding);
                    skip();
                }
                comment.setLength(0);
            }
        }
        return entries;
    }

    private String comment() {
        int end = lineEnd();
        String line = text.substring(at, end).replaceFirst("^#{1,3} ?", "").strip();
        boolean group = text.startsWith("##", at);
        at = Math.min(text.length(), end + 1);
        return group ? "" : line;
    }

    /** Goes to the next line that starts something. */
    private void skip() {
        do {
            at = Math.min(text.length(), lineEnd() + 1);
        } while (at < text.length() && !startsEntry());
    }

    private boolean startsEntry() {
        char first = peek();
        return isLetter(first) || first == '-' || first == '#';
    }

    private int lineEnd() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private Entry entry(String comment) {
        SourceLocation start = here();
        if (peek() != '-' && !isLetter(peek())) {
            throw wrong("a message starts with its name at the start of a line", "write name = words");
        }
        boolean term = peek() == '-';
        at += term ? 1 : 0;
        String id = (term ? "-" : "") + name();
        blanks();
        if (peek() != '=') {
            throw wrong("after the name " + id + " comes =", "write " + id + " = words");
        }
        at++;
        Pattern words = pattern();
        Map<String, Pattern> attributes = new LinkedHashMap<>();
        while (attributeFollows()) {
            String name = name();
            blanks();
            expect('=', "after the name of an attribute comes =");
            attributes.put(name, pattern());
        }
        if (words.parts().isEmpty() && (term || attributes.isEmpty())) {
            throw new Unreadable(WordsRules.SYNTAX
                    .at(start, id + " says nothing")
                    .marking(id.length())
                    .withHint("write its words after the =, or take the line out to keep the usual ones"));
        }
        return new Entry(id, words, attributes, comment, start);
    }

    /** Moves behind the point of an attribute on the next line, if there is one. */
    private boolean attributeFollows() {
        int saved = at;
        blanksAndLines();
        if (at > saved && peek() == '.' && at + 1 < text.length() && isLetter(text.charAt(at + 1))) {
            at++;
            return true;
        }
        at = saved;
        return false;
    }

    /** The words up to the end of the line, with the lines further in that go on; the place is then at a line end. */
    private Pattern pattern() {
        if (++depth > DEEPEST) {
            throw wrong("braces stand within braces too often to be followed", "part this into several messages");
        }
        List<Part> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        blanks();
        while (at < text.length() && peek() != '}') {
            if (peek() == '{') {
                flush(words, parts);
                parts.add(placeable());
            } else if (peek() == '\n') {
                if (!goesOn()) {
                    break;
                }
                int kept = words.toString().stripTrailing().length();
                words.setLength(kept);
                words.append(parts.isEmpty() && kept == 0 ? "" : " ");
            } else {
                words.append(peek());
                at++;
            }
        }
        if (peek() == '}' && depth == 1) {
            throw wrong("this } closes nothing", "write {\"}\"} for the sign itself");
        }
        String last = words.toString().stripTrailing();
        if (!last.isEmpty()) {
            parts.add(new Words(last));
        }
        depth--;
        return new Pattern(parts);
    }

    private static void flush(StringBuilder words, List<Part> parts) {
        if (!words.isEmpty()) {
            parts.add(new Words(words.toString()));
            words.setLength(0);
        }
    }

    /** Moves to the words of the next line if they belong to this pattern. */
    private boolean goesOn() {
        int saved = at;
        int start = at;
        while (peek() == '\n' || peek() == ' ') {
            if (peek() == '\n') {
                start = at + 1;
            }
            at++;
        }
        boolean further = at > start && at < text.length();
        if (further && "[*.}".indexOf(peek()) < 0) {
            return true;
        }
        at = saved;
        return false;
    }

    private Expression placeable() {
        SourceLocation start = here();
        expect('{', "a place to fill starts with {");
        blanksAndLines();
        if (peek() == '{') {
            Expression inner = placeable();
            blanksAndLines();
            close(start);
            return inner;
        }
        Expression expression = inline();
        blanksAndLines();
        if (text.startsWith("->", at)) {
            at += 2;
            expression = new Select(expression, variants(start), start);
            blanksAndLines();
        }
        close(start);
        return expression;
    }

    private void close(SourceLocation start) {
        if (peek() != '}') {
            throw new Unreadable(WordsRules.SYNTAX
                    .at(
                            start,
                            "the } that closes this { is missing, or something stands before it that does not belong there")
                    .withHint("close it, as in { $number }"));
        }
        at++;
    }

    private Expression inline() {
        if (++depth > DEEPEST) {
            throw wrong("braces stand within braces too often to be followed", "part this into several messages");
        }
        SourceLocation start = here();
        char first = peek();
        Expression expression;
        if (first == '"') {
            expression = new Literal(string(), start);
        } else if (Character.isDigit(first)) {
            expression = new Literal(digits(), start);
        } else if (first == '$') {
            at++;
            expression = new Argument(name(), start);
        } else if (first == '-') {
            expression = term(start);
        } else if (isLetter(first)) {
            expression = named(start);
        } else {
            throw wrong(
                    "between braces stands $argument, -term, another message, FUNCTION(…) or \"words\"",
                    "for a brace itself write {\"{\"}");
        }
        depth--;
        return expression;
    }

    private Expression term(SourceLocation start) {
        at++;
        String id = "-" + name();
        Optional<String> attribute = Optional.empty();
        if (peek() == '.') {
            at++;
            attribute = Optional.of(name());
        }
        Arguments given = peek() == '(' ? arguments() : new Arguments(List.of(), Map.of());
        if (!given.of.isEmpty()) {
            throw new Unreadable(WordsRules.SYNTAX
                    .at(start, "a term takes named options only")
                    .withHint("write " + id + "(form: \"other\")"));
        }
        return new Term(id, attribute, given.options, start);
    }

    private Expression named(SourceLocation start) {
        String name = name();
        if (peek() == '(') {
            if (!name.matches("[A-Z][A-Z0-9_-]*")) {
                throw new Unreadable(WordsRules.SYNTAX
                        .at(start, "functions have names in capitals, " + name + " has not")
                        .marking(name.length())
                        .withHint("write " + name.toUpperCase(Locale.ROOT))
                        .mendedBy(name.toUpperCase(Locale.ROOT)));
            }
            Arguments given = arguments();
            return new Call(name, given.of, given.options, start);
        }
        return new Reference(name, start);
    }

    private record Arguments(List<Expression> of, Map<String, String> options) {}

    private Arguments arguments() {
        expect('(', "here comes (");
        List<Expression> of = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        blanksAndLines();
        while (at < text.length() && peek() != ')') {
            Expression given = inline();
            blanksAndLines();
            if (given instanceof Reference name && peek() == ':') {
                at++;
                blanksAndLines();
                SourceLocation value = here();
                if (!(inline() instanceof Literal literal)) {
                    throw new Unreadable(WordsRules.SYNTAX
                            .at(value, "an option is \"words\" or a number")
                            .withHint("write " + name.id() + ": \"other\""));
                }
                options.put(name.id(), literal.text());
            } else {
                of.add(given);
            }
            blanksAndLines();
            if (peek() == ',') {
                at++;
                blanksAndLines();
            } else if (at < text.length() && peek() != ')') {
                throw wrong("between what stands in brackets come commas", "write FUNCTION($one, $two)");
            }
        }
        expect(')', "the ) is missing");
        return new Arguments(List.copyOf(of), options);
    }

    private List<Variant> variants(SourceLocation start) {
        List<Variant> variants = new ArrayList<>();
        blanksAndLines();
        while (at < text.length() && (peek() == '[' || peek() == '*')) {
            SourceLocation where = here();
            boolean standard = peek() == '*';
            at += standard ? 1 : 0;
            expect('[', "after * comes [");
            blanksAndLines();
            String key = Character.isDigit(peek()) ? digits() : name();
            blanksAndLines();
            expect(']', "the ] is missing");
            variants.add(new Variant(key, standard, pattern(), where));
            blanksAndLines();
        }
        if (variants.stream().filter(Variant::standard).count() != 1) {
            throw new Unreadable(WordsRules.SYNTAX
                    .at(start, "one of these cases has to be the usual one")
                    .withHint("put a * before the [ of that case, as in *[other]"));
        }
        return variants;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        at++;
        while (at < text.length() && peek() != '"' && peek() != '\n') {
            if (peek() == '\\') {
                at++;
                string.append(escaped());
            } else {
                string.append(peek());
                at++;
            }
        }
        expect('"', "the closing \" is missing");
        return string.toString();
    }

    private String escaped() {
        char sign = peek();
        int length = sign == 'u' ? 4 : sign == 'U' ? 6 : 0;
        if (length > 0 && at + 1 + length <= text.length()) {
            String code = text.substring(at + 1, at + 1 + length);
            if (code.matches("[0-9A-Fa-f]+") && Character.isValidCodePoint(Integer.parseInt(code, HEX))) {
                at += 1 + length;
                return Character.toString(Integer.parseInt(code, HEX));
            }
        }
        if (sign != '"' && sign != '\\') {
            throw wrong("after \\ comes \", \\ or uXXXX", "write \\\\ for the sign itself");
        }
        at++;
        return String.valueOf(sign);
    }

    private String digits() {
        int start = at;
        while (at < text.length() && (Character.isDigit(peek()) || peek() == '.')) {
            at++;
        }
        return text.substring(start, at);
    }

    private String name() {
        int start = at;
        while (at < text.length()
                && (isLetter(peek())
                        || (at > start && (Character.isDigit(peek()) || peek() == '-' || peek() == '_')))) {
            // In { $number -> … } the hyphen belongs to the arrow.
            if (text.startsWith("->", at)) {
                break;
            }
            at++;
        }
        if (at == start) {
            throw wrong("here stands a name of letters, digits and hyphens", "");
        }
        return text.substring(start, at);
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }

    private void expect(char sign, String otherwise) {
        if (peek() != sign) {
            throw wrong(otherwise, "");
        }
        at++;
    }

    private void blanks() {
        while (peek() == ' ') {
            at++;
        }
    }

    private void blanksAndLines() {
        while (peek() == ' ' || peek() == '\n') {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private SourceLocation here() {
        int found = Arrays.binarySearch(lineStarts, at);
        int line = found >= 0 ? found : -found - 2;
        return new SourceLocation(path, line + 1, at - lineStarts[line] + 1);
    }

    private Unreadable wrong(String message, String hint) {
        return new Unreadable(WordsRules.SYNTAX.at(here(), message).withHint(hint));
    }
}
