package org.planpress.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Measure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Combine;
import org.planpress.model.Plan;
import org.planpress.model.Text;

/** What there is on one day is not added up over a year. */
final class CountedOnOneDay implements Check {

    private static final Rule RULE = Rule.warning(
            "combine-unknown",
            "The words of a measure sound like a count of what there is on one day, and it does not say how several of its"
                    + " values make one figure; they would be added.",
            "Say 'combine: latest' for what is counted on one day, 'combine: sum' for what happens over time, or 'combine:"
                    + " average'.",
            "title: Families in hotels at the end of the quarter\nunit: count\nfrequency: quarter");

    private static final Pattern ONE_DAY = Pattern.compile(
            "(?i)\\b(?:at (?:the )?(?:end|close|start) of (?:the|each|every)|at (?:month|quarter|year)[- ]?(?:’s|'s)? ?end"
                    + "|on the (?:last|first) (?:working )?day|at any (?:one )?time|at (?:the|that) (?:date|moment)"
                    + "|snapshot|headcount|caseloads?|workforce|outstanding|backlogs?|on the (?:register|list|books)"
                    + "|waiting lists?|(?:still|currently|now) (?:open|waiting|in|held|live)|open cases|(?:people|families"
                    + "|households|children) (?:who live |living )?in (?:hotels?|temporary|care|custody|prison|shelters?)"
                    + "|empty homes|vacanc(?:y|ies)|in post|in stock|membership|members)\\b");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.measures().stream()
                .map(Measure::sheet)
                .filter(sheet -> sheet.combine().isEmpty()
                        && sheet.combining() == Combine.SUM
                        && sheet.frequency().inAYear() > 1)
                .flatMap(CountedOnOneDay::asked)
                .toList();
    }

    private static Stream<Finding> asked(MeasureSheet sheet) {
        String words = Stream.of(Optional.of(sheet.title()), Optional.of(sheet.question()), sheet.definition())
                .flatMap(Optional::stream)
                .map(Text::value)
                .collect(Collectors.joining(" \n "));
        return ONE_DAY.matcher(words)
                .results()
                .limit(1)
                .map(found -> RULE.at(
                                sheet.title().at(),
                                "'%s' sounds like what there is on one day, and the values of '%s' would be added"
                                        .formatted(found.group(), sheet.id()))
                        .marking(sheet.title().value().length())
                        .withHint("say 'combine: latest', 'combine: sum' or 'combine: average'"));
    }
}
