package org.planpress.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.model.RecordParts;
import org.planpress.model.Text;
import org.planpress.prose.FieldMarks;
import org.planpress.prose.Targets;

/**
 * Reads the marks in the fields of a plan that hold sentences, once the whole plan is known: what a link means depends on
 * the files that there are. What bears no mark stays the very thing that it was.
 */
final class MarkedFields {

    private final ContentFiles files;
    private final ContentNames names;
    private final Map<String, Targets> targets = new HashMap<>();

    private MarkedFields(ContentFiles files, ContentNames names) {
        this.files = files;
        this.names = names;
    }

    /** The plan with the marks of its fields read; findings about them go where those of its files go. */
    static Plan read(Plan plan, ContentFiles files) {
        return (Plan) new MarkedFields(files, files.names(Optional.of(plan.site()))).read(plan, false);
    }

    private Object read(Object value, boolean marked) {
        if (value instanceof Text text) {
            return marked ? FieldMarks.read(text, targetsOf(text), files.findings()) : text;
        } else if (value instanceof List<?> values) {
            List<Object> read = new ArrayList<>(values.size());
            values.forEach(inner -> read.add(read(inner, marked)));
            return isSame(values, read) ? values : List.copyOf(read);
        } else if (value instanceof Optional<?> maybe && maybe.isPresent()) {
            Object read = read(maybe.get(), marked);
            return read == maybe.get() ? maybe : Optional.of(read);
        }
        return RecordParts.has(value) && !(value instanceof Prose) ? record((Record) value) : value;
    }

    private Record record(Record value) {
        List<Boolean> marked = RecordParts.marked(value);
        List<Object> parts = RecordParts.of(value);
        List<Object> read = new ArrayList<>(parts.size());
        for (int at = 0; at < parts.size(); at++) {
            read.add(read(parts.get(at), marked.get(at)));
        }
        return isSame(parts, read) ? value : RecordParts.copy(value, read);
    }

    private static boolean isSame(List<?> values, List<?> read) {
        return IntStream.range(0, values.size()).allMatch(at -> values.get(at) == read.get(at));
    }

    private Targets targetsOf(Text text) {
        String root = files.tree().shown("");
        return targets.computeIfAbsent(
                text.at().path(),
                path -> new ContentTargets(names, path.startsWith(root) ? path.substring(root.length()) : path));
    }
}
