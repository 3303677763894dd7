package org.planpress.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.planpress.edit.Value.Field;
import org.planpress.edit.Value.Group;
import org.planpress.edit.Value.Items;
import org.planpress.edit.Value.Nothing;
import org.planpress.edit.Value.Words;

/** What a file says after a change, worked out without its text: the new text has to say the same. */
final class Said {

    private Said() {}

    /** A step of the change at the part that it is about. */
    @FunctionalInterface
    private interface Step {
        Value at(Value part) throws CannotEdit;
    }

    /** What {@code root} says after a change that is no {@link Change.Body}. */
    static Value after(Value root, Change change) throws CannotEdit {
        if (change instanceof Change.Set set) {
            return changed(root, set.at(), set.at(), part -> set(part, set));
        }
        if (change instanceof Change.AddField add) {
            return changed(root, add.group(), add.group(), part -> added(part, add));
        }
        if (change instanceof Change.RemoveField remove) {
            expect(root, remove.at(), remove.expected());
            return changed(root, remove.at().parent(), remove.at().parent(), part -> without(part, remove.at()));
        }
        if (change instanceof Change.AddItem add) {
            return changed(root, add.list(), add.list(), part -> added(part, add));
        }
        if (change instanceof Change.MoveItem move) {
            expect(root, move.at(), move.expected());
            return changed(root, move.at().parent(), move.at().parent(), part -> moved(part, move));
        }
        Change.RemoveItem remove = (Change.RemoveItem) change;
        expect(root, remove.at(), remove.expected());
        return changed(root, remove.at().parent(), remove.at().parent(), part -> withoutItem(part, remove.at()));
    }

    /** The part at a path; empty if it is not there. */
    static Optional<Value> part(Value root, YamlPath path) {
        Optional<Value> part = Optional.of(root);
        for (String step : path.steps()) {
            part = part.flatMap(group -> child(group, step));
        }
        return part;
    }

    private static Optional<Value> child(Value part, String step) {
        if (part instanceof Group group) {
            return group.field(step);
        }
        OptionalInt number = YamlPath.number(step);
        return part instanceof Items list
                        && number.isPresent()
                        && number.getAsInt() < list.items().size()
                ? Optional.of(list.items().get(number.getAsInt()))
                : Optional.empty();
    }

    private static void expect(Value root, YamlPath path, Optional<Value> expected) throws CannotEdit {
        Optional<Value> part = part(root, path);
        if (part.isEmpty()) {
            throw gone(path);
        }
        if (expected.isPresent() && !expected.equals(part)) {
            throw CannotEdit.stale("'%s' says something else by now".formatted(path));
        }
    }

    private static CannotEdit gone(YamlPath path) {
        return CannotEdit.stale("there is no '%s' in the file".formatted(path));
    }

    private static Value changed(Value part, YamlPath rest, YamlPath whole, Step step) throws CannotEdit {
        if (rest.isRoot()) {
            return step.at(part);
        }
        String name = rest.steps().get(0);
        YamlPath below = new YamlPath(rest.steps().subList(1, rest.steps().size()));
        Value child = child(part, name).orElseThrow(() -> gone(whole));
        Value fresh = changed(child, below, whole, step);
        if (part instanceof Items list) {
            List<Value> items = new ArrayList<>(list.items());
            items.set(YamlPath.number(name).orElseThrow(), fresh);
            return new Items(items);
        }
        return new Group(((Group) part)
                .fields().stream()
                        .map(field -> field.name().equals(name) ? new Field(name, fresh) : field)
                        .toList());
    }

    private static Value set(Value part, Change.Set set) throws CannotEdit {
        if (part instanceof Items || part instanceof Group) {
            throw CannotEdit.because("'%s' is no single value".formatted(set.at()));
        }
        String says = part instanceof Words words ? words.text() : "";
        if (set.expected().isPresent()
                && !new Words(set.expected().orElseThrow()).text().equals(says)) {
            throw CannotEdit.stale("'%s' says something else by now".formatted(set.at()));
        }
        Words fresh = new Words(set.text());
        return part instanceof Nothing && fresh.text().isEmpty() ? part : fresh;
    }

    private static Value added(Value part, Change.AddField add) throws CannotEdit {
        List<Field> fields = new ArrayList<>();
        if (part instanceof Group group) {
            fields.addAll(group.fields());
        } else if (!(part instanceof Nothing)) {
            throw CannotEdit.because("'%s' has no fields".formatted(add.group()));
        }
        if (fields.stream().anyMatch(field -> field.name().equals(add.name()))) {
            throw CannotEdit.stale("'%s' is there already".formatted(add.group().field(add.name())));
        }
        fields.add(place(add.place(), fields.size()), new Field(add.name(), add.value()));
        return new Group(fields);
    }

    private static int place(int asked, int most) throws CannotEdit {
        if (asked < 0 || asked > most) {
            throw CannotEdit.stale("there is no place %d; the last is %d".formatted(asked, most));
        }
        return asked;
    }

    private static Value without(Value part, YamlPath path) throws CannotEdit {
        if (!(part instanceof Group group)) {
            throw CannotEdit.because("'%s' is no field".formatted(path));
        }
        Predicate<Field> goes = field -> field.name().equals(path.last());
        return new Group(group.fields().stream().filter(goes.negate()).toList());
    }

    private static Value added(Value part, Change.AddItem add) throws CannotEdit {
        List<Value> items = new ArrayList<>();
        if (part instanceof Items list) {
            items.addAll(list.items());
        } else if (!(part instanceof Nothing)) {
            throw CannotEdit.because("'%s' is no list".formatted(add.list()));
        }
        items.add(place(add.place(), items.size()), add.value());
        return new Items(items);
    }

    private static List<Value> items(Value part, YamlPath item) throws CannotEdit {
        if (!(part instanceof Items list)) {
            throw CannotEdit.because("'%s' is no item of a list".formatted(item));
        }
        return new ArrayList<>(list.items());
    }

    private static Value moved(Value part, Change.MoveItem move) throws CannotEdit {
        List<Value> items = items(part, move.at());
        Value item = items.remove(move.at().number().orElseThrow());
        items.add(place(move.place(), items.size()), item);
        return new Items(items);
    }

    private static Value withoutItem(Value part, YamlPath path) throws CannotEdit {
        List<Value> items = items(part, path);
        items.remove(path.number().orElseThrow());
        return new Items(items);
    }
}
