package org.planpress.site.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.site.book.ReportBook.Chapter;
import org.planpress.site.book.ReportBook.Charts;
import org.planpress.site.book.ReportBook.Entry;
import org.planpress.site.book.ReportBook.Measures;
import org.planpress.site.book.ReportBook.Quadrants;
import org.planpress.site.book.ReportBook.Topic;
import org.planpress.site.frame.Places;
import org.planpress.site.texts.TextMessage;
import org.planpress.words.Voice;

/** What a report holds, line by line: its chapters, under some of them their parts, topics under those of their priorities. */
record ReportContents(Voice voice, List<Chapter> chapters) {

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Chapter chapter : chapters) {
            if (chapter.part() instanceof Topic && chapter.mark().isPresent()) {
                continue;
            }
            entries.add(entry(chapter));
        }
        return List.copyOf(entries);
    }

    private Entry entry(Chapter chapter) {
        String title = chapter.mark()
                .map(mark -> voice.say(new TextMessage.Priority(mark.number(), chapter.title())))
                .orElse(chapter.title());
        return new Entry(chapter.id(), title, chapter.mark(), below(chapter));
    }

    private List<Entry> below(Chapter chapter) {
        if (chapter.part() instanceof Quadrants) {
            return chapters.stream()
                    .filter(other ->
                            other.part() instanceof Topic && other.mark().equals(chapter.mark()))
                    .map(topic -> line(topic.id(), topic.title(), List.of()))
                    .toList();
        }
        if (chapter.part() instanceof Measures measures) {
            return measures.tables().stream()
                    .map(table -> line(place(chapter, table.id()), table.caption(), List.of()))
                    .toList();
        }
        return chapter.part() instanceof Charts charts
                ? charts.drawn().stream()
                        .map(drawn -> line(drawn.id(), drawn.measure().text(), List.of()))
                        .toList()
                : List.of();
    }

    private static String place(Chapter chapter, String part) {
        return Places.of(chapter.address() + "#" + part);
    }

    private static Entry line(String id, String title, List<Entry> below) {
        return new Entry(id, title, Optional.empty(), below);
    }
}
