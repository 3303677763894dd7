package org.planpress.site.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.words.Beginning;

/**
 * Beginnings of words that change into each other: whoever looks for {@code cymuned} means {@code gymuned} and {@code
 * chymuned} too. One of each group stands for all, so that a search needs no stemmer and no list of words.
 */
final class Sounds {

    /** Stands for a beginning that is dropped. */
    private static final String NOTHING = "-";

    private Sounds() {}

    /** The groups, with spaces between beginnings and a bar between groups. */
    static String of(List<Beginning> beginnings) {
        List<Set<String>> groups = new ArrayList<>();
        for (Beginning beginning : beginnings) {
            Set<String> joined = new TreeSet<>();
            Stream.of(beginning.plain(), beginning.mutated())
                    .map(one -> one.isEmpty() ? NOTHING : one)
                    .forEach(joined::add);
            groups.removeIf(group -> {
                boolean shared = group.stream().anyMatch(joined::contains);
                if (shared) {
                    joined.addAll(group);
                }
                return shared;
            });
            groups.add(joined);
        }
        return groups.stream().map(group -> String.join(" ", group)).sorted().collect(Collectors.joining("|"));
    }
}
