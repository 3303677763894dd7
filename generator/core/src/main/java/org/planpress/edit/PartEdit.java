package org.planpress.edit;

import java.util.ArrayList;
import java.util.List;
import org.planpress.edit.Draft.Spot;
import org.planpress.edit.Value.Field;
import org.planpress.source.Node;
import org.planpress.source.Splice;

/** Ways to bring fields and items, to take them away and to move them, best first. */
final class PartEdit {

    private final Draft draft;
    private final ValueText values;

    PartEdit(Draft draft) {
        this.draft = draft;
        this.values = new ValueText(draft.indentOf(Node.Sequence.class), draft.indentOf(Node.Mapping.class));
    }

    List<List<Splice>> ways(Change.AddField add) throws CannotEdit {
        Spot spot = draft.spot(add.group());
        Field field = new Field(add.name(), add.value());
        if (!(spot.node() instanceof Node.Mapping group)) {
            return first(spot, new Value.Group(List.of(field)));
        }
        if (draft.isFlow(group)) {
            List<List<Splice>> ways = new ArrayList<>();
            if (group.entries().isEmpty()) {
                ways.addAll(first(spot, new Value.Group(List.of(field))));
            }
            ways.add(FlowParts.of(draft, group).with(add.place(), ValueText.inFlow(field)));
            return ways;
        }
        Parts parts = Parts.of(draft, group);
        return List.of(parts.with(add.place(), values.field(field, parts.column())));
    }

    List<List<Splice>> ways(Change.AddItem add) throws CannotEdit {
        Spot spot = draft.spot(add.list());
        if (!(spot.node() instanceof Node.Sequence list)) {
            return first(spot, new Value.Items(List.of(add.value())));
        }
        if (draft.isFlow(list)) {
            List<List<Splice>> ways = new ArrayList<>();
            if (list.items().isEmpty()) {
                ways.addAll(first(spot, new Value.Items(List.of(add.value()))));
            }
            ways.add(FlowParts.of(draft, list).with(add.place(), ValueText.inFlow(add.value())));
            return ways;
        }
        Parts parts = Parts.of(draft, list);
        String text = values.item(add.value(), parts.column(), width(list, parts));
        return List.of(parts.with(add.place(), text));
    }

    /** From the dashes of a list to what follows them. */
    private int width(Node.Sequence list, Parts parts) {
        for (int index = 0; index < parts.size(); index++) {
            int start = draft.start(list.items().get(index));
            int head = parts.parts().get(index).head();
            if (start > head + 1 && draft.lineStart(start) == draft.lineStart(head)) {
                return start - head;
            }
        }
        return 2;
    }

    /** The first part of a list or group that has none, below the name of its field. */
    private List<List<Splice>> first(Spot spot, Value value) throws CannotEdit {
        Node old = spot.node();
        Node parent = spot.parent()
                .filter(Node.Mapping.class::isInstance)
                .orElseThrow(() -> CannotEdit.because("a list or group can start in a field only"));
        List<List<Splice>> ways = new ArrayList<>();
        int start = draft.start(old);
        int end = draft.end(old);
        if (!spot.inFlow()) {
            while (draft.text().charAt(start - 1) == ' ') {
                start--;
            }
            int lineEnd = draft.lineEnd(end);
            String below = values.afterName(value, draft.column(parent));
            ways.add(List.of(new Splice(start, end, ""), new Splice(lineEnd, lineEnd, below)));
            ways.add(List.of(new Splice(start, end, below)));
        }
        ways.add(List.of(new Splice(start, end, " " + ValueText.inFlow(value))));
        return ways;
    }

    List<List<Splice>> ways(Change.RemoveField remove) throws CannotEdit {
        Spot spot = draft.spot(remove.at());
        Node.Mapping group = (Node.Mapping) spot.parent().orElseThrow();
        if (draft.isFlow(group)) {
            return List.of(FlowParts.of(draft, group).without(spot.index()));
        }
        Parts parts = Parts.of(draft, group);
        return parts.size() > 1
                ? List.of(parts.without(spot.index()))
                : emptied(draft.spot(remove.at().parent()), parts, "{}");
    }

    List<List<Splice>> ways(Change.RemoveItem remove) throws CannotEdit {
        Spot spot = draft.spot(remove.at());
        Node.Sequence list = (Node.Sequence) spot.parent().orElseThrow();
        if (draft.isFlow(list)) {
            return List.of(FlowParts.of(draft, list).without(spot.index()));
        }
        Parts parts = Parts.of(draft, list);
        return parts.size() > 1
                ? List.of(parts.without(spot.index()))
                : emptied(draft.spot(remove.at().parent()), parts, "[]");
    }

    /** An empty pair of brackets in the place of all lines. */
    private List<List<Splice>> emptied(Spot spot, Parts parts, String brackets) throws CannotEdit {
        Splice lines = parts.replacedBy("");
        if (spot.key().isEmpty()) {
            return List.of(
                    List.of(parts.replacedBy(brackets)),
                    List.of(new Splice(parts.parts().get(0).head(), lines.end(), brackets)));
        }
        int colon = draft.text().indexOf(':', draft.end(spot.key().orElseThrow()));
        if (lines.start() <= colon) {
            throw CannotEdit.because("the last part of this list or group stands in one line with its name");
        }
        return List.of(List.of(
                new Splice(colon + 1, colon + 1, " " + brackets),
                new Splice(Math.max(colon + 1, lines.start() - 1), lines.end(), "")));
    }

    List<List<Splice>> ways(Change.MoveItem move) throws CannotEdit {
        Spot spot = draft.spot(move.at());
        Node.Sequence list = (Node.Sequence) spot.parent().orElseThrow();
        return List.of(
                draft.isFlow(list)
                        ? FlowParts.of(draft, list).moved(spot.index(), move.place())
                        : Parts.of(draft, list).moved(spot.index(), move.place()));
    }
}
