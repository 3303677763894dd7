package org.planpress.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.edit.Change;
import org.planpress.edit.Value;
import org.planpress.edit.YamlPath;

/** The fewest changes that make one list of single values another one. */
final class ListChanges {

    private final YamlPath list;
    private final List<String> old;
    private final List<String> items;
    private final List<Change> changes = new ArrayList<>();

    private ListChanges(YamlPath list, List<String> old, List<String> items) {
        this.list = list;
        this.old = old;
        this.items = items;
    }

    /** The changes, each about what the one before left. */
    static List<Change> of(YamlPath list, List<String> old, List<String> items) {
        ListChanges made = new ListChanges(list, old, items);
        made.walk();
        return List.copyOf(made.changes);
    }

    private void walk() {
        int[][] same = longest();
        int before = 0;
        int after = 0;
        while (before < old.size() || after < items.size()) {
            if (before < old.size() && after < items.size() && old.get(before).equals(items.get(after))) {
                before++;
                after++;
                continue;
            }
            int gone = before;
            int come = after;
            while (!meets(same, gone, come)) {
                if (come >= items.size() || (gone < old.size() && same[gone + 1][come] >= same[gone][come + 1])) {
                    gone++;
                } else {
                    come++;
                }
            }
            replace(after, old.subList(before, gone), items.subList(after, come));
            before = gone;
            after = come;
        }
    }

    private boolean meets(int[][] same, int gone, int come) {
        boolean over = gone == old.size() && come == items.size();
        return over
                || (gone < old.size()
                        && come < items.size()
                        && old.get(gone).equals(items.get(come))
                        && same[gone][come] == same[gone + 1][come + 1] + 1);
    }

    private void replace(int place, List<String> gone, List<String> come) {
        int both = Math.min(gone.size(), come.size());
        for (int at = 0; at < both; at++) {
            changes.add(new Change.Set(list.item(place + at), Optional.of(gone.get(at)), come.get(at)));
        }
        for (int at = both; at < gone.size(); at++) {
            changes.add(new Change.RemoveItem(list.item(place + both), Optional.of(Value.words(gone.get(at)))));
        }
        for (int at = both; at < come.size(); at++) {
            changes.add(new Change.AddItem(list, place + at, Value.words(come.get(at))));
        }
    }

    /** How many values the rests of both lists have in common, in order, from each pair of places on. */
    private int[][] longest() {
        int[][] same = new int[old.size() + 1][items.size() + 1];
        for (int before = old.size() - 1; before >= 0; before--) {
            for (int after = items.size() - 1; after >= 0; after--) {
                same[before][after] = old.get(before).equals(items.get(after))
                        ? same[before + 1][after + 1] + 1
                        : Math.max(same[before + 1][after], same[before][after + 1]);
            }
        }
        return same;
    }
}
