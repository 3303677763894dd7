package org.planpress.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.check.Vocabulary.Sought;
import org.planpress.model.Figure;
import org.planpress.model.Figure.Kind;

/**
 * A number that an author wrote into a sentence and that may be a claim. Years, dates, times of day, addresses, ids,
 * ages, places in laws and papers, and telephone numbers such as 999 are none.
 *
 * @param start its first character in the sentence
 * @param end the one after its last
 * @param figure its value and what it counts
 * @param least the least that the true value may be: half a unit of the last digit written below, less after "under"
 * @param most the most that it may be
 */
record WrittenNumber(int start, int end, Figure figure, BigDecimal least, BigDecimal most) {

    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
                    + "|Nov(?:ember)?|Dec(?:ember)?)";

    private static final String WORDS =
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
                    + "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty";

    private static final Sought NUMBER_WORDS = Sought.of(WORDS.split("\\|", -1));

    private static final Map<String, Integer> BY_WORD = byWord();

    /** What holds digits and is no claim. */
    private static final Pattern NO_CLAIM = Pattern.compile(String.join(
            "|",
            "\\{\\{[^{}]*(?:}})?",
            "(?:https?://|www\\.)\\S+",
            "[^\\s@]{1,64}@\\S+",
            // dates and years
            "\\b\\d{1,2}(?:st|nd|rd|th)?(?: (?:to|and|or)|–|-)? ?(?:\\d{1,2}(?:st|nd|rd|th)? )?" + MONTH
                    + "\\b(?: \\d{4}\\b)?",
            "\\b" + MONTH + " (?:\\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{4})\\b",
            "\\b(?:19|20)\\d\\d(?:[-–/]\\d{2,4})*(?:-\\d\\d)?\\b(?![,.]\\d|\\s?%)",
            "\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b",
            "\\b[Qq][1-4]\\b",
            // times of day
            "\\b\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm|noon|midnight)\\b",
            "\\b24/7\\b|\\b24[- ]hours?\\b",
            // telephone numbers
            "(?<![\\d,.])(?:999|101|111|112|105)\\b|(?<![\\d,.:])0\\d{3,}(?: \\d+)*",
            // spans of time that no measure counts
            "(?i)\\b(?:\\d+|" + WORDS + ")[ -](?:months?|years?|weeks?|days?|quarters?|nights?|times|in (?:\\d{1,2}|"
                    + WORDS + ")\\b)",
            // ages
            "(?i)\\b(?:aged|ages?|under|over)(?: of)? \\d{1,3}(?:s|\\b(?! ?%))(?: (?:to|and) \\d{1,3}\\b)?(?=\\s+(?:years?\\b|or\\b|and\\b|in\\b)|\\s*[.;,)]|s)",
            "(?i)\\b\\d{1,3}[- ]years?[- ]olds?\\b",
            "(?i)\\b\\d{1,2} (?:to|and|or) \\d{1,2}[- ]years?\\b",
            // places in laws, papers and the plan itself
            "(?i)\\b(?:sections?|ss?\\.|articles?|regulations?|regs?\\.?|rules?|schedules?|chapters?|paragraphs?|paras?\\.?"
                    + "|pages?|pp?\\.|items?|appendix|annex|tables?|figures?|charts?|priority|outcome|commitment|objective"
                    + "|aim|phases?|stages?|steps?|tiers?|levels?|versions?|volumes?|parts?|numbers?|nos?\\.?|notes?"
                    + "|questions?|grade|category|class|zone|area|ward|room|unit|line|row|column|slide|day|week|year"
                    + "|quarter) \\d+(?:\\.\\d+)*(?:\\(\\w+\\))*(?: ?(?:to|and|or|,|–|-) ?\\d+(?:\\.\\d+)*)*\\b(?! ?%)",
            // ids, codes and parts of names
            "(?<![\\p{L}_])[\\p{L}_]{1,40}+[-_./]?\\d[\\w./-]*",
            "\\b\\d+(?:st|nd|rd|th)\\b"));

    private static final Pattern NUMBER = Pattern.compile("(?i)"
            + "(?<money>£ ?(?<pounds>\\d[\\d,]*(?:\\.\\d+)?)(?: ?(?<scale>bn|billion|m|million|k)\\b)?)"
            + "|(?<clock>(?<![\\d:])\\d{1,3}:[0-5]\\d(?::[0-5]\\d)?(?![\\d:]))"
            + "|(?<span>\\b(?:\\d+|" + WORDS + ")[ -](?:hours?|hrs?|minutes?|mins?|seconds?|secs?)\\b"
            + "(?:(?:,| and|, and)? (?:\\d+|" + WORDS + ")[ -](?:minutes?|mins?|seconds?|secs?)\\b){0,2})"
            + "|(?<percent>(?<![\\d.,])(?<share>\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?)(?: ?%| per ?cent\\b)(?<points> (?:percentage )?points?\\b)?)"
            + "|(?<pts>(?<![\\d.,])(?<moved>\\d+(?:\\.\\d+)?) (?:percentage )?points?\\b)"
            + "|(?<plain>(?<![\\d.,/–-])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?![\\d/]|[.,–-]\\d|-?\\p{L}))"
            + "|(?<word>(?<![\\p{L}-])(?:" + WORDS + ")(?![\\p{L}-]))");

    private static final Pattern TIME_PART = Pattern.compile("(?i)(\\d+|" + WORDS + ")[ -](h|m|s)");

    /** Before a number: it is meant to be near, not exact. */
    private static final Pattern ABOUT =
            Pattern.compile("(?i)\\b(?:about|around|roughly|some|approximately|close to)\\s+$");

    private static final Pattern UNDER = Pattern.compile(
            "(?i)\\b(?:nearly|almost|under|below|less than|fewer than|up to|no more than|at most|within)\\s+$");

    private static final Pattern OVER =
            Pattern.compile("(?i)\\b(?:over|above|more than|at least|upwards of|no fewer than)\\s+$");

    /** How near "about" is, as a part of the number. */
    private static final BigDecimal NEAR = new BigDecimal("0.05");

    /** How far below "under" and above "over" a value may be that somebody meant. */
    private static final BigDecimal FAR = new BigDecimal("0.25");

    /** What says how near a number is stands no farther before it. */
    private static final int CLOSE = 40;

    private static final int SECONDS_IN_A_MINUTE = 60;
    private static final int SECONDS_IN_AN_HOUR = 3600;

    /** Whether a passage may hold a number, at a glance. */
    static boolean mayBeIn(Passage passage) {
        return passage.vocabulary().holdsDigits() || passage.vocabulary().mayHold(NUMBER_WORDS);
    }

    /** The numbers of a sentence, in its order. */
    static List<WrittenNumber> in(String sentence) {
        String claims = NO_CLAIM.matcher(sentence)
                .replaceAll(none -> "\u0000".repeat(none.group().length()));
        List<WrittenNumber> numbers = new ArrayList<>();
        Matcher found = NUMBER.matcher(claims);
        while (found.find()) {
            read(found, claims).ifPresent(numbers::add);
        }
        return numbers;
    }

    /** The number that digits or a word name; empty for another word. */
    static Optional<Integer> whole(String written) {
        String plain = written.toLowerCase(Locale.ROOT).replace(",", "");
        if (plain.matches("\\d{1,9}")) {
            return Optional.of(Integer.valueOf(plain));
        }
        return Optional.ofNullable(BY_WORD.get(plain));
    }

    /** Whether it may stand for a figure that we hold, which is rounded or exact. */
    boolean mayBe(BigDecimal held) {
        return held.abs().compareTo(least) >= 0 && held.abs().compareTo(most) <= 0;
    }

    private static Optional<WrittenNumber> read(Matcher found, String sentence) {
        if (found.group("money") != null) {
            String scale = Optional.ofNullable(found.group("scale")).orElse("").toLowerCase(Locale.ROOT);
            int zeros = scale.startsWith("b") ? 9 : scale.startsWith("m") ? 6 : scale.startsWith("k") ? 3 : 0;
            return number(found.group("pounds"))
                    .map(value -> of(found, sentence, value.scaleByPowerOfTen(zeros), Kind.POUNDS));
        }
        if (found.group("clock") != null) {
            return Optional.of(of(found, sentence, clock(found.group("clock")), Kind.SECONDS));
        }
        if (found.group("span") != null) {
            return Optional.of(span(found, sentence));
        }
        if (found.group("percent") != null) {
            Kind kind = found.group("points") == null ? Kind.PERCENT : Kind.POINTS;
            return number(found.group("share")).map(value -> of(found, sentence, value, kind));
        }
        if (found.group("pts") != null) {
            return number(found.group("moved")).map(value -> of(found, sentence, value, Kind.POINTS));
        }
        return found.group("plain") != null
                ? number(found.group("plain")).map(value -> of(found, sentence, value, Kind.NUMBER))
                : whole(found.group("word")).map(value -> of(found, sentence, BigDecimal.valueOf(value), Kind.NUMBER));
    }

    private static WrittenNumber of(MatchResult found, String sentence, BigDecimal value, Kind kind) {
        return of(found, sentence, value, kind, halfUnit(value, kind));
    }

    private static WrittenNumber of(MatchResult found, String sentence, BigDecimal value, Kind kind, BigDecimal half) {
        String before = sentence.substring(Math.max(0, found.start() - CLOSE), found.start());
        BigDecimal down = half;
        BigDecimal up = half;
        if (ABOUT.matcher(before).find()) {
            down = half.max(value.multiply(NEAR));
            up = down;
        } else if (UNDER.matcher(before).find()) {
            down = half.max(value.multiply(FAR));
        } else if (OVER.matcher(before).find()) {
            up = half.max(value.multiply(FAR));
        }
        return new WrittenNumber(
                found.start(), found.end(), new Figure(value, kind), value.subtract(down), value.add(up));
    }

    /** Two zeros at the end of a large number were rounded to; other whole numbers are exact. */
    private static BigDecimal halfUnit(BigDecimal value, Kind kind) {
        if (kind == Kind.NUMBER && value.scale() == 0) {
            int zeros = -value.stripTrailingZeros().scale();
            return zeros < 2 || value.precision() <= zeros
                    ? BigDecimal.ZERO
                    : new BigDecimal("0.5").scaleByPowerOfTen(zeros);
        }
        return new BigDecimal("0.5").scaleByPowerOfTen(-value.scale());
    }

    private static Optional<BigDecimal> number(String written) {
        String plain = written.replace(",", "");
        return plain.length() > 15 ? Optional.empty() : Optional.of(new BigDecimal(plain));
    }

    /** {@code 44:38} is minutes and seconds. */
    private static BigDecimal clock(String written) {
        String[] parts = written.split(":", -1);
        long seconds = 0;
        for (String part : parts) {
            seconds = seconds * SECONDS_IN_A_MINUTE + Long.parseLong(part);
        }
        return BigDecimal.valueOf(seconds);
    }

    private static WrittenNumber span(MatchResult found, String sentence) {
        long seconds = 0;
        long unit = 1;
        Matcher parts = TIME_PART.matcher(found.group());
        while (parts.find()) {
            unit = switch (parts.group(2).toLowerCase(Locale.ROOT)) {
                case "h" -> SECONDS_IN_AN_HOUR;
                case "m" -> SECONDS_IN_A_MINUTE;
                default -> 1;
            };
            seconds += unit * (long) whole(parts.group(1)).orElse(0);
        }
        return of(
                found,
                sentence,
                BigDecimal.valueOf(seconds),
                Kind.SECONDS,
                BigDecimal.valueOf(unit).divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP));
    }

    private static Map<String, Integer> byWord() {
        Map<String, Integer> words = new HashMap<>();
        List<String> all = Stream.of(WORDS.split("\\|", -1)).toList();
        all.forEach(word -> words.put(word, all.indexOf(word) + 1));
        return Map.copyOf(words);
    }
}
