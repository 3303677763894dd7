package org.planpress.site.book;

import java.util.List;
import org.planpress.model.Prose;
import org.planpress.site.reports.TopicPage;

/** Whether the three parts of a topic can stand beside each other on paper: in a third of the width, long words are hard to read. */
final class TopicFit {

    private static final int MOST_LETTERS = 700;

    private TopicFit() {}

    static boolean across(TopicPage topic) {
        return List.of(topic.what(), topic.soWhat(), topic.nowWhat()).stream()
                .map(part -> part.text().blocks())
                .allMatch(blocks -> letters(blocks) <= MOST_LETTERS
                        && blocks.stream().noneMatch(block -> block instanceof Prose.Grid));
    }

    private static int letters(List<Prose.Block> blocks) {
        return blocks.stream().mapToInt(TopicFit::letters).sum();
    }

    private static int letters(Prose.Block block) {
        int within = block instanceof Prose.Listing list
                ? list.items().stream().mapToInt(item -> letters(item.blocks())).sum()
                : block instanceof Prose.Quote quote ? letters(quote.blocks()) : 0;
        return within + Prose.words(block.inlines()).length();
    }
}
