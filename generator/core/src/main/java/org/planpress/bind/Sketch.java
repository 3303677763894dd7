package org.planpress.bind;

import java.util.Set;
import java.util.regex.Pattern;
import org.planpress.finding.Finding;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Plan;

/**
 * A plan with faults, as far as it can be known: where a value is missing or cannot be read, something stands in for it,
 * so that what is around it has its names and words. It tells what exists; its figures and dates tell nothing.
 *
 * @param plan the plan
 * @param gaps where something stands in
 * @param nameless whether a name is among them
 * @param lost lines of files that could not be read, of which any may hold a name
 */
public record Sketch(Plan plan, Set<SourceLocation> gaps, boolean nameless, String lost) {

    /** A line that names something, in a form that could not be read. */
    private static final Pattern NAMES = Pattern.compile("\\bid\\b");

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    /** Whether something stands in where a finding is, which thus is none of its author's making. */
    public boolean standsInAt(Finding finding) {
        return gaps.contains(finding.location());
    }

    /** Whether what a finding misses may be what could not be read. */
    public boolean mayHold(Finding finding) {
        return nameless
                || NAMES.matcher(lost).find()
                || QUOTED.matcher(finding.message())
                        .results()
                        .map(quoted -> quoted.group(1))
                        .anyMatch(name -> lost.contains(name) || isMadeOfLost(name));
    }

    /** An address holds the name of the field that made it, such as {@code sheet}. */
    private boolean isMadeOfLost(String name) {
        return WORD.matcher(lost).results().anyMatch(word -> name.contains(word.group()));
    }
}
