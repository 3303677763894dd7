package org.planpress.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Edition;
import org.planpress.model.Figure;
import org.planpress.model.Figure.Kind;
import org.planpress.model.Id;

/**
 * A number that an author wrote beside the name of something of which the plan holds figures is one of these, or the two
 * contradict each other on one site. What a text names in braces cannot, and is not looked at.
 *
 * <p>It looks for contradictions, not for numbers: one that is far from all figures of a thing counts something else, and
 * so does one about a year of which the plan holds nothing, or about another body.
 */
final class UnboundFigures implements FigureCheck {

    private static final Rule RULE = Rule.warning(
            "figure-differs",
            "A number in a text stands beside the name of something and differs from every figure that the plan holds of it.",
            "Name the figure, as in {{999-abandonment.12m}} or {{commitments}}, or correct the number; if both are right, accept it in 'accepted' of site.yml with the reason.",
            "The further action rate reached 14.4%.   # and the measure holds 15.8%");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    /** Whoever speaks of others speaks of other figures. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)\\b(?:national(?:ly)?|England|Wales|Britain|UK|similar|other (?:forces|areas|councils|bodies|places)|elsewhere"
                    + "|average of|regional(?:ly)?|neighbouring|country|target|aim(?:s|ed)?|goal|would|could|should|might|if"
                    + "|forecast|predict(?:s|ed)?|expect(?:s|ed)?|each|every|per (?:person|head|day|week)|a (?:day|week))\\b");

    private static final Pattern CHANGE = Pattern.compile(
            "(?i)(?:\\bby|\\bchange[ds]?(?: of| was| is)?|\\b(?:rise|fall|increase|decrease|drop|reduction|growth|cut) of|\\bup|\\bdown)"
                    + "(?: (?:about|around|nearly|almost|over|more than|only|just))?\\s+$"
                    + "|[-+−]$");

    private static final Pattern CHANGED = Pattern.compile(
            "(?i)^\\s*(?:percentage points?\\s*)?(?:more|less|fewer|higher|lower|longer|shorter|up|down|above|below|better|worse)\\b");

    private static final Pattern OVER_A_YEAR = Pattern.compile("(?i)\\byear|\\b(?:twelve|12) months");

    /** What goes on with what the sentence before spoke of. */
    private static final Pattern GOES_ON =
            Pattern.compile("(?i)^\\s*(?:It|That|This|The (?:rate|share|figure|number|total|wait|average|median)) "
                    + "(?:was|is|were|are|rose|fell|reached|stood|stands|grew|went|came|dropped|increased|decreased|has)\\b"
                    + "(?! (?:a|an|the|not)\\b)");

    /** Before a number: it counts some of the things that were named. */
    private static final Pattern SOME_BEFORE =
            Pattern.compile("(?i)\\bof (?:which|whom)\\b[^.;]{0,20}$|\\b(?:another|other|an extra|a further)\\s+$");

    /** After a number: it counts some of so many. */
    private static final Pattern SOME_AFTER = Pattern.compile(
            "(?i)^ (?:out )?of (?:the |all |its |our |every |these |those |them|which|whom)?(?:\\d|\\{\\{|them|which|whom)");

    private static final String MEDIAN = "median";

    /** How far from the name of one word its number may stand. */
    private static final int CLOSE = 25;

    /** What says of a number that it is a change, or counts a part, stands no farther from it. */
    private static final int NEAR = 60;

    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(PlanAnalysis analysis) {
        return check(analysis, PlanWords.of(analysis.plan()));
    }

    @Override
    public List<Finding> check(NamingPassages named) {
        return check(named.analysis(), named.words());
    }

    private static List<Finding> check(PlanAnalysis analysis, PlanWords words) {
        List<HeldFigures> held = HeldFigures.of(analysis);
        StatedCounts counts = new StatedCounts(analysis.plan());
        return words.readLanguage()
                .filter(WrittenNumber::mayBeIn)
                .flatMap(passage -> new Reading(passage, held, counts, analysis).findings().stream())
                .toList();
    }

    /** One passage, sentence by sentence. */
    private record Reading(Passage passage, List<HeldFigures> held, StatedCounts counts, PlanAnalysis analysis) {

        List<Finding> findings() {
            List<Finding> findings = new ArrayList<>();
            List<HeldFigures> before = List.of();
            for (MatchResult sentence : Sentences.of(passage).toList()) {
                String words = sentence.group();
                counts.in(words, passage)
                        .forEach(difference -> findings.add(passage.finding(
                                RULE,
                                sentence.start() + difference.start(),
                                sentence.start() + difference.end(),
                                "%s differs from what the plan holds: %s"
                                        .formatted(
                                                passage.quote(
                                                        sentence.start() + difference.start(),
                                                        sentence.start() + difference.end()),
                                                difference.held()),
                                hint(difference.name()))));
                List<HeldFigures> named = named(words);
                if (named.isEmpty()
                        && !before.isEmpty()
                        && GOES_ON.matcher(words).find()) {
                    named = before;
                }
                before = named;
                if (!named.isEmpty() && !OTHERS.matcher(words).find()) {
                    for (WrittenNumber number : WrittenNumber.in(words)) {
                        different(number, words, named)
                                .map(subject -> finding(sentence.start(), number, subject))
                                .ifPresent(findings::add);
                    }
                }
            }
            return findings;
        }

        private Finding finding(int at, WrittenNumber number, HeldFigures subject) {
            int start = at + number.start();
            int end = at + number.end();
            return passage.finding(
                    RULE,
                    start,
                    end,
                    "%s is no figure of '%s'; the plan holds %s"
                            .formatted(passage.quote(start, end), subject.name(), subject.held()),
                    hint(subject.binding()));
        }

        private static String hint(String binding) {
            String name = binding.isEmpty() ? "" : "name the figure, as in {{" + binding + "}}, ";
            return name + "correct one of the two, or accept it in 'accepted' of site.yml with the reason";
        }

        /** The subjects whose names the sentence holds, or that it completes with the title of its topic. */
        private List<HeldFigures> named(String sentence) {
            Set<String> own = HeldFigures.stems(sentence);
            Set<String> all = new HashSet<>(own);
            passage.owner()
                    .topic()
                    .ifPresent(topic ->
                            all.addAll(HeldFigures.stems(topic.sheet().title().value())));
            Set<Integer> years = years(sentence);
            return held.stream()
                    .filter(subject -> all.containsAll(subject.words()))
                    .filter(subject ->
                            2 * subject.words().stream().filter(own::contains).count()
                                    > subject.words().size())
                    .filter(subject -> own.contains(MEDIAN) == subject.words().contains(MEDIAN))
                    .filter(subject ->
                            subject.edition().isEmpty() || subject.edition().equals(Optional.of(edition())))
                    .filter(subject ->
                            subject.years().isEmpty() || subject.years().containsAll(years))
                    .toList();
        }

        private Id edition() {
            return passage.edition()
                    .map(Edition::id)
                    .orElseGet(() -> analysis.plan().site().currentEdition().id());
        }

        private static Set<Integer> years(String sentence) {
            Set<Integer> years = new HashSet<>();
            YEAR.matcher(sentence).results().forEach(year -> years.add(Integer.valueOf(year.group())));
            return years;
        }

        /** The subject that a number contradicts; empty if it is a figure of any that the sentence names, or of none. */
        private static Optional<HeldFigures> different(WrittenNumber number, String sentence, List<HeldFigures> named) {
            if (SOME_BEFORE.matcher(before(number, sentence)).find()
                    || SOME_AFTER.matcher(after(number, sentence)).find()
                    || named.stream().anyMatch(subject -> subject.holdsInItsName(sentence, number.start()))) {
                return Optional.empty();
            }
            boolean change = CHANGE.matcher(before(number, sentence)).find()
                    || CHANGED.matcher(after(number, sentence)).find()
                    || number.figure().kind() == Kind.POINTS;
            if (change && !OVER_A_YEAR.matcher(sentence).find()) {
                return Optional.empty();
            }
            if (named.stream()
                    .flatMap(subject -> Stream.concat(subject.levels().stream(), subject.changes().stream()))
                    .anyMatch(figure -> isSameKind(number, figure) && number.mayBe(figure.value()))) {
                return Optional.empty();
            }
            return named.stream()
                    .filter(subject -> isClose(number, sentence, subject))
                    .filter(subject -> !subject.isCountedBeside(after(number, sentence)))
                    .filter(subject -> change
                            ? subject.changes().stream().anyMatch(figure -> isSameKind(number, figure))
                            : isLikely(number, subject))
                    .findFirst();
        }

        private static String before(WrittenNumber number, String sentence) {
            return sentence.substring(Math.max(0, number.start() - NEAR), number.start());
        }

        private static String after(WrittenNumber number, String sentence) {
            return sentence.substring(number.end(), Math.min(sentence.length(), number.end() + NEAR));
        }

        /** A change of a percentage may be told in percent, though that is a slip. */
        private static boolean isSameKind(WrittenNumber number, Figure figure) {
            Kind kind = number.figure().kind();
            return kind == figure.kind() || (kind == Kind.PERCENT && figure.kind() == Kind.POINTS);
        }

        /** Whether a number lies where the figures of a thing lie: half the least to twice the most. */
        private static boolean isLikely(WrittenNumber number, HeldFigures subject) {
            List<BigDecimal> levels = subject.levels().stream()
                    .filter(figure -> figure.kind() == number.figure().kind())
                    .map(Figure::value)
                    .toList();
            if (levels.isEmpty()) {
                return false;
            }
            BigDecimal value = number.figure().value();
            BigDecimal least = levels.stream().reduce(BigDecimal::min).orElseThrow();
            BigDecimal most = levels.stream().reduce(BigDecimal::max).orElseThrow();
            return value.multiply(TWICE).compareTo(least) >= 0 && value.compareTo(most.multiply(TWICE)) <= 0;
        }

        /** A name of one word has its number right beside it; others anywhere in the sentence. */
        private static boolean isClose(WrittenNumber number, String sentence, HeldFigures subject) {
            if (subject.words().size() > 1) {
                return true;
            }
            String around = sentence.substring(
                    Math.max(0, number.start() - CLOSE), Math.min(sentence.length(), number.end() + CLOSE));
            return HeldFigures.stems(around).containsAll(subject.words());
        }
    }
}
