package org.planpress.edit;

import java.util.Optional;

/**
 * One change to a YAML file, to the fields of a Markdown file or to its text. What was expected is what the person saw who
 * asks for the change: where the file says something else by now, it is refused as stale.
 */
public sealed interface Change {

    /**
     * Another single value in the place of one, or of none.
     *
     * @param at the field or item, which is there already
     * @param expected what it said; empty if whatever it says may go. A field without a value says ""
     * @param text what it is to say; several lines are possible
     */
    record Set(YamlPath at, Optional<String> expected, String text) implements Change {}

    /**
     * A field more in a group.
     *
     * @param group the group
     * @param name of the field, which is not there yet
     * @param place the number of fields that stand before it; at most all
     */
    record AddField(YamlPath group, String name, Value value, int place) implements Change {}

    /**
     * A field less, whatever its value is.
     *
     * @param at the field
     * @param expected what it said; empty if whatever it says may go
     */
    record RemoveField(YamlPath at, Optional<Value> expected) implements Change {}

    /**
     * An item more in a list; a field without a value becomes a list of one.
     *
     * @param list the list
     * @param place the number of items that stand before it; at most all
     */
    record AddItem(YamlPath list, int place, Value value) implements Change {}

    /**
     * An item in another place of its list.
     *
     * @param at the item
     * @param place its number afterwards
     * @param expected what it said; empty if whatever it says may be moved
     */
    record MoveItem(YamlPath at, int place, Optional<Value> expected) implements Change {}

    /**
     * An item less.
     *
     * @param at the item
     * @param expected what it said; empty if whatever it says may go
     */
    record RemoveItem(YamlPath at, Optional<Value> expected) implements Change {}

    /**
     * Another text after the fields of a Markdown file. Empty lines around it stay as they are in the file.
     *
     * @param expected what it said; empty if whatever it says may go
     */
    record Body(Optional<String> expected, String text) implements Change {

        /** A text as it is compared: without empty lines around it, and with LF at the end of lines. */
        static String core(String text) {
            String lines = text.replace("\r\n", "\n").replace('\r', '\n');
            int start = 0;
            for (int end = lines.indexOf('\n');
                    end >= 0 && lines.substring(start, end).isBlank(); ) {
                start = end + 1;
                end = lines.indexOf('\n', start);
            }
            return lines.substring(start).stripTrailing();
        }
    }
}
