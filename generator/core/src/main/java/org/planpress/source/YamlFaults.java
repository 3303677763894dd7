package org.planpress.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.planpress.finding.Finding;
import org.planpress.finding.SourceLocation;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * What a fault of YAML's syntax is for the people who write plans: where it is, which is often before the place at which the
 * parser gave up, what it is in plain words, and what to do.
 *
 * @param lines those of the text
 * @param places where a mark of the parser is in the file
 */
record YamlFaults(List<String> lines, Function<Mark, SourceLocation> places) {

    private static final Pattern CANNOT_START =
            Pattern.compile("found character '?(.+?)'?(?:\\(|that| )|node content, but found '([,\\]}])'");
    private static final Pattern ESCAPE = Pattern.compile("unknown escape character (.)|expected escape sequence");
    private static final Pattern ITEM = Pattern.compile("^\\s*(-(?=\\p{L})|[–—•·] ?(?=\\p{L}))");
    private static final Pattern ODD_INDENT =
            Pattern.compile("^[ \\t]*[\u00A0\u2000-\u200A\u202F\u3000]+(?=[ \\t]*\\S)");

    /** Of these the parser tells the start beside the place where it gave up. */
    private static final Set<String> SIGNS_OF_YAML = Set.of(">", "|", "*", "&", "!");

    private static final String QUOTE = "put the whole value in quotation marks";

    /** How far above the place where the parser gave up a blank of another kind may have led it astray. */
    private static final int NEAR = 2;

    /** The finding of a fault; {@code lastQuoted} is the value in quotation marks that was read last. */
    Finding told(MarkedYAMLException fault, Optional<ScalarEvent> lastQuoted) {
        Mark problem = fault.getProblemMark() == null ? fault.getContextMark() : fault.getProblemMark();
        SourceLocation at = problem == null ? SourceLocation.startOf("") : places.apply(problem);
        String what = String.valueOf(fault.getProblem());
        if (ESCAPE.matcher(what).find()) {
            return syntax(
                    at,
                    "between double quotation marks a backslash starts a sign of YAML's own",
                    "write the backslash twice, or put the value in single quotation marks");
        }
        Optional<Mark> openQuote = openQuote(fault, lastQuoted);
        if (openQuote.isPresent()) {
            return SourceRules.UNCLOSED_QUOTE
                    .at(places.apply(openQuote.get()), "this quotation mark is never closed")
                    .withHint("put the same mark at the end of the value");
        }
        if (what.contains("\\t")) {
            return SourceRules.TAB
                    .at(at, "a tab stands here; YAML allows only spaces")
                    .withHint("replace it with two spaces for each level");
        }
        return oddIndent(problem)
                .or(() -> itemWithoutBlank(problem, what))
                .orElseGet(() -> isAfterQuote(problem, lastQuoted)
                        ? syntax(
                                at,
                                "words stand after the quotation mark that closes the value",
                                "put all of the value between the marks; inside single marks write an apostrophe twice")
                        : ofSigns(fault, problem, at, what));
    }

    private Finding ofSigns(MarkedYAMLException fault, @Nullable Mark problem, SourceLocation at, String what) {
        if (what.contains("could not find expected ':'")) {
            // The parser looks for the colon until the next line; what lacks it is where the search began.
            Mark start = fault.getContextMark() == null ? problem : fault.getContextMark();
            return withoutColon(start == null ? at : places.apply(start), start == null ? "" : line(start.getLine()));
        }
        if (what.contains("mapping values are not allowed here")) {
            return syntax(
                    at,
                    "a colon stands where no field can start",
                    "put a value that contains ': ' in quotes, or check the indentation");
        }
        if (what.contains("expected <block end>")) {
            return isAfterBracket(problem)
                    ? syntax(at, "words stand after the bracket that closes a list or a group", QUOTE)
                    : syntax(
                            at,
                            "this line is not indented like the lines above it",
                            "compare the indentation with the lines above");
        }
        if (what.contains("expected ',' or")) {
            return syntax(
                    at,
                    what.contains("'}'")
                            ? "the group in braces cannot be read from here on"
                            : "the list in brackets cannot be read from here on",
                    "put words with a question mark, a comma, a colon or a bracket in quotation marks, and close the "
                            + (what.contains("'}'") ? "group" : "list"));
        }
        Optional<String> start = startOfValue(fault, what);
        Mark context = fault.getContextMark();
        SourceLocation sign =
                start.filter(SIGNS_OF_YAML::contains).isPresent() && context != null ? places.apply(context) : at;
        return start.map(found -> syntax(sign, "a value cannot start with '%s'".formatted(found), QUOTE))
                .orElseGet(() -> syntax(
                        at,
                        "YAML cannot be read here: " + what.replaceAll("\\s+", " "),
                        "compare the indentation with the lines above"));
    }

    /** The signs that start a value and mean something else there. */
    private Optional<String> startOfValue(MarkedYAMLException fault, String what) {
        String context = String.valueOf(fault.getContext());
        if (what.contains("sequence entries are not allowed")) {
            return Optional.of("- ");
        } else if (what.contains("mapping keys are not allowed")) {
            return Optional.of("? ");
        } else if (context.contains("block scalar")) {
            Mark block = fault.getContextMark();
            return Optional.of(block != null && line(block.getLine()).startsWith(">", block.getColumn()) ? ">" : "|");
        } else if (context.contains("alias")) {
            return Optional.of("*");
        } else if (context.contains("anchor")) {
            return Optional.of("&");
        } else if (context.contains("tag") || context.contains("directive")) {
            return Optional.of(context.contains("tag") ? "!" : "%");
        }
        Matcher sign = CANNOT_START.matcher(what);
        return sign.find() ? Optional.of(sign.group(1) == null ? sign.group(2) : sign.group(1)) : Optional.empty();
    }

    private static Finding withoutColon(SourceLocation at, String line) {
        if (line.contains("：")) {
            return syntax(
                    at, "the colon after the field's name is one of double width", "type a plain colon and a blank");
        }
        if (line.matches("\\s*[\\w-]+:[\u00A0\u2000-\u200A\u202F\u3000].*")) {
            return syntax(
                    at,
                    "the blank after the colon is not a plain one",
                    "delete it, and type a plain blank in its place");
        }
        return syntax(
                at,
                "a field's name is not followed by a colon",
                "write the name, a colon and a blank, as in title: Safer streets"
                        + (line.indexOf(':') < 0 && line.strip().indexOf(' ') > 0
                                ? "; or put two blanks before words that go on with those above"
                                : ""));
    }

    /** A blank of another kind at the start of a line is a letter to the parser, which stumbles over what comes after. */
    private Optional<Finding> oddIndent(@Nullable Mark problem) {
        for (int line = problem == null ? -1 : problem.getLine();
                problem != null && line >= Math.max(0, problem.getLine() - NEAR);
                line--) {
            Matcher odd = ODD_INDENT.matcher(line(line));
            if (odd.find()) {
                SourceLocation at = places.apply(problem);
                int row = at.line() - problem.getLine() + line;
                return Optional.of(syntax(
                        new SourceLocation(at.path(), row, 1),
                        "a blank that is not a plain one stands at the start of this line",
                        "delete the blanks there, and type plain ones"));
            }
        }
        return Optional.empty();
    }

    /** An item that is read as a field makes no sense of the fields below it, where the parser gives up. */
    private Optional<Finding> itemWithoutBlank(@Nullable Mark problem, String what) {
        if (problem == null || !what.contains("mapping values are not allowed here")) {
            return Optional.empty();
        }
        SourceLocation at = places.apply(problem);
        return IntStream.of(0, 1)
                .mapToObj(above -> {
                    Matcher item = ITEM.matcher(line(problem.getLine() - above));
                    return item.find()
                            ? Optional.of(syntax(
                                            new SourceLocation(at.path(), at.line() - above, item.start(1) + 1),
                                            "this item does not start with a hyphen and a blank",
                                            "write a hyphen and a blank before it")
                                    .marking(item.group(1).length())
                                    .mendedBy("- "))
                            : Optional.<Finding>empty();
                })
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isAfterBracket(@Nullable Mark problem) {
        if (problem == null) {
            return false;
        }
        String line = line(problem.getLine());
        String before = line.substring(
                0, line.offsetByCodePoints(0, Math.min(problem.getColumn(), line.codePointCount(0, line.length()))));
        return before.stripTrailing().matches(".*: +[\\[{].*[\\]}]|\\s*- +[\\[{].*[\\]}]");
    }

    private static boolean isAfterQuote(@Nullable Mark problem, Optional<ScalarEvent> lastQuoted) {
        return lastQuoted
                .filter(quoted -> problem != null
                        && quoted.getEndMark().getLine() == problem.getLine()
                        && quoted.getEndMark().getColumn() <= problem.getColumn())
                .isPresent();
    }

    /**
     * The quotation mark that was never closed: the one the parser names, or the start of a quoted value that ran over
     * its line until it met the opening mark of another and left the parser stranded there.
     */
    private static Optional<Mark> openQuote(MarkedYAMLException fault, Optional<ScalarEvent> lastQuoted) {
        if (String.valueOf(fault.getContext()).contains("quoted scalar")) {
            return Optional.ofNullable(fault.getContextMark());
        }
        Mark problem = fault.getProblemMark();
        return lastQuoted
                .filter(quoted -> problem != null
                        && quoted.getEndMark().getLine() == problem.getLine()
                        && quoted.getStartMark().getLine() < problem.getLine())
                .map(Event::getStartMark);
    }

    private String line(int number) {
        return number >= 0 && number < lines.size() ? lines.get(number) : "";
    }

    private static Finding syntax(SourceLocation at, String what, String cure) {
        return SourceRules.SYNTAX.at(at, what).withHint(cure);
    }
}
