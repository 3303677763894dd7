package org.planpress.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.check.Vocabulary.Sought;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.EditionSheet;
import org.planpress.model.MeetingSheet;
import org.planpress.model.SiteSheet;
import org.planpress.model.Text;
import org.planpress.model.When;

/**
 * Words fit their day: nothing that lies behind a text is still to come in it, nothing that lies ahead has been, a
 * meeting has one date, and things have the names that they had by then. The day of a text is that of its report or
 * edition, else the one that the plan is published for.
 */
final class DatedWords implements FigureCheck {

    private static final Rule TENSE = Rule.warning(
            "date-tense",
            "A text says that something will be on a day that lay behind it, or was on a day that lay ahead.",
            "Say what became of it, or correct the date.",
            "summary: The assessment is to be released November 2023.");

    private static final Rule MEETING = Rule.warning(
            "meeting-date",
            "A text gives a meeting another date than the file of the meeting.",
            "Correct one of the two; if the sources disagree, name both dates.",
            "text: The Panel meets on 13 November 2024.");

    private static final Rule TERM = Rule.warning(
            "dated-term",
            "A text uses a name that no longer held on its day.",
            "Use the name of the day; where an earlier time is meant, name its year in the sentence.",
            "text: Her Majesty’s Inspectorate looks at the force each year.");

    private static final String BEFORE_DATE =
            "\\s+(?:(?:in|on|by|during|from)\\s+)?(?:(?:early|mid|late|the end of|spring|summer|autumn|winter)[\\s-]+)?";

    private static final Pattern AHEAD = Pattern.compile(
            "(?i)(?<![\\p{L}])(?<!\\b(?:was|were) )(?:to be|will be|due to be)\\s+\\p{L}+(?:ed|en|ld|wn|ut|pt)"
                    + BEFORE_DATE + WrittenDates.DATE);

    private static final Pattern BEHIND = Pattern.compile("(?i)(?<![\\p{L}])(?:was|were|has been|have been)\\s+"
            + "(?!planned|due|expected|scheduled|promised|supposed|meant|set|intended|agreed|announced)"
            + "\\p{L}+(?:ed|en|ld|wn|ut|pt)" + BEFORE_DATE + WrittenDates.DATE);

    /** One of these stands in all that either finds. */
    private static final Sought OF_TENSE = Sought.of("be", "been", "was", "were");

    private static final Pattern QUOTED = Pattern.compile("[“”\"‘]");
    private static final Sought MEETING_WORDS = Sought.of("meet", "meets", "met", "meeting");
    private static final Pattern MEETS = Pattern.compile("(?i)(?<![\\p{L}])(?:meet|meets|met|meeting)(?![\\p{L}])");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /** Two dates further apart are those of two meetings. */
    private static final int DAYS_OF_A_SLIP = 7;

    /** Names that ended, with their last days. */
    private static final List<Term> TERMS = List.of(
            new Term("Her Majesty", LocalDate.of(2022, 9, 8), Optional.of("His Majesty")),
            new Term("Queen’s Counsel", LocalDate.of(2022, 9, 8), Optional.of("King’s Counsel")),
            new Term("Clinical Commissioning Group", LocalDate.of(2022, 6, 30), Optional.of("integrated care board")),
            new Term("Public Health England", LocalDate.of(2021, 9, 30), Optional.of("UK Health Security Agency")));

    /**
     * A name that ended.
     *
     * @param replacedBy what it became
     */
    private record Term(String name, LocalDate until, Optional<String> replacedBy) {

        static Term of(SiteSheet.DatedTerm term) {
            return new Term(term.term().value(), term.until(), term.replacedBy().map(Text::value));
        }

        /** Whether words may hold the name; to look for it by its pattern costs much more. */
        boolean mayBeIn(String words) {
            int end = Math.max(name.indexOf('’'), name.indexOf('\''));
            return words.contains(end < 0 ? name : name.substring(0, end));
        }

        /** With either form of the apostrophe, in upper and lower case as it is written. */
        Pattern pattern() {
            return Pattern.compile(
                    "(?<!\\p{L})" + Pattern.quote(name).replace("’", "\\E[’']\\Q") + "(?:[’']s|s)?(?!\\p{L})");
        }
    }

    @Override
    public List<Rule> rules() {
        return List.of(TENSE, MEETING, TERM);
    }

    @Override
    public List<Finding> check(PlanAnalysis analysis) {
        return check(NamingPassages.of(analysis));
    }

    @Override
    public List<Finding> check(NamingPassages named) {
        PlanAnalysis analysis = named.analysis();
        List<Term> terms = Stream.concat(
                        TERMS.stream(),
                        analysis.plan().site().datedTerms().stream().map(Term::of))
                .toList();
        return named.words()
                .readLanguage()
                .filter(passage -> !passage.edition()
                        .filter(edition -> edition.sheet().status().isHistory())
                        .isPresent())
                .flatMap(passage -> Stream.of(
                                tense(passage, day(passage, analysis)),
                                meetings(passage, analysis.plan().meetings()),
                                terms.stream().flatMap(term -> terms(passage, term, day(passage, analysis))))
                        .flatMap(found -> found))
                .toList();
    }

    private static LocalDate day(Passage passage, PlanAnalysis analysis) {
        return passage.owner()
                .report()
                .map(report -> report.sheet().asOf())
                .or(() -> passage.edition().map(edition -> edition.sheet()).flatMap(EditionSheet::dated))
                .orElse(analysis.asOf());
    }

    private static Stream<Finding> tense(Passage passage, LocalDate day) {
        if (!passage.vocabulary().holdsDigits() || !passage.vocabulary().mayHold(OF_TENSE)) {
            return Stream.empty();
        }
        return Sentences.of(passage)
                .filter(sentence -> YEAR.matcher(sentence.group()).find()
                        && !QUOTED.matcher(sentence.group()).find())
                .flatMap(sentence -> Stream.concat(
                        found(AHEAD, passage, sentence.start(), sentence.group(), day, true),
                        found(BEHIND, passage, sentence.start(), sentence.group(), day, false)));
    }

    private static Stream<Finding> found(
            Pattern pattern, Passage passage, int offset, String sentence, LocalDate day, boolean ahead) {
        Matcher matcher = pattern.matcher(sentence);
        Stream.Builder<Finding> findings = Stream.builder();
        while (matcher.find()) {
            Optional<When> wrong = WrittenDates.when(matcher)
                    .filter(when ->
                            ahead ? when.last().isBefore(day) : when.first().isAfter(day));
            int start = offset + matcher.start();
            int end = offset + matcher.end();
            wrong.ifPresent(when -> findings.add(passage.finding(
                    TENSE,
                    start,
                    end,
                    "%s, in a text of %s".formatted(passage.quote(start, end), day),
                    ahead ? "say what became of it" : "say that it is planned, or correct the date")));
        }
        return findings.build();
    }

    /** A text that names the true date beside the other tells of a disagreement, and is right. */
    private static Stream<Finding> meetings(Passage passage, List<MeetingSheet> meetings) {
        return meetings.isEmpty()
                        || !passage.vocabulary().mayHold(MEETING_WORDS)
                        || !YEAR.matcher(passage.words()).find()
                ? Stream.empty()
                : Sentences.of(passage)
                        .filter(sentence -> MEETS.matcher(sentence.group()).find())
                        .flatMap(sentence -> WrittenDates.in(sentence.group())
                                .filter(written -> written.when().isDay())
                                .flatMap(written -> slip(sentence.group(), written, meetings).stream()
                                        .filter(meeting -> !names(passage.words(), meeting.date()))
                                        .map(meeting -> passage.finding(
                                                MEETING,
                                                sentence.start() + written.start(),
                                                sentence.start() + written.end(),
                                                "'%s' is no day on which '%s' meets; its meeting is on %s"
                                                        .formatted(written.when(), meeting.body(), meeting.date()),
                                                "correct one of the two dates; if the sources disagree, name both"))));
    }

    /** The meeting that a sentence means, if its body meets near the date and not on it. */
    private static Optional<MeetingSheet> slip(
            String sentence, WrittenDates.Written written, List<MeetingSheet> meetings) {
        LocalDate day = written.when().first();
        List<MeetingSheet> of = meetings.stream()
                .filter(meeting -> sentence.contains(meeting.body().value())
                        || sentence.contains(lastWord(meeting.body().value())))
                .toList();
        return of.stream().anyMatch(meeting -> meeting.date().equals(day))
                ? Optional.empty()
                : of.stream()
                        .filter(meeting -> Math.abs(meeting.date().toEpochDay() - day.toEpochDay()) <= DAYS_OF_A_SLIP)
                        .findFirst();
    }

    /** {@code Panel} of a long name: what texts call a body once they have named it. */
    static String lastWord(String body) {
        return body.substring(body.lastIndexOf(' ') + 1);
    }

    /** Whether words name a day and its month. */
    static boolean names(String words, LocalDate day) {
        return Pattern.compile("(?<!\\d)" + day.getDayOfMonth() + "\\s+\\p{Lu}")
                .matcher(words)
                .find();
    }

    private static Stream<Finding> terms(Passage passage, Term term, LocalDate day) {
        return !day.isAfter(term.until()) || !term.mayBeIn(passage.words()) || isExplained(passage, term)
                ? Stream.empty()
                : Sentences.of(passage)
                        .filter(sentence -> !namesEarlierYear(sentence.group(), term.until()))
                        .flatMap(sentence -> term.pattern()
                                .matcher(sentence.group())
                                .results()
                                .map(found -> passage.finding(
                                        TERM,
                                        sentence.start() + found.start(),
                                        sentence.start() + found.end(),
                                        "'%s' is a name that ended on %s, in a text of %s"
                                                .formatted(found.group(), term.until(), day),
                                        term.replacedBy()
                                                .map("since then it is '%s'"::formatted)
                                                .orElse("use the name that holds on the day of the text"))));
    }

    /** The list of such names, and the glossary, which says what old names meant. */
    private static boolean isExplained(Passage passage, Term term) {
        return passage.words().equals(term.name()) || passage.place(0).path().endsWith("/glossary.yml");
    }

    private static boolean namesEarlierYear(String sentence, LocalDate until) {
        return YEAR.matcher(sentence).results().anyMatch(year -> Integer.parseInt(year.group()) <= until.getYear());
    }
}
