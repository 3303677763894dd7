package org.planpress.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.check.PlainWords.PlainWord;
import org.planpress.finding.Finding;
import org.planpress.finding.Provenance.Piece;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Glossary;
import org.planpress.model.Plan;
import org.planpress.model.Prose.Block;
import org.planpress.model.Prose.Emphasis;
import org.planpress.model.Prose.Inline;
import org.planpress.model.Prose.Link;
import org.planpress.model.Prose.Quote;
import org.planpress.model.SiteSheet.PlainEnglish;
import org.planpress.model.Text;

/**
 * Long sentences and hard words, as notes: they are no mistake. Nothing is said of the words of others (quotations), of
 * names and titles, of links and code, or of editions that no longer hold. Of a file the first few are told, with the number
 * of the others.
 */
final class PlainSentences implements WordCheck {

    private static final Rule LONG = Rule.note(
            "long-sentence",
            "A sentence has so many words that few read it to its end.",
            "Make two sentences of it; or allow more words with 'longestSentence' in 'plainEnglish' of site.yml.",
            "text: We will, working with all of our partners, and after we have … forty words later … do so.");

    private static final Rule HARD = Rule.note(
            "hard-word",
            "A word is harder to read than another that says the same.",
            "Use the plain word; or keep the hard one with 'allowed' in 'plainEnglish' of site.yml.",
            "text: We will utilise the new rooms.");

    private static final int LONGEST = 40;
    private static final int TOLD_OF_A_FILE = 3;
    /** With all that hangs on it: an address is one word. */
    private static final Pattern NAME_AFTER = Pattern.compile("\\s+\\p{Lu}");

    @Override
    public List<Rule> rules() {
        return List.of(LONG, HARD);
    }

    @Override
    public List<Finding> check(PlanWords words) {
        Plan plan = words.plan();
        Optional<PlainEnglish> wanted = plan.site().plainEnglish();
        if (!wanted.flatMap(PlainEnglish::notes).orElse(true)) {
            return List.of();
        }
        int longest = wanted.flatMap(PlainEnglish::longestSentence).orElse(LONGEST);
        Set<String> allowed = allowed(plan, wanted);
        OthersWords ofOthers = new OthersWords(plan);
        List<Passage> passages = words.readLanguage()
                .filter(passage -> passage.edition()
                        .map(edition -> !edition.sheet().status().isHistory())
                        .orElse(true))
                .toList();
        return Stream.concat(
                        few(passages.stream().flatMap(passage -> longSentences(passage, longest, ofOthers))),
                        few(passages.stream().flatMap(passage -> hardWords(passage, allowed, ofOthers))))
                .toList();
    }

    /** The words that stay: those of site.yml, and those that the glossary explains. */
    private static Set<String> allowed(Plan plan, Optional<PlainEnglish> wanted) {
        return Stream.concat(
                        wanted.stream()
                                .flatMap(asked -> asked.allowed().stream())
                                .map(Text::value),
                        plan.glossary().terms().stream()
                                .map(Glossary.Term::term)
                                .map(Text::value))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<Finding> longSentences(Passage passage, int longest, OthersWords ofOthers) {
        return Sentences.of(passage).flatMap(sentence -> {
            if (sentence.group().length() <= longest) {
                return Stream.empty();
            }
            long count = Sentences.words(sentence.group());
            return count <= longest
                            || passage.isQuoted(sentence.start())
                            || sentence.group().startsWith("“")
                            || ofOthers.hold(passage, sentence.start())
                    ? Stream.empty()
                    : Stream.of(passage.finding(
                            LONG,
                            sentence.start(),
                            sentence.start() + 1,
                            "this sentence has %d words".formatted(count),
                            "make two of it"));
        });
    }

    private static Stream<Finding> hardWords(Passage passage, Set<String> allowed, OthersWords ofOthers) {
        return PlainWords.mayStandIn(passage.words()).stream()
                .filter(word -> !allowed.contains(word.hard()))
                .flatMap(word -> word.forms()
                        .matcher(passage.words())
                        .results()
                        .filter(found -> !allowed.contains(found.group().toLowerCase(Locale.ROOT))
                                && !isOfOthers(passage, found.start(), ofOthers)
                                && !isName(passage, found))
                        .map(found -> hard(passage, word, found)));
    }

    private static Finding hard(Passage passage, PlainWord word, MatchResult found) {
        return passage.finding(
                HARD,
                found.start(),
                found.end(),
                "%s is a hard word".formatted(passage.quote(found.start(), found.end())),
                "say '%s', in the form that fits".formatted(word.plain()));
    }

    private static boolean isOfOthers(Passage passage, int at, OthersWords ofOthers) {
        String before = passage.words().substring(0, at);
        boolean straight = before.chars().filter(letter -> letter == '"').count() % 2 == 1;
        return straight || passage.isQuoted(at) || ofOthers.hold(passage, at);
    }

    /** A capital inside a sentence, or at its start before another one, is that of a name. */
    private static boolean isName(Passage passage, MatchResult found) {
        String words = passage.words();
        if (!Character.isUpperCase(words.charAt(found.start()))) {
            return false;
        }
        String before = words.substring(0, found.start()).stripTrailing();
        boolean starts = before.isEmpty() || ".!?:".indexOf(before.charAt(before.length() - 1)) >= 0;
        return !starts
                || NAME_AFTER.matcher(words).region(found.end(), words.length()).lookingAt();
    }

    /**
     * A character of a file.
     *
     * @param path the file
     * @param line its line
     * @param column its column
     */
    private record Place(String path, int line, int column) {

        static Place of(SourceLocation at) {
            return new Place(at.path(), at.line(), at.column());
        }
    }

    /**
     * Where quotations, links and words with emphasis stand: they are the words and the titles of others. They are looked
     * for when the first slip has been found; most plans hold none.
     */
    private static final class OthersWords {
        private final Plan plan;
        private Optional<Set<Place>> places = Optional.empty();

        OthersWords(Plan plan) {
            this.plan = plan;
        }

        boolean hold(Passage passage, int at) {
            Set<Place> known = places.orElseGet(() -> places(plan));
            places = Optional.of(known);
            return known.contains(Place.of(passage.place(at)));
        }

        private static Set<Place> places(Plan plan) {
            Set<Place> places = new HashSet<>();
            for (Body body : Body.of(plan)) {
                body.prose()
                        .allBlocks()
                        .filter(Quote.class::isInstance)
                        .flatMap(quote -> ((Quote) quote).blocks().stream())
                        .map(Block::inlines)
                        .forEach(inlines -> add(inlines, places));
                body.all(Link.class).forEach(link -> add(link.content(), places));
                body.all(Emphasis.class).forEach(emphasis -> add(emphasis.content(), places));
            }
            return places;
        }

        private static void add(List<Inline> inlines, Set<Place> places) {
            for (Inline inline : inlines) {
                int length = inline.ownWords().length();
                for (Piece piece : inline.from().pieces()) {
                    SourceLocation at = piece.at();
                    for (int column = 0; column < Math.max(1, length - piece.from()); column++) {
                        places.add(new Place(at.path(), at.line(), at.column() + column));
                    }
                }
                add(inline.inner(), places);
            }
        }
    }

    /** The first few of each file, the last of them with the number of the others. */
    private static Stream<Finding> few(Stream<Finding> findings) {
        Map<String, List<Finding>> byFile = findings.sorted(Finding.ORDER)
                .collect(Collectors.groupingBy(
                        finding -> finding.location().path(), LinkedHashMap::new, Collectors.toList()));
        List<Finding> told = new ArrayList<>();
        for (List<Finding> ofFile : byFile.values()) {
            int more = ofFile.size() - TOLD_OF_A_FILE;
            told.addAll(more <= 0 ? ofFile : ofFile.subList(0, TOLD_OF_A_FILE - 1));
            if (more > 0) {
                Finding last = ofFile.get(TOLD_OF_A_FILE - 1);
                told.add(last.withHint("%s; %d more like it in this file".formatted(last.hint(), more)));
            }
        }
        return told.stream();
    }
}
