package org.planpress.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.finding.Edit;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Provenance;
import org.planpress.finding.SourceLocation;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

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

    private static final Pattern LOST_WORDS = Pattern.compile("[ \\t]+(#[\\p{L}\\p{N}].*)");
    private static final Pattern AFTER_CUT = Pattern.compile("\\s*(?:[,}]|$)");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{3}(?!\\d)");
    private static final Pattern ENDS_IN_DIGITS = Pattern.compile("(?<![\\d.])\\d{1,3}$");
    /** A line that could go on with a value; a field that somebody put out of use does not. */
    private static final Pattern LOST_LINE = Pattern.compile("[ \\t]+(#[\\p{L}\\p{N}](?![\\w-]*:(?: .*)?$).*)");

    /** All but colours, of which their field speaks. */
    private static final Pattern LOST_VALUE =
            Pattern.compile("[ \\t]+(?!#\\p{XDigit}{3,8}\\s*$)(#(?:#+[ \\t]?)?[\\p{L}\\p{N}].*)");

    private final String path;
    private final int lineOffset;
    private final String[] lines;
    private final Findings findings;
    private final Noting noting;
    private Optional<ScalarEvent> lastQuoted = Optional.empty();

    /** Ends the reading of a file after a finding has been added. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** Is told how each part of a file is written; only who edits wants to know. */
    @FunctionalInterface
    interface Noting {

        /**
         * A part was read.
         *
         * @param end where it ends, as far as the parser tells; of blocks it tells where the next part starts
         */
        void noted(Node node, Writing.Style style, SourceLocation end);
    }

    private YamlReader(String yaml, String path, int firstLine, Noting noting, Findings findings) {
        this.noting = noting;
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
        return read(yaml, path, firstLine, (node, style, end) -> {}, findings);
    }

    /** The same, and tells how each part is written. */
    static Optional<Node> read(String yaml, String path, int firstLine, Noting noting, Findings findings) {
        return new YamlReader(yaml, path, firstLine, noting, findings).document(yaml);
    }

    private Optional<Node> document(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            Parser events = new ParserImpl(new StreamReader(yaml), options);
            events.getEvent();
            if (events.getEvent().is(Event.ID.StreamEnd)) {
                findings.add(SourceRules.EMPTY_FILE.at(location(0, 0), "there is nothing in it"));
                return Optional.empty();
            }
            Node root = node(events.getEvent(), events, 0);
            events.getEvent();
            Event after = events.getEvent();
            if (!after.is(Event.ID.StreamEnd)) {
                findings.add(SourceRules.SEVERAL_DOCUMENTS.at(
                        location(after.getStartMark()), "a second document starts here"));
                return Optional.empty();
            }
            return Optional.of(root);
        } catch (MarkedYAMLException fault) {
            findings.add(new YamlFaults(List.of(lines), this::location).told(fault, lastQuoted));
            return Optional.empty();
        } catch (Unreadable reported) {
            return Optional.empty();
        }
    }

    private Node node(Event event, Parser events, int depth) throws Unreadable {
        SourceLocation at = location(event.getStartMark());
        refuseAliases(event, at);
        if (event instanceof ScalarEvent scalar) {
            Node.Scalar read = scalar(scalar, at);
            noting.noted(read, Writing.Style.of(scalar.getScalarStyle()), location(scalar.getEndMark()));
            return read;
        }
        if (depth >= MOST_DEPTH) {
            findings.add(SourceRules.TOO_DEEP.at(at, "more than %d levels are nested here".formatted(MOST_DEPTH)));
            throw new Unreadable();
        }
        Writing.Style style = Writing.Style.of((CollectionStartEvent) event);
        return event instanceof MappingStartEvent
                ? mapping(events, at, style, depth)
                : sequence(events, at, style, depth);
    }

    private void refuseAliases(Event event, SourceLocation at) throws Unreadable {
        boolean tagged = (event instanceof ScalarEvent scalar && scalar.getTag() != null)
                || (event instanceof CollectionStartEvent collection && collection.getTag() != null);
        boolean anchored = event instanceof NodeEvent node && node.getAnchor() != null;
        if (event instanceof AliasEvent || anchored || tagged) {
            String what = event instanceof AliasEvent ? "an alias" : anchored ? "an anchor" : "a tag";
            findings.add(SourceRules.ALIAS
                    .at(at, what + " stands here; plan files do without")
                    .withHint("put words that start with *, & or ! in quotation marks; write out what is used again"));
            throw new Unreadable();
        }
    }

    private Node.Scalar scalar(ScalarEvent event, SourceLocation at) {
        boolean sameLine = event.getStartMark().getLine() == event.getEndMark().getLine();
        int length =
                sameLine ? event.getEndMark().getColumn() - event.getStartMark().getColumn() : 1;
        ScalarStyle style = event.getScalarStyle();
        boolean block = style == ScalarStyle.FOLDED || style == ScalarStyle.LITERAL;
        boolean quoted = style == ScalarStyle.DOUBLE_QUOTED || style == ScalarStyle.SINGLE_QUOTED;
        if (quoted) {
            lastQuoted = Optional.of(event);
        }
        String value = visible(event.getValue(), at);
        if (!block && !value.isEmpty()) {
            reportLostWords(event.getEndMark(), LOST_WORDS);
        }
        if (style == ScalarStyle.PLAIN && !value.isEmpty()) {
            reportLostLine(event);
        }
        if (style == ScalarStyle.PLAIN && !sameLine) {
            reportJoinedItems(event);
        }
        String words = words(value.isEmpty() && style == ScalarStyle.PLAIN ? lostValue(event.getEndMark()) : value);
        return new Node.Scalar(words, quoted || block, at, from(words, style, at), Math.max(1, length));
    }

    /** An escape such as \\0 in a quoted value makes a character that the file itself does not hold. */
    private String visible(String value, SourceLocation at) {
        List<Integer> invisible = Invisible.in(value);
        if (!invisible.isEmpty()) {
            findings.add(SourceRules.CONTROL_CHARACTER.at(
                    at, "this value holds %s".formatted(Invisible.name(value, invisible.get(0)))));
        }
        return Invisible.blanked(value);
    }

    /** After a blank, {@code #} starts a remark: of "letter #12" only "letter" would be published. */
    private boolean reportLostWords(Mark end, Pattern lost) {
        Matcher words = lost.matcher(line(end));
        if (!words.region(offset(end), words.regionEnd()).lookingAt()) {
            return false;
        }
        findings.add(lost(end.getLine(), words));
        return true;
    }

    private Finding lost(int line, Matcher words) {
        return SourceRules.HASH
                .at(
                        new SourceLocation(path, lineOffset + line, words.start(1) + 1),
                        "'%s' is not read: after a blank, # starts a remark"
                                .formatted(shortened(words.group(1).strip())))
                .marking(words.group(1).strip().length())
                .withHint("put the whole value in quotation marks; if it is a remark, put a blank after the #");
    }

    /** A line that goes on with words and starts with {@code #12} is a remark too. */
    private void reportLostLine(ScalarEvent event) {
        Mark end = event.getEndMark();
        boolean isName = line(end).substring(offset(end)).stripLeading().startsWith(":");
        int below = end.getLine() + 1;
        Matcher words = LOST_LINE.matcher(below < lines.length ? lines[below] : "");
        if (!isName && words.matches() && words.start(1) > indent(line(event.getStartMark()))) {
            findings.add(lost(below, words));
        }
    }

    /** Where a field or the words of an item start. */
    private static int indent(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == ' ' || line.startsWith("- ", at))) {
            at++;
        }
        return at;
    }

    /** A value that starts with {@code #} is a remark to the end; it was told, and is read as the value all the same. */
    private String lostValue(Mark end) {
        Matcher words = LOST_VALUE.matcher(line(end));
        return reportLostWords(end, LOST_VALUE) && words.find(offset(end))
                ? words.group(1).replaceFirst("^#+[ \\t]*", "")
                : "";
    }

    /** An item that starts further right than those above it is a part of the last of them. */
    private void reportJoinedItems(ScalarEvent event) {
        for (int line = event.getStartMark().getLine() + 1;
                line <= event.getEndMark().getLine();
                line++) {
            String words = line < lines.length ? lines[line] : "";
            int indent = words.length() - words.stripLeading().length();
            if (words.startsWith("- ", indent)) {
                findings.add(SourceRules.JOINED_ITEM
                        .at(
                                new SourceLocation(path, lineOffset + line, indent + 1),
                                "this item is read as a part of the words above it")
                        .marking(words.strip().length())
                        .withHint("start it in the same column as the other items"));
            }
        }
    }

    private String line(Mark mark) {
        return mark.getLine() < lines.length ? lines[mark.getLine()] : "";
    }

    /** Where in its line a mark stands, in UTF-16 units. */
    private int offset(Mark mark) {
        String line = line(mark);
        return line.offsetByCodePoints(0, Math.min(mark.getColumn(), line.codePointCount(0, line.length())));
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

    private Node.Sequence sequence(Parser events, SourceLocation at, Writing.Style style, int depth) throws Unreadable {
        List<Node> items = new ArrayList<>();
        Event event = events.getEvent();
        for (; !event.is(Event.ID.SequenceEnd); event = events.getEvent()) {
            Node item = node(event, events, depth + 1);
            if (!items.isEmpty() && items.get(items.size() - 1) instanceof Node.Scalar before) {
                reportCutNumber(before, item);
            }
            items.add(item);
        }
        Node.Sequence read = new Node.Sequence(List.copyOf(items), at);
        noting.noted(read, style, location(event.getEndMark()));
        return read;
    }

    private Node.Mapping mapping(Parser events, SourceLocation at, Writing.Style style, int depth) throws Unreadable {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, SourceLocation> seen = new HashMap<>();
        List<Node.Scalar> cutOff = new ArrayList<>();
        Event event = events.getEvent();
        for (; !event.is(Event.ID.MappingEnd); event = events.getEvent()) {
            if (!(node(event, events, depth + 1) instanceof Node.Scalar key)) {
                findings.add(SourceRules.SYNTAX.at(location(event.getStartMark()), "a field's name must be one word"));
                throw new Unreadable();
            }
            if (key.text().equals("<<") && !key.quoted()) {
                findings.add(SourceRules.ALIAS.at(key.at(), "a merge key stands here; plan files do without"));
                throw new Unreadable();
            }
            Event next = events.getEvent();
            if (!entries.isEmpty() && isCutOff(key, next)) {
                cutOff.add(key);
                continue;
            }
            reportCutValue(entries, cutOff);
            Node value = node(next, events, depth + 1);
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
        reportCutValue(entries, cutOff);
        Node.Mapping read = new Node.Mapping(List.copyOf(entries), at);
        noting.noted(read, style, location(event.getEndMark()));
        return read;
    }

    /** Whether what looks like a field of braces has no colon: a comma inside a value stands before it. */
    private boolean isCutOff(Node.Scalar key, Event value) {
        boolean empty = value instanceof ScalarEvent scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && scalar.getValue().isEmpty();
        return empty
                && !key.quoted()
                && !key.text().isEmpty()
                && AFTER_CUT.matcher(lineFrom(key, key.length())).lookingAt();
    }

    private String lineFrom(Node.Scalar scalar, int further) {
        String line = lines[scalar.at().line() - lineOffset];
        return line.substring(Math.min(line.length(), scalar.at().column() - 1 + further));
    }

    /** What commas cut off the last of these values is told once, and is no field. */
    private void reportCutValue(List<Node.Entry> entries, List<Node.Scalar> cutOff) {
        if (cutOff.isEmpty()) {
            return;
        }
        Node.Scalar first = cutOff.get(0);
        Node.Scalar last = cutOff.get(cutOff.size() - 1);
        Finding cut = SourceRules.CUT_VALUE
                .at(
                        first.at(),
                        "the comma before '%s' ends the value, and what follows is read as a field"
                                .formatted(shortened(first.text())))
                .marking(first.length())
                .withHint("put the whole value in quotation marks");
        boolean mendable = entries.get(entries.size() - 1).value() instanceof Node.Scalar value
                && !value.quoted()
                && value.at().line() == last.at().line();
        findings.add(
                mendable ? quoted(cut, entries.get(entries.size() - 1).value().at(), last) : cut);
        cutOff.clear();
    }

    private Finding quoted(Finding cut, SourceLocation start, Node.Scalar last) {
        int length = last.at().column() + last.length() - start.column();
        String written = lines[start.line() - lineOffset].substring(start.column() - 1, start.column() - 1 + length);
        return written.indexOf('"') >= 0 || written.indexOf('\\') >= 0
                ? cut
                : cut.mendedBy(new Edit.Replace(start, length, '"' + written + '"'));
    }

    /** Of {@code [Fund of £180,000]} the comma makes two items; nobody leaves out the blank between two. */
    private void reportCutNumber(Node.Scalar before, Node item) {
        if (item instanceof Node.Scalar scalar
                && !before.quoted()
                && !scalar.quoted()
                && THOUSANDS.matcher(scalar.text()).lookingAt()
                && ENDS_IN_DIGITS.matcher(before.text()).find()
                && scalar.at().column() > 1
                && lineFrom(scalar, -1).startsWith(",")) {
            findings.add(SourceRules.CUT_VALUE
                    .at(
                            scalar.at(),
                            "a comma cuts a number in two, so that '%s' and '%s' are two items"
                                    .formatted(shortened(before.text()), shortened(scalar.text())))
                    .marking(scalar.length())
                    .withHint("put the item in quotation marks; between two items write a blank after the comma"));
        }
    }

    private static String shortened(String key) {
        return key.length() <= 60 ? key : key.substring(0, 57) + "…";
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
