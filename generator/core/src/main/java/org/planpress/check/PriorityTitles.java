package org.planpress.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Priority;

/** A text that names a priority by its title uses the title, not one that nearly is it. */
final class PriorityTitles implements WordCheck {

    private static final Rule RULE = Rule.warning(
            "title-differs",
            "A text names a priority by almost the words of its title.",
            "Use the words of the title.",
            "text: Priority 1, A police service that meets the needs of its community   # the title says communities");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'-]+");

    /** A shorter title may be a part of any sentence. */
    private static final int FEWEST_WORDS = 4;

    private static final Pattern PLURAL_OF_Y = Pattern.compile("(?:ies|y)$");
    private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L}{2})(?:es|s)$");

    private static final Pattern NAMING = Pattern.compile("(?i)priority(?: \\d+)?[:,–-]?\\s*[“\"‘]?$|[“\"‘]$");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    /**
     * A title of a priority, cut once for all texts that are held against it.
     *
     * @param plain its words in small letters
     * @param stems its words but for their endings
     */
    private record Title(Priority priority, String plain, List<String> stems) {

        static Title of(Priority priority) {
            List<String> words = words(priority.sheet().title().value())
                    .map(MatchResult::group)
                    .toList();
            return new Title(
                    priority,
                    PriorityTitles.plain(words.stream()),
                    words.stream().map(PriorityTitles::stem).toList());
        }

        static List<Title> of(Edition edition) {
            return edition.priorities().stream()
                    .map(Title::of)
                    .filter(title -> title.stems.size() >= FEWEST_WORDS)
                    .toList();
        }
    }

    @Override
    public List<Finding> check(PlanWords words) {
        Map<Id, List<Title>> titles = new HashMap<>();
        return words.readLanguage()
                .flatMap(passage -> passage.edition()
                        .filter(edition -> !edition.sheet().status().isHistory())
                        .map(edition ->
                                in(passage, titles.computeIfAbsent(edition.id(), id -> Title.of(edition))).stream())
                        .orElse(Stream.empty()))
                .toList();
    }

    private static List<Finding> in(Passage passage, List<Title> titles) {
        List<MatchResult> words = words(passage.words()).toList();
        List<Finding> findings = new ArrayList<>();
        if (words.size() < FEWEST_WORDS) {
            return findings;
        }
        String plain = plain(words.stream().map(MatchResult::group));
        List<String> stems =
                words.stream().map(MatchResult::group).map(PriorityTitles::stem).toList();
        for (Title title : titles) {
            if (plain.contains(title.plain())) {
                continue;
            }
            int wanted = title.stems().size();
            for (int length = wanted - 1; length <= wanted + 1; length++) {
                find(passage, words, stems, title, length).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> find(
            Passage passage, List<MatchResult> words, List<String> stems, Title title, int length) {
        String first = title.stems().get(0);
        String last = title.stems().get(title.stems().size() - 1);
        for (int at = 0; at + length <= words.size(); at++) {
            List<MatchResult> part = words.subList(at, at + length);
            int start = part.get(0).start();
            int end = part.get(length - 1).end();
            if (stems.get(at).equals(first)
                    && stems.get(at + length - 1).equals(last)
                    && isNamed(passage.words(), start, part)
                    && isNearly(stems.subList(at, at + length), title.stems())) {
                Priority priority = title.priority();
                return Optional.of(passage.finding(
                        RULE,
                        start,
                        end,
                        "%s is almost the title of priority '%s', '%s'"
                                .formatted(
                                        passage.quote(start, end),
                                        priority.id(),
                                        priority.sheet().title()),
                        "use the words of the title"));
            }
        }
        return Optional.empty();
    }

    /** Whether the words stand as a title does: after the number of a priority, in quotation marks, or with capitals. */
    private static boolean isNamed(String words, int start, List<MatchResult> part) {
        long capitals = part.stream()
                .filter(word -> Character.isUpperCase(word.group().charAt(0)))
                .count();
        return 2 * capitals > part.size()
                || NAMING.matcher(words.substring(0, start)).find();
    }

    /** All but one of the words are the same, the others but for their endings. */
    private static boolean isNearly(List<String> these, List<String> those) {
        if (these.size() == those.size()) {
            return IntStream.range(0, these.size())
                            .filter(at -> !these.get(at).equals(those.get(at)))
                            .count()
                    <= 1;
        }
        List<String> shorter = these.size() < those.size() ? these : those;
        List<String> longer = these.size() < those.size() ? those : these;
        return IntStream.range(0, longer.size()).anyMatch(left -> {
            List<String> without = new ArrayList<>(longer);
            without.remove(left);
            return without.equals(shorter);
        });
    }

    private static Stream<MatchResult> words(String text) {
        return WORD.matcher(text).results();
    }

    private static String plain(Stream<String> words) {
        return words.collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    }

    private static String stem(String word) {
        String singular = PLURAL_OF_Y.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("i");
        return PLURAL.matcher(singular).replaceAll("");
    }
}
