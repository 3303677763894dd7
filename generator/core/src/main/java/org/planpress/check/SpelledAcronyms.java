package org.planpress.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
import org.planpress.model.Text;

/**
 * An acronym has one meaning: what a text writes before it, as in "further action taken (FAT)", is what the glossary says.
 * And a meaning has one acronym, or the glossary says that another is a form of it.
 */
final class SpelledAcronyms implements WordCheck {

    private static final Rule RULE = Rule.warning(
            "acronym-meaning",
            "A text writes an acronym out in other words than the glossary, or than another text.",
            "Use one meaning, and write the other one out without the acronym.",
            "text: Formal action taken (FAT) rose.   # and the glossary has further action taken");

    private static final Rule SEVERAL = Rule.warning(
            "acronym-alias",
            "Two acronyms stand for the same words.",
            "Use one of them; or list the other among its 'aliases' in glossary.yml.",
            "text: A mental health treatment requirement (MHTS).   # and the glossary has MHTR for it");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([A-Z](?:[a-z]?[A-Z]){1,7})s?\\)");
    /** No meaning is longer, in characters. */
    private static final int LONGEST = 120;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'&-]+");
    private static final Set<String> LITTLE =
            Set.of("of", "the", "and", "for", "in", "to", "a", "an", "on", "with", "&");

    @Override
    public List<Rule> rules() {
        return List.of(RULE, SEVERAL);
    }

    @Override
    public List<Finding> check(PlanWords words) {
        Meanings meanings = new Meanings();
        List<Finding> findings = new ArrayList<>();
        for (Glossary.Term term : words.plan().glossary().terms()) {
            meanings.add(term)
                    .ifPresent(other -> findings.add(SEVERAL.at(
                                    term.term().at(),
                                    "'%s' stands for the same words as '%s'".formatted(term.term(), other))
                            .marking(term.term().value().length())
                            .withHint("list one of the two among the 'aliases' of the other")));
        }
        for (Passage passage : words.language()) {
            if (!passage.vocabulary().holdsAny("(")) {
                continue;
            }
            for (MatchResult use :
                    IN_BRACKETS.matcher(passage.words()).results().toList()) {
                String before = passage.words().substring(0, use.start());
                writtenOut(before, use.group(1))
                        .flatMap(start -> otherMeaning(passage, use, start, meanings))
                        .or(() -> otherAcronym(passage, use, before, meanings))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** An acronym that means something else than before; its words stand right before it, from {@code start} on. */
    private static Optional<Finding> otherMeaning(Passage passage, MatchResult use, int start, Meanings meanings) {
        String acronym = use.group(1);
        String meaning = passage.words().substring(start, use.start()).strip();
        return meanings.before(acronym, meaning)
                .filter(other -> !plain(other).equals(plain(meaning)))
                .map(other -> passage.finding(
                        RULE,
                        start,
                        use.end(),
                        "%s is '%s' here and '%s' elsewhere".formatted(acronym, meaning, other),
                        "use one meaning; write the other one out without the acronym"));
    }

    private static Optional<Finding> otherAcronym(Passage passage, MatchResult use, String before, Meanings meanings) {
        return meanings.otherAcronym(use.group(1), before)
                .map(other -> passage.finding(
                        SEVERAL,
                        use.start(1),
                        use.end(1),
                        "%s stands here for what is %s elsewhere".formatted(use.group(1), other),
                        "use one of the two, or list the other among its 'aliases' in glossary.yml"));
    }

    /** What acronyms were said to mean so far. */
    private static final class Meanings {
        private final Map<String, String> byAcronym = new HashMap<>();
        private final Map<String, String> acronyms = new HashMap<>();
        private final Set<String> aliases = new HashSet<>();

        /** Puts an entry of the glossary in; gives the other term that stands for the same words. */
        Optional<String> add(Glossary.Term term) {
            String name = term.term().value();
            term.aliases().forEach(alias -> aliases.add(alias.value()));
            return term.expansion().flatMap(expansion -> {
                byAcronym.put(name, expansion.value());
                term.aliases().stream()
                        .map(Text::value)
                        .filter(alias -> writtenOut(expansion.value(), alias).isPresent())
                        .forEach(alias -> byAcronym.put(alias, expansion.value()));
                return Optional.ofNullable(acronyms.putIfAbsent(plain(expansion.value()), name))
                        .filter(other -> !other.equals(name));
            });
        }

        /** What an acronym meant before, if anything; else it means this from now on. */
        Optional<String> before(String acronym, String meaning) {
            acronyms.putIfAbsent(plain(meaning), acronym);
            return Optional.ofNullable(byAcronym.putIfAbsent(acronym, meaning));
        }

        /** Another acronym for the words that a text ends with. */
        Optional<String> otherAcronym(String acronym, String text) {
            String words = " " + plain(text.substring(Math.max(0, text.length() - LONGEST)));
            return aliases.contains(acronym)
                    ? Optional.empty()
                    : acronyms.entrySet().stream()
                            .filter(entry -> entry.getKey().indexOf(' ') > 0 && words.endsWith(" " + entry.getKey()))
                            .map(Map.Entry::getValue)
                            .filter(other -> !other.equals(acronym))
                            .sorted()
                            .findFirst();
        }
    }

    /** Where the words start whose first letters make the acronym, right before it. */
    private static Optional<Integer> writtenOut(String before, String acronym) {
        List<MatchResult> words = WORD.matcher(before).results().toList();
        int letter = acronym.length() - 1;
        for (int at = words.size() - 1; at >= 0 && letter >= 0; at--) {
            String word = words.get(at).group();
            boolean matches = Character.toUpperCase(word.charAt(0)) == Character.toUpperCase(acronym.charAt(letter));
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
                words.add(word.replaceAll("(?:ies|y)$", "i")
                        .replaceAll("e?s$", "")
                        .replaceAll("e$", ""));
            }
        }
        return String.join(" ", words);
    }
}
