package org.planpress.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Glossary;
import org.planpress.model.Plan;
import org.planpress.model.Text;

/**
 * Each acronym has an entry in the glossary, or is one that everyone knows.
 *
 * <p>An acronym is two to eight capitals, perhaps with single small letters between them, as in OoCR, and a small s for
 * the plural. Not acronyms: Roman numerals, codes with a digit, addresses, placeholders (which have their own rule), and
 * three or more words in capitals in a row, which is shouting. Each is reported once a file, where it first stands.
 */
final class Acronyms implements WordCheck {

    private static final Rule RULE = Rule.warning(
            "unknown-acronym",
            "An acronym is neither in the glossary nor among the common ones.",
            "Write it out, or add it to glossary.yml; if everyone knows it, to 'commonAcronyms' in site.yml.",
            "text: The CSP will report to the LCJB.");

    /** A word with what hangs on it without a space, so that addresses and codes are seen whole. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}@:/._&'’-]*");

    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern ACRONYM = Pattern.compile("([A-Z](?:[a-z]?[A-Z]){1,7})s?");
    private static final Pattern ROMAN = Pattern.compile("(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

    /** A part of an address, or the tag of a language such as {@code en-GB}. */
    private static final Pattern ADDRESS = Pattern.compile(".*(?:@|://|\\.\\p{L}{2,}).*|[a-z]{2}-[A-Z]{2}");

    private static final Pattern CODE = Pattern.compile(".*\\p{N}.*");
    private static final Pattern SHOUTING = Pattern.compile("(?<!\\p{Lu})\\p{Lu}{2,}+(?:[ ,]++\\p{Lu}{2,}+){2,}+");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public boolean needsWholePlan() {
        return true;
    }

    @Override
    public List<Finding> check(PlanWords words) {
        Set<String> known = known(words.plan());
        Map<String, Finding> first = new TreeMap<>();
        for (Passage passage : words.language()) {
            unknown(passage, known)
                    .forEach(use -> first.merge(
                            use.finding.location().path() + " " + use.acronym,
                            use.finding,
                            (one, other) -> Finding.ORDER.compare(one, other) <= 0 ? one : other));
        }
        return List.copyOf(first.values());
    }

    private record Use(String acronym, Finding finding) {}

    private static Set<String> known(Plan plan) {
        Stream<Text> terms = plan.glossary().terms().stream().flatMap(Acronyms::forms);
        return Stream.concat(terms, plan.site().commonAcronyms().stream())
                .flatMap(text -> PART.matcher(text.value()).results())
                .map(part -> part.group())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<Text> forms(Glossary.Term term) {
        return Stream.concat(Stream.of(term.term()), term.aliases().stream());
    }

    /** Two capitals, perhaps with a small letter between them: without these there is nothing to look for. */
    private static boolean hasCapitalsTogether(String words) {
        for (int at = 0; at + 1 < words.length(); at++) {
            if (isCapital(words, at) && (isCapital(words, at + 1) || isCapital(words, at + 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(String words, int at) {
        return at < words.length() && words.charAt(at) >= 'A' && words.charAt(at) <= 'Z';
    }

    private static Stream<Use> unknown(Passage passage, Set<String> known) {
        if (!hasCapitalsTogether(passage.words())) {
            return Stream.empty();
        }
        String words = withoutShouting(ForeignMarks.withoutInstructions(passage.words()));
        return WORD.matcher(words)
                .results()
                .filter(word -> !ADDRESS.matcher(word.group()).matches()
                        && !CODE.matcher(word.group()).matches())
                .flatMap(word -> PART.matcher(word.group())
                        .results()
                        .flatMap(part -> use(passage, word.start() + part.start(), part.group(), known)));
    }

    /** The same length, so that places stay right. */
    private static String withoutShouting(String words) {
        return SHOUTING.matcher(words)
                .replaceAll(shout -> " ".repeat(shout.group().length()));
    }

    private static Stream<Use> use(Passage passage, int start, String word, Set<String> known) {
        Matcher acronym = ACRONYM.matcher(word);
        if (!acronym.matches() || known.contains(word)) {
            return Stream.empty();
        }
        String bare = acronym.group(1);
        if (known.contains(bare) || ROMAN.matcher(bare).matches() || Placeholders.isPlaceholder(bare)) {
            return Stream.empty();
        }
        String message = "'%s' is neither in the glossary nor among the common acronyms".formatted(bare);
        Finding unknown = passage.finding(RULE, start, start + word.length(), message, "");
        return Stream.of(new Use(
                bare,
                inOtherLetters(bare, known)
                        .map(near -> unknown.withHint("did you mean '" + near + "'?")
                                .mendedBy(near + word.substring(bare.length())))
                        .orElse(unknown.withHint(hint(bare, known)))));
    }

    /** The same acronym with capitals in other places. */
    private static Optional<String> inOtherLetters(String acronym, Set<String> known) {
        return known.stream().filter(acronym::equalsIgnoreCase).sorted().findFirst();
    }

    private static String hint(String acronym, Set<String> known) {
        return known.stream()
                .filter(near -> ACRONYM.matcher(near).matches() && isForm(acronym, near))
                .sorted()
                .findFirst()
                .map(near -> "is it another form of '" + near + "'? Then list it among its 'aliases' in glossary.yml")
                .orElse("write it out, or add it to glossary.yml");
    }

    /** One more letter at the end, or another last letter: MSG, MSF and MSFG. */
    private static boolean isForm(String acronym, String near) {
        int shorter = Math.min(acronym.length(), near.length());
        int same = 0;
        while (same < shorter
                && Character.toUpperCase(acronym.charAt(same)) == Character.toUpperCase(near.charAt(same))) {
            same++;
        }
        return shorter > 2 && same >= shorter - 1 && Math.abs(acronym.length() - near.length()) < 2;
    }
}
