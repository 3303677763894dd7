package org.planpress.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.Severity;
import org.planpress.finding.SourceLocation;
import org.planpress.model.SiteSheet.Accepted;

/**
 * Warnings and notes about words that an office looked at and keeps, with its reason. An error cannot be accepted, and an
 * acceptance without a warning is told, so that none outlives what it was for.
 */
final class AcceptedWords {

    static final Rule UNUSED = Rule.warning(
            "acceptance-unused",
            "A warning is accepted that nothing gives, or that nothing gives any more.",
            "Delete it from 'accepted', or correct its file or its words.",
            "accepted:\n  - {file: pages/about.md, words: four priorities, reason: An older plan had four.}\n# and no text of that page says so");

    private final PlanWords words;

    AcceptedWords(PlanWords words) {
        this.words = words;
    }

    /**
     * What is left of the findings.
     *
     * @param whole whether all files could be read; else a warning may be missing because its file is
     */
    List<Finding> leave(List<Finding> findings, boolean whole) {
        Map<Accepted, Set<SourceLocation>> places = new LinkedHashMap<>();
        words.plan().site().accepted().forEach(accepted -> places.put(accepted, places(accepted)));
        if (places.isEmpty()) {
            return findings;
        }
        Set<Accepted> used = new LinkedHashSet<>();
        List<Finding> left = new ArrayList<>();
        for (Finding finding : findings) {
            List<Accepted> by = finding.severity() == Severity.ERROR
                    ? List.of()
                    : places.entrySet().stream()
                            .filter(entry -> entry.getValue().contains(finding.location()))
                            .map(Map.Entry::getKey)
                            .toList();
            used.addAll(by);
            if (by.isEmpty()) {
                left.add(finding);
            }
        }
        if (whole) {
            places.keySet().stream()
                    .filter(accepted -> !used.contains(accepted))
                    .map(AcceptedWords::unused)
                    .forEach(left::add);
        }
        return left;
    }

    /** Where the characters of the accepted words stand. */
    private Set<SourceLocation> places(Accepted accepted) {
        Set<SourceLocation> places = new LinkedHashSet<>();
        String wanted = accepted.words().value();
        for (Passage passage : words.passages()) {
            String path = passage.place(0).path();
            if (path.equals(accepted.file().value())
                    || path.endsWith("/" + accepted.file().value())) {
                int start = passage.words().indexOf(wanted);
                while (start >= 0) {
                    for (int at = start; at < start + wanted.length(); at++) {
                        places.add(passage.place(at));
                    }
                    start = passage.words().indexOf(wanted, start + 1);
                }
            }
        }
        return places;
    }

    private static Finding unused(Accepted accepted) {
        return UNUSED.at(
                        accepted.words().at(),
                        "nothing warns of '%s' in %s".formatted(accepted.words(), accepted.file()))
                .marking(accepted.words().value().length())
                .withHint("delete it, or correct its file or its words");
    }
}
