package org.planpress.edit;

import java.util.List;
import java.util.stream.Collectors;
import org.planpress.edit.Value.Field;
import org.planpress.edit.Value.Group;
import org.planpress.edit.Value.Items;
import org.planpress.edit.Value.Nothing;
import org.planpress.edit.Value.Words;

/**
 * New values as text, in the manner of a file.
 *
 * @param listIndent how much further right than a field the dashes of its list stand
 * @param groupIndent how much further right than a field those of its group stand
 */
record ValueText(int listIndent, int groupIndent) {

    /** What follows the colon of a field whose name starts in a column. */
    String afterName(Value value, int column) {
        if (value instanceof Words words) {
            return " " + words(words.text(), column, column + groupIndent);
        }
        if (value instanceof Items list && !list.items().isEmpty()) {
            return "\n" + items(list.items(), column + listIndent);
        }
        if (value instanceof Group group && !group.fields().isEmpty()) {
            int below = column + groupIndent;
            return "\n" + " ".repeat(below) + fields(group.fields(), below);
        }
        return value instanceof Nothing ? "" : " " + inFlow(value);
    }

    /** A field; all lines but the first start with blanks. */
    String field(Field field, int column) {
        return name(field.name(), false) + ":" + afterName(field.value(), column);
    }

    /** Fields of which the first starts where the text is put. */
    private String fields(List<Field> fields, int column) {
        return fields.stream()
                .map(field -> field(field, column))
                .collect(Collectors.joining("\n" + " ".repeat(column)));
    }

    /** Lines of items, with their dashes in a column. */
    private String items(List<Value> items, int column) {
        return items.stream()
                .map(item -> " ".repeat(column) + item(item, column, 2))
                .collect(Collectors.joining("\n"));
    }

    /**
     * An item from its dash on.
     *
     * @param column of the dash
     * @param width from the dash to what follows it
     */
    String item(Value item, int column, int width) {
        String dash = "-" + " ".repeat(width - 1);
        int below = column + width;
        if (item instanceof Words words) {
            return dash + words(words.text(), below, below);
        }
        if (item instanceof Group group && !group.fields().isEmpty()) {
            return dash + fields(group.fields(), below);
        }
        if (item instanceof Items list && !list.items().isEmpty()) {
            return dash + items(list.items(), below).stripLeading();
        }
        return item instanceof Nothing ? "-" : dash + inFlow(item);
    }

    /** A value: one line if it fits, else lines below a sign. */
    private static String words(String text, int column, int indent) {
        if (text.indexOf('\n') >= 0) {
            return "|\n" + ScalarText.literal(text, indent);
        }
        return column + text.length() > ScalarText.WIDTH && text.indexOf(' ') > 0
                ? ">-\n" + ScalarText.folded(text, List.of(), indent, ScalarText.WIDTH)
                : ScalarText.single(text, false);
    }

    private static String name(String name, boolean inFlow) {
        return ScalarText.single(name, inFlow);
    }

    /** Between brackets, where all stands in one line. */
    static String inFlow(Value value) {
        if (value instanceof Words words) {
            return ScalarText.single(words.text(), true);
        }
        if (value instanceof Items list) {
            return list.items().stream().map(ValueText::inFlow).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Group group
                ? group.fields().stream().map(ValueText::inFlow).collect(Collectors.joining(", ", "{", "}"))
                : "~";
    }

    static String inFlow(Field field) {
        return name(field.name(), true) + ": " + inFlow(field.value());
    }
}
