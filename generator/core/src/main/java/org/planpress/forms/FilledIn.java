package org.planpress.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.bind.RecordShape;
import org.planpress.bind.RecordShape.Field;
import org.planpress.bind.RecordShape.Presence;
import org.planpress.edit.Change;
import org.planpress.edit.Value;
import org.planpress.edit.YamlPath;

/** What was filled in, as the fewest changes that make the file say it. */
final class FilledIn {

    private final RecordShape shape;
    private final Value disk;
    private final Sent sent;
    private final List<Change> changes = new ArrayList<>();

    /** The fields of each group that were added so far, so that each finds its place. */
    private final List<YamlPath> added = new ArrayList<>();

    FilledIn(RecordShape shape, Value disk, Sent sent) {
        this.shape = shape;
        this.disk = disk;
        this.sent = sent;
    }

    List<Change> changes(YamlPath at) {
        boolean there = Values.at(disk, at)
                .filter(value -> !(value instanceof Value.Nothing))
                .isPresent();
        if (there || at.isRoot()) {
            sent.paths(Sent.VALUE).forEach(this::single);
            sent.paths(Sent.LINES).forEach(this::lines);
        } else {
            fresh(at);
        }
        sent.value(Sent.BODY).ifPresent(this::body);
        sent.value(Sent.ACT).ifPresent(this::act);
        return List.copyOf(changes);
    }

    private void body(String text) {
        String old = sent.value(Sent.OLD_BODY).orElse("");
        if (!text.strip().equals(old.strip())) {
            changes.add(new Change.Body(Optional.of(old), text));
        }
    }

    private void single(YamlPath at) {
        String words = sent.value(Sent.VALUE + at).orElse("").strip();
        Optional<String> old = sent.value(Sent.OLD + at);
        if (words.equals(old.orElse("").strip())) {
            return;
        }
        if (old.isEmpty()) {
            add(at, Value.words(words));
        } else if (words.isEmpty() && at.number().isEmpty()) {
            changes.add(new Change.RemoveField(at, Optional.of(Value.words(old.get()))));
        } else {
            changes.add(new Change.Set(at, old, words));
        }
    }

    private void lines(YamlPath at) {
        Optional<String> before = sent.value(Sent.OLD_LINES + at);
        List<String> old = split(before.orElse(""));
        List<String> items = split(sent.value(Sent.LINES + at).orElse(""));
        if (items.equals(old)) {
            return;
        }
        if (old.isEmpty() && Values.at(disk, at).isEmpty()) {
            add(at, Value.list(items));
        } else if (items.isEmpty()) {
            changes.add(new Change.RemoveField(at, Optional.of(Value.list(old))));
        } else {
            changes.addAll(ListChanges.of(at, old, items));
        }
    }

    private static List<String> split(String lines) {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void add(YamlPath at, Value value) {
        changes.add(new Change.AddField(at.parent(), at.last(), value, place(at)));
        added.add(at);
    }

    /** After the last field of its group that the model has before it; at the end if the model does not know it. */
    private int place(YamlPath at) {
        List<String> order = Shapes.at(shape, at.parent())
                .map(group -> group.written().stream().map(Field::name).toList())
                .orElse(List.of());
        List<String> there = new ArrayList<>(Values.at(disk, at.parent())
                .filter(Value.Group.class::isInstance)
                .map(group -> ((Value.Group) group)
                        .fields().stream().map(Value.Field::name).toList())
                .orElse(List.of()));
        // Those that were added stand at the places that they were given, in the order in which they were.
        for (YamlPath earlier : added) {
            if (earlier.parent().equals(at.parent())) {
                there.add(placeAmong(there, order, earlier.last()), earlier.last());
            }
        }
        removed(at.parent()).forEach(there::remove);
        return placeAmong(there, order, at.last());
    }

    private Stream<String> removed(YamlPath group) {
        return changes.stream()
                .filter(Change.RemoveField.class::isInstance)
                .map(change -> ((Change.RemoveField) change).at())
                .filter(path -> path.parent().equals(group))
                .map(YamlPath::last);
    }

    private static int placeAmong(List<String> there, List<String> order, String name) {
        int own = order.indexOf(name);
        if (own < 0) {
            return there.size();
        }
        int place = 0;
        for (int at = 0; at < there.size(); at++) {
            int other = order.indexOf(there.get(at));
            if (other >= 0 && other < own) {
                place = at + 1;
            }
        }
        return place;
    }

    private void fresh(YamlPath at) {
        filled(at).ifPresent(group -> put(at, group));
    }

    /** Puts a value where none is, with the groups and lists around it that are not there either. */
    private void put(YamlPath at, Value value) {
        YamlPath above = at.parent();
        boolean item = at.last().equals(Forms.ONE_MORE);
        Optional<Value> around = Values.at(disk, above);
        if (item && around.filter(Value.Items.class::isInstance).isPresent()) {
            changes.add(new Change.AddItem(
                    above, ((Value.Items) around.get()).items().size(), value));
        } else if (item && around.isPresent()) {
            changes.add(new Change.AddItem(above, 0, value));
        } else if (item) {
            put(above, new Value.Items(List.of(value)));
        } else if (above.isRoot()
                || around.filter(Value.Group.class::isInstance).isPresent()) {
            Values.at(disk, at).ifPresent(nothing -> changes.add(new Change.RemoveField(at, Optional.of(nothing))));
            add(at, value);
        } else {
            put(above, new Value.Group(List.of(new Value.Field(at.last(), value))));
        }
    }

    /** A group that was filled in from nothing; empty if nothing was. */
    private Optional<Value.Group> filled(YamlPath at) {
        List<Value.Field> fields = Shapes.at(shape, at).stream()
                .flatMap(group -> Stream.concat(group.written().stream(), Stream.of(RecordShape.PUBLISH_FROM)))
                .flatMap(field -> filled(at.field(field.name()), field).stream()
                        .map(value -> new Value.Field(field.name(), value)))
                .toList();
        return fields.isEmpty() ? Optional.empty() : Optional.of(new Value.Group(fields));
    }

    private Optional<Value> filled(YamlPath at, Field field) {
        Optional<Value> single = sent.value(Sent.VALUE + at)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(Value::words);
        if (single.isPresent()) {
            return single;
        }
        List<String> items = split(sent.value(Sent.LINES + at).orElse(""));
        if (!items.isEmpty()) {
            return Optional.of(Value.list(items));
        }
        return field.isGroup() && field.presence() != Presence.LIST ? filled(at).map(group -> group) : Optional.empty();
    }

    /** What is done to a whole group is done after the rest, and only to what the form showed. */
    private void act(String act) {
        int blank = act.indexOf(' ');
        if (blank < 0) {
            return;
        }
        Optional<YamlPath> path = YamlPath.parse(act.substring(blank + 1)).filter(at -> !at.isRoot());
        Optional<Value> value = path.flatMap(at -> Values.at(disk, at));
        if (path.isEmpty() || value.isEmpty()) {
            return;
        }
        YamlPath at = path.get();
        boolean item = at.number().isPresent() && Values.at(disk, at.parent()).orElseThrow() instanceof Value.Items;
        int number = item ? at.number().getAsInt() : 0;
        switch (act.substring(0, blank)) {
            case "remove" -> changes.add(item ? new Change.RemoveItem(at, value) : new Change.RemoveField(at, value));
            case "up" -> move(at, item, number - 1, value);
            case "down" -> move(at, item, number + 1, value);
            default -> {
                // A browser sends nothing else.
            }
        }
    }

    private void move(YamlPath at, boolean item, int place, Optional<Value> value) {
        int items = Values.at(disk, at.parent())
                .filter(Value.Items.class::isInstance)
                .map(list -> ((Value.Items) list).items().size())
                .orElse(0);
        if (item && place >= 0 && place < items) {
            changes.add(new Change.MoveItem(at, place, value));
        }
    }
}
