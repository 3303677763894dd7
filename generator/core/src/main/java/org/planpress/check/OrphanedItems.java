package org.planpress.check;

import java.util.ArrayList;
import java.util.List;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.model.Prose.Block;
import org.planpress.model.Prose.Listing;
import org.planpress.model.Prose.Paragraph;

/**
 * A short paragraph between two lists that ends as their items do is an item that lost its mark.
 */
final class OrphanedItems implements Check {

    private static final Rule RULE = Rule.warning(
            "orphaned-item",
            "A paragraph stands between two lists of one kind, and reads like an item that lost its mark.",
            "Put the mark of the list before it; if it leads to the second list, end it with a colon.",
            "- We will mend roads.\n\nWe will light paths.\n\n- We will run buses.");

    /** No item of a list is longer than this times the others. */
    private static final int LONGER = 2;

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return Body.of(plan).stream()
                .flatMap(body -> in(body.prose().blocks()).stream())
                .toList();
    }

    private static List<Finding> in(List<Block> blocks) {
        List<Finding> findings = new ArrayList<>();
        for (int at = 1; at + 1 < blocks.size(); at++) {
            if (blocks.get(at - 1) instanceof Listing before
                    && blocks.get(at) instanceof Paragraph between
                    && blocks.get(at + 1) instanceof Listing after
                    && before.ordered() == after.ordered()
                    && isLikeItems(Prose.words(between.content()).strip(), items(before, after))) {
                findings.add(
                        RULE.at(between.at(), "this paragraph cuts a list in two")
                                .withHint(
                                        "put the mark of the list before it, or end it with a colon if it leads to the next list"));
            }
        }
        return findings;
    }

    private static List<String> items(Listing before, Listing after) {
        List<String> items = new ArrayList<>();
        List.of(before, after)
                .forEach(list -> list.items()
                        .forEach(item -> item.blocks().stream()
                                .filter(block -> !block.inlines().isEmpty())
                                .forEach(block ->
                                        items.add(Prose.words(block.inlines()).strip()))));
        return items;
    }

    private static boolean isLikeItems(String words, List<String> items) {
        if (words.isEmpty() || items.isEmpty()) {
            return false;
        }
        int longest = items.stream().mapToInt(String::length).max().orElse(0);
        char end = words.charAt(words.length() - 1);
        boolean sameEnd = items.stream()
                .allMatch(item -> !item.isEmpty() && isStop(item.charAt(item.length() - 1)) == isStop(end));
        boolean sameStart = items.stream()
                .allMatch(item -> !item.isEmpty()
                        && Character.isUpperCase(item.charAt(0)) == Character.isUpperCase(words.charAt(0)));
        return end != ':' && words.length() <= LONGER * longest && sameEnd && sameStart && words.indexOf(". ") < 0;
    }

    private static boolean isStop(char end) {
        return end == '.' || end == ';';
    }
}
