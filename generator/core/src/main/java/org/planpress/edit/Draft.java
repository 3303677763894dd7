package org.planpress.edit;

import java.util.Optional;
import java.util.OptionalInt;
import org.planpress.source.Node;
import org.planpress.source.Writing;
import org.planpress.source.WrittenFile;

/**
 * A file on its way to an edit: its parts by path, and its lines.
 *
 * @param file the file as it is
 */
record Draft(WrittenFile file) {

    /**
     * A part with what stands around it.
     *
     * @param node the part
     * @param parent the group or list in which it stands; empty for the root
     * @param index its number there
     * @param inFlow whether brackets stand around it
     */
    record Spot(Node node, Optional<Node> parent, int index, boolean inFlow) {

        /** The name of the field whose value the part is. */
        Optional<Node.Scalar> key() {
            return parent.filter(Node.Mapping.class::isInstance)
                    .map(group -> ((Node.Mapping) group).entries().get(index).key());
        }
    }

    String text() {
        return file.text();
    }

    /** The part at a path. */
    Spot spot(YamlPath path) throws CannotEdit {
        Spot spot = new Spot(file.root(), Optional.empty(), 0, isFlow(file.root()));
        for (String step : path.steps()) {
            OptionalInt index = index(spot.node(), step);
            if (index.isEmpty()) {
                throw CannotEdit.stale("there is no '%s' in the file".formatted(path));
            }
            Node child = child(spot.node(), index.getAsInt());
            spot = new Spot(child, Optional.of(spot.node()), index.getAsInt(), spot.inFlow() || isFlow(spot.node()));
        }
        return spot;
    }

    private static OptionalInt index(Node node, String step) {
        if (node instanceof Node.Mapping group) {
            for (int index = 0; index < group.entries().size(); index++) {
                if (group.entries().get(index).key().text().equals(step)) {
                    return OptionalInt.of(index);
                }
            }
            return OptionalInt.empty();
        }
        OptionalInt number = YamlPath.number(step);
        return node instanceof Node.Sequence list
                        && number.isPresent()
                        && number.getAsInt() < list.items().size()
                ? number
                : OptionalInt.empty();
    }

    private static Node child(Node node, int index) {
        return node instanceof Node.Mapping group
                ? group.entries().get(index).value()
                : ((Node.Sequence) node).items().get(index);
    }

    boolean isFlow(Node node) {
        return file.writing(node).style() == Writing.Style.FLOW;
    }

    int start(Node node) {
        return file.writing(node).start();
    }

    int end(Node node) {
        return file.writing(node).end();
    }

    int lineStart(int offset) {
        return text().lastIndexOf('\n', offset - 1) + 1;
    }

    /** Before the line end. */
    int lineEnd(int offset) {
        int end = text().indexOf('\n', offset);
        return end < 0 ? text().length() : end;
    }

    /** How far to the right a character stands, from 0. */
    int column(int offset) {
        return offset - lineStart(offset);
    }

    /** How far to the right the fields of a group or the dashes of a list start. */
    int column(Node node) {
        return column(start(node));
    }

    String line(int offset) {
        return text().substring(lineStart(offset), lineEnd(offset));
    }

    /** Whether a line before the one of the offset is a remark that starts in a column; its start then. */
    Optional<Integer> remarkAbove(int lineStart, int column) {
        if (lineStart == 0) {
            return Optional.empty();
        }
        int above = lineStart(lineStart - 1);
        String line = text().substring(above, lineStart - 1);
        return line.startsWith("#", column) && line.substring(0, column).isBlank()
                ? Optional.of(above)
                : Optional.empty();
    }

    boolean isBlankAbove(int lineStart) {
        return lineStart > 0
                && text().substring(lineStart(lineStart - 1), lineStart - 1).isBlank();
    }

    /** After how many blanks the value of a field starts that is a list or a group below it, as this file has it. */
    int indentOf(Class<? extends Node> kind) {
        return indent(file.root(), kind).orElse(2);
    }

    private Optional<Integer> indent(Node node, Class<? extends Node> kind) {
        if (node instanceof Node.Mapping group && !isFlow(group)) {
            for (Node.Entry entry : group.entries()) {
                Node value = entry.value();
                Optional<Integer> found =
                        kind.isInstance(value) && file.writing(value).style() == Writing.Style.BLOCK
                                ? Optional.of(column(value) - column(group))
                                : indent(value, kind);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        if (node instanceof Node.Sequence list && !isFlow(list)) {
            for (Node item : list.items()) {
                Optional<Integer> found = indent(item, kind);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
