package org.planpress.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planpress.finding.Findings;
import org.planpress.finding.Provenance;
import org.planpress.finding.SourceLocation;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * YAML text to a {@link Node}.
 *
 * <p>The tree is built from the parser's events rather than from its composed nodes, for three reasons: nothing is
 * resolved to a boolean or a number on the way, the limits on depth and aliases are enforced before memory is spent,
 * and a key given twice is seen. A fault in the syntax ends the reading of this file only.
 */
final class YamlReader {

    /** No field of a plan lies deeper than eight levels. */
    private static final int MOST_DEPTH = 20;

    private static final Pattern CANNOT_START = Pattern.compile("found character '?(.+?)'?(?:\\(|that| )");
    private static final Pattern LOST_WORDS = Pattern.compile("[ \\t]+(#[\\p{L}\\p{N}].*)");

    private final String path;
    private final int lineOffset;
    private final String[] lines;
    private final Findings findings;
    private Optional<ScalarEvent> lastQuoted = Optional.empty();

    /** Ends the reading of a file after a finding has been added. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private YamlReader(String yaml, String path, int firstLine, Findings findings) {
        this.path = path;
        this.lineOffset = firstLine;
        this.lines = yaml.split("\n", -1);
        this.findings = findings;
    }

    /**
     * Reads one document.
     *
     * @param yaml the text, with LF line ends
     * @param path the file as it is named in findings
     * @param firstLine the line of the file on which the text starts
     */
    static Optional<Node> read(String yaml, String path, int firstLine, Findings findings) {
        return new YamlReader(yaml, path, firstLine, findings).document(yaml);
    }

    private Optional<Node> document(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            Iterator<Event> events =
                    new Yaml(options).parse(new java.io.StringReader(yaml)).iterator();
            events.next();
            if (events.next().is(Event.ID.StreamEnd)) {
                findings.add(SourceRules.EMPTY_FILE.at(location(0, 0), "there is nothing in it"));
                return Optional.empty();
            }
            Node root = node(events.next(), events, 0);
            events.next();
            Event after = events.next();
            if (!after.is(Event.ID.StreamEnd)) {
                findings.add(SourceRules.SEVERAL_DOCUMENTS.at(
                        location(after.getStartMark()), "a second document starts here"));
                return Optional.empty();
            }
            return Optional.of(root);
        } catch (MarkedYAMLException fault) {
            report(fault);
            return Optional.empty();
        } catch (Unreadable reported) {
            return Optional.empty();
        }
    }

    private Node node(Event event, Iterator<Event> events, int depth) throws Unreadable {
        SourceLocation at = location(event.getStartMark());
        refuseAliases(event, at);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, at);
        }
        if (depth >= MOST_DEPTH) {
            findings.add(SourceRules.TOO_DEEP.at(at, "more than %d levels are nested here".formatted(MOST_DEPTH)));
            throw new Unreadable();
        }
        return event instanceof MappingStartEvent ? mapping(events, at, depth) : sequence(events, at, depth);
    }

    private void refuseAliases(Event event, SourceLocation at) throws Unreadable {
        boolean tagged = (event instanceof ScalarEvent scalar && scalar.getTag() != null)
                || (event instanceof CollectionStartEvent collection && collection.getTag() != null);
        boolean anchored = event instanceof NodeEvent node && node.getAnchor() != null;
        if (event instanceof AliasEvent || anchored || tagged) {
            String what = event instanceof AliasEvent ? "an alias" : anchored ? "an anchor" : "a tag";
            findings.add(SourceRules.ALIAS.at(at, what + " stands here; plan files do without"));
            throw new Unreadable();
        }
    }

    private Node.Scalar scalar(ScalarEvent event, SourceLocation at) throws Unreadable {
        boolean sameLine = event.getStartMark().getLine() == event.getEndMark().getLine();
        int length =
                sameLine ? event.getEndMark().getColumn() - event.getStartMark().getColumn() : 1;
        ScalarStyle style = event.getScalarStyle();
        boolean block = style == ScalarStyle.FOLDED || style == ScalarStyle.LITERAL;
        boolean quoted = style == ScalarStyle.DOUBLE_QUOTED || style == ScalarStyle.SINGLE_QUOTED;
        if (quoted) {
            lastQuoted = Optional.of(event);
        }
        refuseInvisible(event.getValue(), at);
        if (!block && !event.getValue().isEmpty()) {
            reportLostWords(event.getEndMark());
        }
        String words = words(event.getValue());
        return new Node.Scalar(words, quoted || block, at, from(words, style, at), Math.max(1, length));
    }

    /** An escape such as \\0 in a quoted value makes a character that the file itself does not hold. */
    private void refuseInvisible(String value, SourceLocation at) throws Unreadable {
        List<Integer> invisible = Invisible.in(value);
        if (!invisible.isEmpty()) {
            findings.add(SourceRules.CONTROL_CHARACTER.at(
                    at, "this value holds %s".formatted(Invisible.name(value, invisible.get(0)))));
            throw new Unreadable();
        }
    }

    /** After a blank, {@code #} starts a remark: of "letter #12" only "letter" would be published. */
    private void reportLostWords(Mark end) {
        String line = end.getLine() < lines.length ? lines[end.getLine()] : "";
        int from = Math.min(
                line.length(),
                line.offsetByCodePoints(0, Math.min(end.getColumn(), line.codePointCount(0, line.length()))));
        Matcher lost = LOST_WORDS.matcher(line).region(from, line.length());
        if (lost.lookingAt()) {
            findings.add(SourceRules.HASH
                    .at(
                            new SourceLocation(path, lineOffset + end.getLine(), lost.start(1) + 1),
                            "'%s' is not read: after a blank, # starts a remark"
                                    .formatted(shortened(lost.group(1).strip())))
                    .marking(lost.group(1).strip().length())
                    .withHint("put the whole value in quotation marks; if it is a remark, put a blank after the #"));
        }
    }

    /** Without space around it; a value of nothing but spaces and invisible marks is empty. */
    private static String words(String value) {
        boolean visible = value.codePoints()
                .anyMatch(point -> !Character.isWhitespace(point)
                        && !Character.isSpaceChar(point)
                        && Character.getType(point) != Character.FORMAT);
        return visible ? value.strip() : "";
    }

    /** Where the characters of a value stand, of which quotes and folding are resolved. */
    private Provenance from(String words, ScalarStyle style, SourceLocation at) {
        int line = at.line() - lineOffset;
        ScalarPlaces places =
                switch (style) {
                    case FOLDED, LITERAL -> new ScalarPlaces(lines, line + 1, 0, ScalarPlaces.Escapes.NONE);
                    case DOUBLE_QUOTED -> new ScalarPlaces(lines, line, at.column(), ScalarPlaces.Escapes.BACKSLASH);
                    case SINGLE_QUOTED -> new ScalarPlaces(lines, line, at.column(), ScalarPlaces.Escapes.DOUBLED);
                    default -> new ScalarPlaces(lines, line, at.column() - 1, ScalarPlaces.Escapes.NONE);
                };
        return places.of(words, path, lineOffset);
    }

    private Node.Sequence sequence(Iterator<Event> events, SourceLocation at, int depth) throws Unreadable {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); !event.is(Event.ID.SequenceEnd); event = events.next()) {
            items.add(node(event, events, depth + 1));
        }
        return new Node.Sequence(List.copyOf(items), at);
    }

    private Node.Mapping mapping(Iterator<Event> events, SourceLocation at, int depth) throws Unreadable {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, SourceLocation> seen = new HashMap<>();
        for (Event event = events.next(); !event.is(Event.ID.MappingEnd); event = events.next()) {
            if (!(node(event, events, depth + 1) instanceof Node.Scalar key)) {
                findings.add(SourceRules.SYNTAX.at(location(event.getStartMark()), "a field's name must be one word"));
                throw new Unreadable();
            }
            if (key.text().equals("<<") && !key.quoted()) {
                findings.add(SourceRules.ALIAS.at(key.at(), "a merge key stands here; plan files do without"));
                throw new Unreadable();
            }
            Node value = node(events.next(), events, depth + 1);
            SourceLocation first = seen.putIfAbsent(key.text(), key.at());
            if (first == null) {
                entries.add(new Node.Entry(key, value));
            } else {
                findings.add(SourceRules.DUPLICATE_KEY
                        .at(
                                key.at(),
                                "'%s' is given twice; it stands on line %d already"
                                        .formatted(shortened(key.text()), first.line()))
                        .marking(key.length())
                        .withHint("keep the right one"));
            }
        }
        return new Node.Mapping(List.copyOf(entries), at);
    }

    private static String shortened(String key) {
        return key.length() <= 60 ? key : key.substring(0, 57) + "…";
    }

    private void report(MarkedYAMLException fault) {
        Mark problem = fault.getProblemMark() == null ? fault.getContextMark() : fault.getProblemMark();
        SourceLocation at = problem == null ? location(0, 0) : location(problem);
        String what = String.valueOf(fault.getProblem());
        Optional<Mark> openQuote = openQuote(fault);
        if (openQuote.isPresent()) {
            findings.add(SourceRules.UNCLOSED_QUOTE
                    .at(location(openQuote.get()), "this quotation mark is never closed")
                    .withHint("put the same mark at the end of the value"));
        } else if (what.contains("\\t")) {
            findings.add(SourceRules.TAB
                    .at(at, "a tab stands here; YAML allows only spaces")
                    .withHint("replace it with two spaces for each level"));
        } else if (what.contains("could not find expected ':'")) {
            // The parser looks for the colon until the next line; what lacks it is where the search began.
            Mark start = fault.getContextMark() == null ? problem : fault.getContextMark();
            findings.add(SourceRules.SYNTAX
                    .at(start == null ? at : location(start), plainly(what))
                    .withHint("write the name, a colon and a blank, as in title: Safer streets"));
        } else if (isAfterQuote(problem)) {
            findings.add(SourceRules.SYNTAX
                    .at(at, "words stand after the quotation mark that closes the value")
                    .withHint("put all of the value between the marks; inside single marks write an apostrophe twice"));
        } else {
            findings.add(SourceRules.SYNTAX.at(at, plainly(what)).withHint(adviceOn(what)));
        }
    }

    private boolean isAfterQuote(@Nullable Mark problem) {
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
    private Optional<Mark> openQuote(MarkedYAMLException fault) {
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

    /** The parser's remark in words for people who do not know how it works. */
    private static String plainly(String problem) {
        if (problem.contains("mapping values are not allowed here")) {
            return "a colon stands where no field can start";
        }
        if (problem.contains("could not find expected ':'")) {
            return "a field's name is not followed by a colon";
        }
        if (problem.contains("expected <block end>")) {
            return "this line is not indented like the lines above it";
        }
        Matcher start = CANNOT_START.matcher(problem);
        if (start.find()) {
            return "a value cannot start with '%s'".formatted(start.group(1));
        }
        if (problem.contains("expected ',' or ']'") || problem.contains("expected ',' or '}'")) {
            return "the list in brackets cannot be read from here on";
        }
        return "YAML cannot be read here: " + problem.replaceAll("\\s+", " ");
    }

    private static String adviceOn(String problem) {
        if (problem.contains("mapping values")) {
            return "put a value that contains ': ' in quotes, or check the indentation";
        }
        if (CANNOT_START.matcher(problem).find()) {
            return "put the value in quotation marks";
        }
        return problem.contains("expected ',' or")
                ? "put words with a question mark, a comma, a colon or a bracket in quotation marks, and close the list"
                : "compare the indentation with the lines above";
    }

    private SourceLocation location(Mark mark) {
        return location(mark.getLine(), mark.getColumn());
    }

    /** The parser counts code points from 0; people's editors count UTF-16 units from 1. */
    private SourceLocation location(int line, int codePoints) {
        String text = line < lines.length ? lines[line] : "";
        int within = Math.min(codePoints, text.codePointCount(0, text.length()));
        int column = text.offsetByCodePoints(0, within) + codePoints - within;
        return new SourceLocation(path, lineOffset + line, column + 1);
    }
}
