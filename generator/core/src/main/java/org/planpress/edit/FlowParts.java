package org.planpress.edit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.planpress.source.Node;
import org.planpress.source.Splice;

/**
 * The parts of a list or group in brackets.
 *
 * @param parts the places of each
 */
record FlowParts(Draft draft, Node whole, List<Place> parts) {

    /** Where a part stands. */
    record Place(int start, int end) {}

    static FlowParts of(Draft draft, Node.Sequence list) {
        return new FlowParts(
                draft,
                list,
                list.items().stream()
                        .map(item -> new Place(draft.start(item), draft.end(item)))
                        .toList());
    }

    static FlowParts of(Draft draft, Node.Mapping group) {
        return new FlowParts(
                draft,
                group,
                group.entries().stream()
                        .map(entry -> new Place(
                                draft.start(entry.key()), Math.max(draft.end(entry.key()), draft.end(entry.value()))))
                        .toList());
    }

    List<Splice> with(int place, String text) {
        if (parts.isEmpty()) {
            String open = draft.text().substring(draft.start(whole), draft.start(whole) + 1);
            return List.of(
                    new Splice(draft.start(whole), draft.end(whole), open + text + (open.equals("[") ? "]" : "}")));
        }
        if (place == parts.size()) {
            int end = parts.get(place - 1).end();
            return List.of(new Splice(end, end, separator() + text));
        }
        int start = parts.get(place).start();
        return List.of(new Splice(start, start, text + separator()));
    }

    /** A comma and a blank, or a new line where each part has its own. */
    private String separator() {
        if (parts.size() < 2) {
            return ", ";
        }
        int second = parts.get(1).start();
        return draft.lineStart(parts.get(0).start()) == draft.lineStart(second)
                ? ", "
                : ",\n" + " ".repeat(draft.column(second));
    }

    List<Splice> without(int index) throws CannotEdit {
        Place part = parts.get(index);
        Splice splice;
        if (parts.size() == 1) {
            splice = new Splice(draft.start(whole) + 1, draft.end(whole) - 1, "");
        } else if (index < parts.size() - 1) {
            splice = new Splice(part.start(), parts.get(index + 1).start(), "");
        } else {
            splice = new Splice(parts.get(index - 1).end(), part.end(), "");
        }
        String around = draft.text().substring(splice.start(), part.start())
                + draft.text().substring(part.end(), splice.end());
        if (around.indexOf('#') >= 0) {
            throw CannotEdit.because("a remark stands between the items, and it would go too");
        }
        return List.of(splice);
    }

    List<Splice> moved(int from, int to) {
        List<Integer> order = IntStream.range(0, parts.size()).boxed().collect(Collectors.toList());
        order.add(to, order.remove(from));
        return IntStream.rangeClosed(Math.min(from, to), Math.max(from, to))
                .mapToObj(index -> {
                    Place slot = parts.get(index);
                    Place moved = parts.get(order.get(index));
                    return new Splice(slot.start(), slot.end(), draft.text().substring(moved.start(), moved.end()));
                })
                .toList();
    }
}
