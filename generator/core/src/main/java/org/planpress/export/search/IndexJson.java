package org.planpress.export.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.planpress.export.Json;
import org.planpress.site.find.SearchMessage.Group;
import org.planpress.words.Voice;

/**
 * Which words stand on which page, as {@code search.js} reads it.
 *
 * <p>{@code pages} has of each a title, an address, the number of a group, a sentence, what else is known of it (its
 * status, or the edition that it belongs to if that is not the current one) and its first sentences, and {@code old} the
 * numbers of those of other editions. {@code titles} and {@code words} tell for each word the numbers of the pages where it stands,
 * each as the difference to the one before it; after a page where it stands more than once comes how often, as a negative
 * number. What stands on more than half of all pages tells no page from another and is only named, in {@code everywhere}.
 * {@code same} lists words that the glossary says mean the same.
 */
final class IndexJson {

    /** Of fewer pages none is so alike that a word on half of them says nothing. */
    private static final int FEW_PAGES = 8;

    private final List<Found> pages;
    private final List<List<String>> same;

    /**
     * A page that can be found.
     *
     * @param state what else is known of it; empty for nothing
     * @param words all words on it
     * @param text its first sentences, among which that with a word is shown
     * @param old whether it belongs to another edition than the current one
     */
    record Found(
            String title,
            String address,
            Group group,
            String sentence,
            String state,
            boolean old,
            List<String> words,
            String text) {}

    IndexJson(List<Found> pages, List<List<String>> same) {
        this.pages = pages.stream().sorted(Comparator.comparing(Found::address)).toList();
        this.same = same;
    }

    byte[] written(Voice voice) {
        Map<String, Map<Integer, Integer>> titles = new TreeMap<>();
        Map<String, Map<Integer, Integer>> words = new TreeMap<>();
        for (int number = 0; number < pages.size(); number++) {
            count(titles, SearchWords.of(pages.get(number).title()), number);
            count(words, pages.get(number).words(), number);
        }
        // Telephone numbers such as 101 stand in titles; figures do not.
        words.keySet().removeIf(word -> SearchWords.isFigure(word) && !titles.containsKey(word));
        var everywhere = new TreeSet<String>();
        if (pages.size() >= FEW_PAGES) {
            words.forEach((word, where) -> {
                if (where.size() * 2 > pages.size()) {
                    everywhere.add(word);
                }
            });
            words.keySet().removeAll(everywhere);
        }
        List<Group> groups = List.of(Group.values());
        return Json.compact(json -> {
            json.words("groups", groups.stream().map(voice::say).toList());
            json.array("pages", pages, page -> json.row(row(page, groups)));
            json.row(
                    "old",
                    IntStream.range(0, pages.size())
                            .filter(number -> pages.get(number).old())
                            .boxed()
                            .toList());
            json.words("everywhere", everywhere);
            json.array("same", same, json::row);
            json.object("titles", all -> places(all, titles));
            json.object("words", all -> places(all, words));
        });
    }

    private static List<Object> row(Found page, List<Group> groups) {
        return List.of(
                page.title(), page.address(), groups.indexOf(page.group()), page.sentence(), page.state(), page.text());
    }

    private static void count(Map<String, Map<Integer, Integer>> all, List<String> words, int page) {
        words.forEach(word -> all.computeIfAbsent(word, key -> new TreeMap<>()).merge(page, 1, Integer::sum));
    }

    private static void places(Json json, Map<String, Map<Integer, Integer>> words) throws IOException {
        for (Map.Entry<String, Map<Integer, Integer>> word : words.entrySet()) {
            json.row(word.getKey(), places(word.getValue()));
        }
    }

    private static List<Integer> places(Map<Integer, Integer> pages) {
        List<Integer> places = new ArrayList<>();
        int before = 0;
        for (Map.Entry<Integer, Integer> page : pages.entrySet()) {
            places.add(page.getKey() - before);
            before = page.getKey();
            if (page.getValue() > 1) {
                places.add(-page.getValue());
            }
        }
        return places;
    }
}
