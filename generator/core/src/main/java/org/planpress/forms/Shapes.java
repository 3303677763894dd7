package org.planpress.forms;

import java.util.List;
import java.util.Optional;
import org.planpress.bind.RecordShape;
import org.planpress.bind.RecordShape.Field;
import org.planpress.bind.RecordShape.Presence;
import org.planpress.edit.YamlPath;

/** What the model says of the parts of a file. */
final class Shapes {

    private Shapes() {}

    /** The group at a path, whether or not it is there; empty if no such group can be. */
    static Optional<RecordShape> at(RecordShape root, YamlPath path) {
        RecordShape shape = root;
        boolean inList = false;
        for (String step : path.steps()) {
            if (inList) {
                if (!step.equals(Forms.ONE_MORE)
                        && new YamlPath(List.of(step)).number().isEmpty()) {
                    return Optional.empty();
                }
                inList = false;
                continue;
            }
            Optional<Field> field = field(shape, step).filter(Field::isGroup);
            if (field.isEmpty()) {
                return Optional.empty();
            }
            shape = field.get().group();
            inList = field.get().presence() == Presence.LIST;
        }
        return inList ? Optional.empty() : Optional.of(shape);
    }

    static Optional<Field> field(RecordShape shape, String name) {
        return shape.written().stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
    }
}
