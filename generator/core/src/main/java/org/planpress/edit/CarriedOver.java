package org.planpress.edit;

import java.util.List;
import java.util.Optional;
import org.planpress.edit.Value.Group;
import org.planpress.edit.Value.Items;
import org.planpress.edit.Value.Words;

/**
 * Changes that somebody asked for who saw another text than the one that is there now. They are made where they are about the
 * same parts without doubt: the field is at its path and says what was expected. Items of lists have numbers and no names, so
 * that a change within a list is made only if what was seen is known, and the list has the same items in the same order.
 */
public final class CarriedOver {

    private CarriedOver() {}

    /**
     * Makes the changes in the text that is there now; refused as stale where it is not certain that they fit.
     *
     * @param seen the whole text that somebody saw; empty if it is not known any more
     * @param now the text that is there
     * @param name the name of the file
     */
    public static Edited apply(Optional<String> seen, String now, String name, List<Change> changes) {
        Optional<Value> before = seen.flatMap(text -> FileEdit.said(text, name));
        Optional<Value> after = FileEdit.said(now, name);
        if (after.isEmpty()) {
            return new Edited.Refused("the file was changed elsewhere, and cannot be read as it is now", true);
        }
        for (Change change : changes) {
            if (!isCertain(change) || !isSameWay(change, before, after.get())) {
                return new Edited.Refused("the file was changed elsewhere, near to what was changed here", true);
            }
        }
        Edited edited = FileEdit.apply(now, name, changes);
        return edited instanceof Edited.Refused refused ? new Edited.Refused(refused.reason(), true) : edited;
    }

    /** Whether the change says what it expects, so that nobody's words are lost that were never seen. */
    private static boolean isCertain(Change change) {
        if (change instanceof Change.Set set) {
            return set.expected().isPresent();
        }
        if (change instanceof Change.RemoveField remove) {
            return remove.expected().isPresent();
        }
        if (change instanceof Change.RemoveItem remove) {
            return remove.expected().isPresent();
        }
        return !(change instanceof Change.Body body) || body.expected().isPresent();
    }

    /** Whether each list on the way to the part has the items that it had. */
    private static boolean isSameWay(Change change, Optional<Value> before, Value after) {
        for (YamlPath step : place(change).way()) {
            Optional<Value> now = Said.part(after, step);
            if (now.isPresent() && now.get() instanceof Items list) {
                Optional<Value> then = before.flatMap(root -> Said.part(root, step));
                if (then.isEmpty()
                        || !(then.get() instanceof Items old)
                        || !signs(old).equals(signs(list))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static YamlPath place(Change change) {
        if (change instanceof Change.Set set) {
            return set.at();
        }
        if (change instanceof Change.AddField add) {
            return add.group();
        }
        if (change instanceof Change.RemoveField remove) {
            return remove.at();
        }
        if (change instanceof Change.AddItem add) {
            return add.list();
        }
        if (change instanceof Change.MoveItem move) {
            return move.at();
        }
        return change instanceof Change.RemoveItem remove ? remove.at() : YamlPath.ROOT;
    }

    private static List<Value> signs(Items list) {
        return list.items().stream().map(CarriedOver::sign).toList();
    }

    /** By what an item is known: its id, else its first single value, else all of it. */
    private static Value sign(Value item) {
        if (!(item instanceof Group group)) {
            return item;
        }
        return group.field("id")
                .or(() -> group.fields().stream()
                        .map(Value.Field::value)
                        .filter(Words.class::isInstance)
                        .findFirst())
                .orElse(item);
    }
}
