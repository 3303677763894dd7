package org.planpress.check;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Nearest;
import org.planpress.finding.Rule;
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
        return refs.stream().filter(ref -> !known.contains(ref.id().value())).map(ref -> {
            String id = ref.id().value();
            return RULE.at(ref.at(), "there is no %s '%s'".formatted(kind, id))
                    .marking(id.length())
                    .withHint(hint(id, known));
        });
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
