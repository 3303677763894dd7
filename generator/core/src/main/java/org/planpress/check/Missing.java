package org.planpress.check;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Nearest;
import org.planpress.finding.Rule;
import org.planpress.model.Id;
import org.planpress.model.Ref;

/** How it is said that an id names nothing. */
final class Missing {

    static final Rule RULE = Rule.error(
            "missing-reference",
            "An id is named that nothing in the plan has.",
            "Correct the id, or add the thing that it should name.",
            "kpis: [p1.k99]");

    private Missing() {}

    /** A finding for each of {@code refs} that is not among the known ids. */
    static Stream<Finding> missing(String kind, List<Ref> refs, Collection<String> known) {
        return named("there is no " + kind, refs, known);
    }

    /** A finding for each of {@code refs} that is none of the areas of a measure. */
    static Stream<Finding> missingArea(Id measure, List<Ref> refs, Collection<String> known) {
        return named("measure '" + measure + "' has no area", refs, known);
    }

    private static Stream<Finding> named(String fault, List<Ref> refs, Collection<String> known) {
        return refs.stream().filter(ref -> !known.contains(ref.id().value())).map(ref -> {
            String id = ref.id().value();
            Finding missing = RULE.at(ref.at(), fault + " '" + id + "'").marking(id.length());
            return meaning(missing, id, known);
        });
    }

    /** A finding that marks a name which is not known, with the one that may be meant. */
    static Finding meaning(Finding marked, String name, Collection<String> known) {
        Finding told = marked.withHint(hint(name, known));
        return Nearest.to(name, known)
                .filter(near -> Nearest.sameFigures(name, near))
                .map(told::mendedBy)
                .orElse(told);
    }

    static String hint(String id, Collection<String> known) {
        return Nearest.to(id, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElse(known.isEmpty() ? "there is none to name" : "known: " + String.join(", ", first(known)));
    }

    /** Enough ids to see what they look like. */
    private static List<String> first(Collection<String> known) {
        return Stream.concat(
                        known.stream().sorted().limit(5),
                        known.stream().skip(5).limit(1).map(more -> "…"))
                .toList();
    }
}
