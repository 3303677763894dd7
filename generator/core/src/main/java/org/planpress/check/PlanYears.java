package org.planpress.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.check.Vocabulary.Sought;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Edition;
import org.planpress.model.Period;

/** A plan of three years does not speak of "my priorities for the next four years". */
final class PlanYears implements WordCheck {

    private static final Rule RULE = Rule.warning(
            "years-differ",
            "A text of an edition speaks of more or fewer years than its period has.",
            "Correct the number, or the period of the edition.",
            "text: These are our priorities for the next four years.   # in a plan for 2017 to 2020");

    /** A term of office runs from one election to the next, which may be some days short of whole years. */
    private static final int SHORT_OF_A_YEAR = 31;

    private static final Sought PLAN = Sought.of("plan", "priorities", "strategy");
    private static final Sought YEARS = Sought.of("year", "years");

    private static final String NUMBER = "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)";

    /** Only where the sentence speaks of the plan and of all its time. */
    private static final Pattern CLAIM = Pattern.compile("(?i)\\b(?:plan|priorities|strategy)\\b[^.;]{0,60}\\b"
            + "(?:(?:for|over|in|during|covers?|covering|lasts?|runs? for|of) (?:the )?(?:next |coming |following )?)"
            + NUMBER
            + " years\\b(?! (?:ago|before|earlier|later|old))|\\b" + NUMBER + "[- ]year (?:plan|strategy)\\b");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(PlanWords words) {
        return words.readLanguage()
                .filter(passage -> passage.owner().report().isEmpty())
                .flatMap(passage -> passage.edition()
                        .filter(edition -> !edition.sheet().status().isHistory())
                        .map(edition -> in(passage, edition))
                        .orElse(Stream.empty()))
                .toList();
    }

    private static Stream<Finding> in(Passage passage, Edition edition) {
        if (!passage.vocabulary().mayHold(PLAN) || !passage.vocabulary().mayHold(YEARS)) {
            return Stream.empty();
        }
        Period period = edition.sheet().period();
        return CLAIM.matcher(passage.words()).results().flatMap(claim -> finding(passage, claim, period).stream());
    }

    private static Optional<Finding> finding(Passage passage, MatchResult claim, Period period) {
        int group = claim.group(1) == null ? 2 : 1;
        int said = WrittenNumber.whole(claim.group(group)).orElse(0);
        long years = years(period.first(), period.last());
        long fewest = years(period.start().last(), period.end().first());
        long most = years(period.first(), period.last().plusDays(SHORT_OF_A_YEAR));
        return (fewest <= said && said <= most) || most < 1
                ? Optional.empty()
                : Optional.of(passage.finding(
                        RULE,
                        claim.start(group),
                        claim.end(group),
                        "the text speaks of %s years, but the plan runs for %d, from %s to %s"
                                .formatted(claim.group(group), years, period.start(), period.end()),
                        "correct the number, or the period"));
    }

    private static long years(LocalDate from, LocalDate until) {
        return ChronoUnit.YEARS.between(from, until.plusDays(1));
    }
}
