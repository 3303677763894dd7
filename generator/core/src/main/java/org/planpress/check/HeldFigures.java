package org.planpress.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AuthoritativeFigure;
import org.planpress.analysis.FundingSplit;
import org.planpress.analysis.MeasureFacts;
import org.planpress.analysis.PeriodFigures;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Edition;
import org.planpress.model.Figure;
import org.planpress.model.Figure.Kind;
import org.planpress.model.Funding;
import org.planpress.model.Id;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.Survey;

/**
 * Something of which the plan holds figures, and which texts speak of by its name: a measure, a part of the money, an
 * answer of the survey.
 *
 * @param name what it is called
 * @param words the words of the name that carry it, as {@link #stems} cuts them; a text that has them all speaks of it
 * @param edition whose it is; empty for what all texts share
 * @param levels every value that we hold
 * @param changes every change over a year that we hold
 * @param shown those that a finding tells
 * @param years the years that the figures are about; none if they may be about any
 * @param binding how a text can ask for one of them, or empty
 */
record HeldFigures(
        String name,
        Set<String> words,
        Optional<Id> edition,
        List<Figure> levels,
        List<Figure> changes,
        List<String> shown,
        Set<Integer> years,
        String binding) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’']*");

    /** After a number: what there are so many of. */
    private static final Pattern COUNTED = Pattern.compile("^ (\\p{L}+s)\\b");

    /** What a name is about, if it is several things: the last word, or that before "of" or "in". */
    private static final Pattern HEAD = Pattern.compile(
            "(?i)^[^,(]*?\\b(\\p{L}+s)(?:$|[,(]| (?:of|in|on|for|to|with|by|per|at|from|who|that|each|a)\\b)");

    private static final Pattern OF_SOMEBODY = Pattern.compile("[’']s?$");

    private static final List<String> ENDINGS =
            List.of("ments", "ment", "ings", "ing", "ies", "ed", "es", "s", "y", "e");

    private static final Set<String> LITTLE = Set.of(
            "a",
            "an",
            "the",
            "of",
            "to",
            "in",
            "for",
            "with",
            "and",
            "by",
            "on",
            "from",
            "at",
            "all",
            "or",
            "that",
            "is",
            "are",
            "who",
            "its",
            "their",
            "our",
            "how",
            "do",
            "you",
            "your",
            "people",
            "number",
            "percentage",
            "share");

    private static final int SHORTEST_STEM = 3;

    /** The words of a text that carry meaning, cut so that "abandoned" and "abandonment" are not, but "calls" and "call" are, one. */
    static Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        for (MatchResult word : WORD.matcher(text).results().toList()) {
            String plain =
                    OF_SOMEBODY.matcher(word.group().toLowerCase(Locale.ROOT)).replaceAll("");
            if (!LITTLE.contains(plain)) {
                stems.add(stem(plain));
            }
        }
        return stems;
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM && !word.endsWith("ss")) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /**
     * Whether words right after a number say that it counts another thing of the name than this is a number of: of
     * neighbourhood officers, "64 neighbourhoods".
     */
    boolean isCountedBeside(String after) {
        Matcher counted = COUNTED.matcher(after);
        Matcher head = HEAD.matcher(name);
        return counted.find()
                && head.find()
                && words.contains(stem(counted.group(1).toLowerCase(Locale.ROOT)))
                && !stem(counted.group(1).toLowerCase(Locale.ROOT))
                        .equals(stem(head.group(1).toLowerCase(Locale.ROOT)));
    }

    /** Everything that a plan holds figures of, but counts. */
    static List<HeldFigures> of(PlanAnalysis analysis) {
        List<HeldFigures> all = new ArrayList<>();
        analysis.measures().values().forEach(measure -> all.add(of(measure)));
        for (Edition edition : analysis.plan().editions()) {
            edition.funding().ifPresent(funding -> all.addAll(of(funding, edition)));
            all.addAll(HeldMoney.of(edition));
            edition.survey().ifPresent(survey -> all.addAll(of(survey, edition)));
        }
        return all.stream().filter(held -> !held.words.isEmpty()).toList();
    }

    private static HeldFigures of(MeasureFacts facts) {
        MeasureSheet sheet = facts.measure().sheet();
        List<Figure> levels = new ArrayList<>();
        List<Figure> changes = new ArrayList<>();
        Set<Integer> years = new LinkedHashSet<>();
        for (AreaFacts area : facts.areas()) {
            area.points().forEach(point -> {
                point.value()
                        .ifPresent(value ->
                                levels.add(new Figure(value, sheet.unit().value())));
                area.figures().at(point.period()).ifPresent(found -> add(found, levels, changes));
                years.add(point.period().last().getYear());
            });
            area.reconciliations().forEach(check -> {
                Reported reported = check.reported();
                Stream.of(reported.month(), reported.threeMonth(), reported.twelveMonth())
                        .flatMap(Optional::stream)
                        .forEach(levels::add);
                reported.yearOnYear().ifPresent(changes::add);
                years.add(reported.period().last().getYear());
            });
            area.figures().newest().ifPresent(found -> add(found, levels, changes));
        }
        targets(sheet).forEach(levels::add);
        sheet.serviceLevels().forEach(level -> levels.add(level.value()));
        sheet.comparisons().forEach(comparison -> comparison.figures().forEach(figure -> levels.add(figure.value())));
        List<String> shown = new ArrayList<>();
        facts.lead().figures().newest().ifPresent(newest -> {
            shown(newest.value(), "", sheet, shown);
            shown(newest.threeMonth(), " over 3 months", sheet, shown);
            shown(newest.twelveMonth(), " over 12 months", sheet, shown);
            shown(newest.yearOnYear(), " on the year before", sheet, shown);
        });
        targets(sheet).forEach(target -> shown.add(FigureWords.of(target) + " as the target"));
        return new HeldFigures(
                sheet.title().value(),
                stems(sheet.title().value()),
                Optional.empty(),
                levels,
                changes,
                shown,
                years,
                sheet.id() + ".12m");
    }

    private static List<Figure> targets(MeasureSheet sheet) {
        return sheet.target().stream()
                .flatMap(target -> Stream.concat(
                        target.value().stream(), target.years().stream().map(MeasureSheet.YearTarget::value)))
                .toList();
    }

    private static void add(PeriodFigures found, List<Figure> levels, List<Figure> changes) {
        Stream.of(found.value(), found.threeMonth(), found.twelveMonth())
                .flatMap(Optional::stream)
                .map(AuthoritativeFigure::figure)
                .forEach(levels::add);
        found.yearOnYear().map(AuthoritativeFigure::figure).ifPresent(changes::add);
    }

    private static void shown(
            Optional<AuthoritativeFigure> figure, String what, MeasureSheet sheet, List<String> shown) {
        figure.map(AuthoritativeFigure::figure).ifPresent(found -> {
            int digits = Math.max(
                    found.kind() == Kind.NUMBER || found.kind() == Kind.SECONDS ? 0 : 1, sheet.shownDecimals());
            BigDecimal value = found.value().scale() > digits
                    ? found.value().setScale(digits, RoundingMode.HALF_UP)
                    : found.value();
            shown.add(FigureWords.of(new Figure(value, found.kind())) + what);
        });
    }

    private static List<HeldFigures> of(Funding funding, Edition edition) {
        List<HeldFigures> all = new ArrayList<>();
        FundingSplit split = FundingSplit.of(funding);
        Set<Integer> years = Set.of(
                funding.year().firstDay().getYear(), funding.year().lastDay().getYear());
        List<Figure> amounts = new ArrayList<>();
        amounts.add(pounds(split.total().pounds()));
        split.parts().forEach(part -> amounts.add(pounds(part.amount().pounds())));
        HeldMoney.amounts(edition).forEach(money -> amounts.add(pounds(money.pounds())));
        String total = Pounds.of(split.total()) + " in all";
        for (String word : List.of("budget", "total", "funding", "money")) {
            all.add(new HeldFigures(
                    "the funding",
                    stems(word),
                    Optional.of(edition.id()),
                    amounts,
                    List.of(),
                    List.of(total),
                    years,
                    "funding.total"));
        }
        for (FundingSplit.Part part : split.parts()) {
            List<Figure> own = new ArrayList<>(amounts);
            own.add(new Figure(part.share().percent(), Kind.PERCENT));
            all.add(new HeldFigures(
                    part.source().title().value(),
                    stems(part.source().title().value()),
                    Optional.of(edition.id()),
                    own,
                    List.of(),
                    List.of(part.share() + " of the money", Pounds.of(part.amount())),
                    years,
                    "funding." + part.source().id() + ".share"));
        }
        return all;
    }

    static Figure pounds(BigDecimal pounds) {
        return new Figure(pounds, Kind.POUNDS);
    }

    private static List<HeldFigures> of(Survey survey, Edition edition) {
        List<HeldFigures> all = new ArrayList<>();
        List<Figure> answered = new ArrayList<>(List.of(number(survey.responses())));
        List<String> shown = new ArrayList<>(List.of(survey.responses() + " answered"));
        survey.previous().ifPresent(previous -> {
            answered.add(number(previous.responses()));
            answered.add(number(Math.abs(previous.responses() - survey.responses())));
            shown.add(previous.responses() + " answered before");
        });
        for (String word : List.of("responses", "respondents", "answered", "replies", "responded")) {
            all.add(new HeldFigures(
                    survey.title().value(),
                    stems(word),
                    Optional.of(edition.id()),
                    answered,
                    List.of(),
                    shown,
                    Set.of(),
                    "survey.responses"));
        }
        survey.questions()
                .forEach(question -> question.answers()
                        .forEach(answer -> answer.share()
                                .figure()
                                .ifPresent(share -> all.add(new HeldFigures(
                                        answer.text().value(),
                                        stems(answer.text().value()),
                                        Optional.of(edition.id()),
                                        question.answers().stream()
                                                .flatMap(other -> other.share().figure().stream())
                                                .map(figure -> new Figure(figure.percent(), Kind.PERCENT))
                                                .toList(),
                                        List.of(),
                                        List.of(share.toString()),
                                        Set.of(),
                                        "")))));
        return all;
    }

    private static Figure number(int number) {
        return new Figure(BigDecimal.valueOf(number), Kind.NUMBER);
    }

    /**
     * Whether a number in a sentence is part of the name, as in "Waits over 18 weeks": there it stands beside the same word.
     *
     * @param start where the number starts in the sentence
     */
    boolean holdsInItsName(String sentence, int start) {
        List<MatchResult> said = WORD.matcher(sentence).results().toList();
        List<MatchResult> named = WORD.matcher(name).results().toList();
        int at = (int) said.stream().takeWhile(word -> word.end() <= start).count();
        return IntStream.range(0, named.size())
                .anyMatch(in -> isSame(said, at, named, in)
                        && (isSame(said, at - 1, named, in - 1) || isSame(said, at + 1, named, in + 1)));
    }

    private static boolean isSame(List<MatchResult> words, int at, List<MatchResult> others, int in) {
        return at >= 0
                && in >= 0
                && at < words.size()
                && in < others.size()
                && words.get(at).group().equalsIgnoreCase(others.get(in).group());
    }

    /** What a finding tells of them. */
    String held() {
        return shown.isEmpty()
                ? levels.stream().limit(3).map(FigureWords::of).collect(Collectors.joining(", "))
                : String.join(", ", shown);
    }
}
