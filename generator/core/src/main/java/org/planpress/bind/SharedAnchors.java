package org.planpress.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.planpress.model.Plan;
import org.planpress.model.Prose.Block;
import org.planpress.model.Prose.Heading;
import org.planpress.model.Prose.Inline;
import org.planpress.model.RecordParts;
import org.planpress.model.Series;
import org.planpress.model.Text;

/**
 * Gives the headings of a translated text the anchors of the first language, so that an address with a fragment leads to the
 * same part in each. Only where the headings of the two answer to each other, one by one and level by level.
 */
final class SharedAnchors {

    /** For each file, the anchors that its headings have, with those that they get. */
    private final Map<String, Map<String, String>> anchors;

    private SharedAnchors(Map<String, Map<String, String>> anchors) {
        this.anchors = anchors;
    }

    /**
     * The plan with those anchors.
     *
     * @param root where the words of the first language stand, as findings name it, with a slash at the end
     * @param folder where its own words stand
     * @param first the same plan in the first language
     */
    static Plan in(Plan plan, String root, String folder, Plan first) {
        Map<String, List<Heading>> others = headings(first);
        Map<String, Map<String, String>> anchors = new HashMap<>();
        headings(plan).forEach((path, own) -> {
            if (path.startsWith(folder)) {
                List<Heading> same = others.getOrDefault(root + path.substring(folder.length()), List.of());
                if (levels(own).equals(levels(same))) {
                    anchors.put(path, paired(own, same));
                }
            }
        });
        return anchors.isEmpty() ? plan : (Plan) new SharedAnchors(anchors).changed(plan);
    }

    private static List<Integer> levels(List<Heading> headings) {
        return headings.stream().map(Heading::level).toList();
    }

    private static Map<String, String> paired(List<Heading> own, List<Heading> others) {
        Map<String, String> paired = new HashMap<>();
        for (int at = 0; at < own.size(); at++) {
            paired.put(own.get(at).anchor(), others.get(at).anchor());
        }
        return paired;
    }

    /** The headings of each file, in order. */
    private static Map<String, List<Heading>> headings(Plan plan) {
        Map<String, List<Heading>> headings = new TreeMap<>();
        collect(plan, headings);
        return headings;
    }

    private static void collect(Object part, Map<String, List<Heading>> headings) {
        if (part instanceof Heading heading) {
            headings.computeIfAbsent(heading.at().path(), path -> new ArrayList<>())
                    .add(heading);
        } else if (part instanceof List<?> parts) {
            parts.forEach(inner -> collect(inner, headings));
        } else if (part instanceof Optional<?> maybe) {
            maybe.ifPresent(inner -> collect(inner, headings));
        } else if (mayHoldHeadings(part)) {
            RecordParts.eachWorded(part, (inner, marks) -> collect(inner, headings));
        }
    }

    /** Fields and lines hold none, and figures no words. */
    private static boolean mayHoldHeadings(Object part) {
        return RecordParts.has(part)
                && !(part instanceof Text)
                && !(part instanceof Series)
                && !(part instanceof Inline)
                && !(part instanceof Block block && block.inner().isEmpty());
    }

    private Object changed(Object part) {
        if (part instanceof Heading heading) {
            Map<String, String> own = anchors.getOrDefault(heading.at().path(), Map.of());
            return Optional.ofNullable(own.get(heading.anchor()))
                    .<Object>map(anchor -> new Heading(heading.level(), heading.content(), anchor, heading.from()))
                    .orElse(heading);
        }
        if (part instanceof List<?> || part instanceof Optional<?>) {
            return RecordParts.changedEach(part, this::changed);
        }
        return mayHoldHeadings(part) ? RecordParts.changed((Record) part, (inner, marks) -> changed(inner)) : part;
    }
}
