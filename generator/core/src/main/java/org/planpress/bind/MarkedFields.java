package org.planpress.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.planpress.finding.Findings;
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
        return (Plan)
                new MarkedFields(files, files.names(Optional.of(plan.site()))).read(plan, false, files.findings());
    }

    private Object read(Object value, boolean marked, Findings findings) {
        if (value instanceof Text text) {
            return marked ? FieldMarks.read(text, targetsOf(text), findings) : text;
        } else if (value instanceof List<?> values) {
            List<Object> read = new ArrayList<>(values.size());
            values.forEach(inner -> read.add(read(inner, marked, findings)));
            return isSame(values, read) ? values : List.copyOf(read);
        } else if (value instanceof Optional<?> maybe && maybe.isPresent()) {
            Object read = read(maybe.get(), marked, findings);
            return read == maybe.get() ? maybe : Optional.of(read);
        }
        return RecordParts.has(value) && !(value instanceof Prose)
                ? files.marked((Record) value, names, findings, found -> record((Record) value, found))
                : value;
    }

    private Record record(Record value, Findings findings) {
        return RecordParts.changedMarks(value, (part, marked) -> read(part, marked, findings));
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
