package org.planpress.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Glossary;

/** An acronym has one meaning: what a text writes before it, as in "further action taken (FAT)", is what the glossary says. */
final class SpelledAcronyms implements WordCheck {

    private static final Rule RULE = Rule.warning(
            "acronym-meaning",
            "A text writes an acronym out in other words than the glossary, or than another text.",
            "Use one meaning, and write the other one out without the acronym.",
            "text: Formal action taken (FAT) rose.   # and the glossary has further action taken");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([A-Z](?:[a-z]?[A-Z]){1,7})s?\\)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'&-]+");
    private static final Set<String> LITTLE = Set.of("of", "the", "and", "for", "in", "to", "a", "an", "on", "with", "&");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(PlanWords words) {
        Map<String, String> known = new HashMap<>();
        for (Glossary.Term term : words.plan().glossary().terms()) {
            term.expansion().ifPresent(expansion -> known.put(term.term().value(), expansion.value()));
        }
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : words.language()) {
            for (MatchResult use : IN_BRACKETS.matcher(passage.words()).results().toList()) {
                String acronym = use.group(1);
                writtenOut(passage.words().substring(0, use.start()), acronym).ifPresent(start -> {
                    String meaning = passage.words().substring(start, use.start()).strip();
                    String before = known.putIfAbsent(acronym, meaning);
                    if (before != null && !plain(before).equals(plain(meaning))) {
                        findings.add(passage.finding(
                                RULE,
                                start,
                                use.end(),
                                "%s is '%s' here and '%s' elsewhere".formatted(acronym, meaning, before),
                                "use one meaning; write the other one out without the acronym"));
                    }
                });
            }
        }
        return findings;
    }

    /** Where the words start whose first letters make the acronym, right before it. */
    private static Optional<Integer> writtenOut(String before, String acronym) {
        List<MatchResult> words = WORD.matcher(before).results().toList();
        int letter = acronym.length() - 1;
        for (int at = words.size() - 1; at >= 0 && letter >= 0; at--) {
            String word = words.get(at).group();
            boolean matches =
                    Character.toUpperCase(word.charAt(0)) == Character.toUpperCase(acronym.charAt(letter));
            if (matches) {
                letter--;
            } else if (!LITTLE.contains(word.toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            if (letter < 0) {
                return Optional.of(words.get(at).start());
            }
        }
        return Optional.empty();
    }

    /** Without case, number, hyphens and little words, which tell no meanings apart. */
    private static String plain(String meaning) {
        List<String> words = new ArrayList<>();
        for (String word : meaning.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !LITTLE.contains(word)) {
                words.add(word.replaceAll("(?:ies|y)$", "i").replaceAll("e?s$", "").replaceAll("e$", ""));
            }
        }
        return String.join(" ", words);
    }
}
