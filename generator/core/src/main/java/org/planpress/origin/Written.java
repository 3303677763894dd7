package org.planpress.origin;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.planpress.finding.Provenance;
import org.planpress.finding.SourceLocation;

/**
 * Words of the content.
 *
 * @param words the words
 * @param from where they stand
 */
record Written(String words, Provenance from) {

    /** Those that no other place says as well. */
    static List<Written> unique(List<Written> texts) {
        Map<String, Long> places = texts.stream()
                .map(text -> new Standing(text.words, text.from.start()))
                .distinct()
                .collect(groupingBy(Standing::words, counting()));
        return texts.stream()
                .filter(text -> places.getOrDefault(text.words, 0L) == 1)
                .toList();
    }

    private record Standing(String words, SourceLocation at) {}
}
