package org.planpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Figure.Kind;

/**
 * Where a sentence says that a figure became another, and the two are no figures of one thing: a median fell from an
 * average, or a share rose to an amount. A sentence that only tells both, or explains why they differ, compares nothing.
 */
final class ComparedFigures {

    /** A change over time, or a comparison of one figure with another. */
    private static final Pattern CHANGE = Pattern.compile(
            "(?i)\\b(?:rose|risen|fell|fallen|dropped|grew|improved|worsened|increased|decreased|shortened|lengthened"
                    + "|went (?:up|down)|(?:up|down) (?:from|on)|from (?:an? |the )?(?:average|median|mean)"
                    + "|(?:compared|against) (?:with |to )?(?:an? |the )?(?:average|median|mean)"
                    + "|(?:better|worse|faster|slower|shorter|longer|quicker|higher|lower|more|less) than"
                    + " (?:last|the previous|the year|in|a year)(?! (?:half|part)))\\b");

    /** What tells the two apart for the reader, on purpose. */
    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:both|while|whereas|because|cannot be compared|not comparable"
                    + "|unlike|another statistic|different statistics?|rather than|instead of|and (?:the|its) (?:average|median|mean))\\b");

    private static final String VALUE =
            "(?:£ ?\\d[\\d,.]*(?: ?(?:bn|billion|m|million|k)\\b)?|\\d+(?::\\d\\d){1,2}|\\d[\\d,.]*\\d ?%|\\d ?%"
                    + "|\\d{1,3}(?:,\\d{3})+)";

    private static final Pattern FROM_TO =
            Pattern.compile("(?i)\\bfrom (?:about |around |nearly |just over |just under )?(?<before>" + VALUE
                    + ")(?: (?:in|at|on) [^.;,]{1,30})?,? to"
                    + " (?:about |around |nearly |just over |just under )?(?<after>" + VALUE + ")");

    private ComparedFigures() {}

    /**
     * A comparison that compares nothing.
     *
     * @param ofKinds whether the kinds differ; else the statistics do
     */
    record Slip(int start, int end, boolean ofKinds) {

        Finding finding(Passage passage, Rule rule) {
            return passage.finding(
                    rule,
                    start,
                    end,
                    ofKinds
                            ? passage.quote(start, end) + " goes from one kind of figure to another"
                            : "this sentence compares a median with an average",
                    ofKinds ? "write both with one unit" : "compare one statistic, or say that the two are not alike");
        }
    }

    static List<Slip> in(Passage passage) {
        List<Slip> slips = new ArrayList<>();
        if (!WrittenNumber.mayBeIn(passage)) {
            return slips;
        }
        for (MatchResult sentence : Sentences.of(passage).toList()) {
            ofStatistics(sentence).ifPresent(slips::add);
            Matcher change = FROM_TO.matcher(sentence.group());
            while (change.find()) {
                if (kind(change.group("before")) != kind(change.group("after"))) {
                    slips.add(new Slip(sentence.start() + change.start(), sentence.start() + change.end(), true));
                }
            }
        }
        return slips;
    }

    private static Optional<Slip> ofStatistics(MatchResult sentence) {
        String words = sentence.group();
        Matcher change = CHANGE.matcher(words);
        return Statistic.in(words).size() > 1
                        && change.find()
                        && !TOLD.matcher(words).find()
                        && WrittenNumber.in(words).size() > 1
                ? Optional.of(new Slip(sentence.start() + change.start(), sentence.start() + change.end(), false))
                : Optional.empty();
    }

    private static Kind kind(String value) {
        if (value.startsWith("£")) {
            return Kind.POUNDS;
        }
        if (value.indexOf(':') > 0) {
            return Kind.SECONDS;
        }
        return value.endsWith("%") ? Kind.PERCENT : Kind.NUMBER;
    }
}
