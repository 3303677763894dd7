package org.planpress.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.EditionSheet;
import org.planpress.model.Period;
import org.planpress.model.Plan;
import org.planpress.model.Text;
import org.planpress.model.When;

/** An edition ends after it starts, and its title names the years it covers. */
final class Periods implements Check {

    private static final Rule ORDER = Rule.error(
            "period-order",
            "An edition ends before it starts.",
            "Correct the first or the last day of the period.",
            "period: {start: 2029-04-01, end: 2025-03-31}");

    private static final Rule TITLE = Rule.warning(
            "period-title",
            "The years in the title of an edition are not the years of its period.",
            "Make the title and the period agree.",
            "title: Police and Crime Plan 2024 to 2028\nperiod: {start: 2025-04-01, end: 2029-03-31}");

    /** Such as {@code 2025 to 2029}, {@code 2025-29} or {@code 2025/2029}. */
    private static final Pattern YEARS =
            Pattern.compile("\\b((?:19|20)\\d\\d)\\s*(?:-|–|—|/|to|until)\\s*((?:19|20)?\\d\\d)\\b");

    @Override
    public List<Rule> rules() {
        return List.of(ORDER, TITLE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.editions().stream()
                .flatMap(edition -> inSheet(edition.sheet()))
                .toList();
    }

    private static Stream<Finding> inSheet(EditionSheet sheet) {
        Period period = sheet.period();
        if (!period.last().isAfter(period.first())) {
            return Stream.of(ORDER.at(
                            period.at(),
                            "the period ends on %s, not after its start on %s".formatted(period.end(), period.start()))
                    .withHint("correct the first or the last day"));
        }
        return YEARS.matcher(sheet.title().value()).results().flatMap(years -> inTitle(sheet.title(), years, period));
    }

    private static Stream<Finding> inTitle(Text title, MatchResult years, Period period) {
        int start = Integer.parseInt(years.group(1));
        int end = Integer.parseInt(
                years.group(2).length() == 2 ? years.group(1).substring(0, 2) + years.group(2) : years.group(2));
        if (isIn(start, period.start()) && isIn(end, period.end())) {
            return Stream.empty();
        }
        Passage passage = Passage.of(title, Passage.Owner.NONE, Passage.Marks.NONE);
        return Stream.of(passage.finding(
                TITLE,
                years.start(),
                years.end(),
                "the title says %d to %d, but the period is %d to %d"
                        .formatted(
                                start,
                                end,
                                period.first().getYear(),
                                period.last().getYear()),
                "make the title and the period agree"));
    }

    private static boolean isIn(int year, When when) {
        return when.first().getYear() <= year && year <= when.last().getYear();
    }
}
