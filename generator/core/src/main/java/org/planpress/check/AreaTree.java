package org.planpress.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Area;
import org.planpress.model.Id;
import org.planpress.model.Plan;

/** The areas of a site are the parts of one whole. */
final class AreaTree implements Check {

    private static final Rule RULE = Rule.error(
            "area-tree",
            "The areas of the site are not the parts of one whole.",
            "List one area without 'partOf', the whole, and let every other one lie in it or in a part of it.",
            "areas:\n  - {id: north, title: The north}\n  - {id: south, title: The south}");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        List<Area> areas = plan.site().areas();
        List<Area> wholes =
                areas.stream().filter(area -> area.partOf().isEmpty()).toList();
        Stream<Finding> secondWholes = wholes.stream()
                .skip(1)
                .map(area -> RULE.at(
                                area.id().at(),
                                "'%s' lies in no other area, and neither does '%s'"
                                        .formatted(area.id(), wholes.get(0).id()))
                        .withHint("say in 'partOf' which area it lies in"));
        return Stream.concat(secondWholes, circles(areas)).toList();
    }

    private static Stream<Finding> circles(List<Area> areas) {
        Map<Id, Id> upper = areas.stream()
                .filter(area -> area.partOf().isPresent())
                .collect(Collectors.toMap(
                        area -> area.id().id(),
                        area -> area.partOf().orElseThrow().id(),
                        (first, second) -> first));
        return areas.stream()
                .filter(area -> isInItself(area.id().id(), upper))
                .map(area -> RULE.at(area.id().at(), "'%s' lies in itself, by way of 'partOf'".formatted(area.id()))
                        .withHint("let the largest area lie in no other"));
    }

    private static boolean isInItself(Id area, Map<Id, Id> upper) {
        Set<Id> seen = new HashSet<>();
        Id place = upper.get(area);
        while (place != null && !place.equals(area) && seen.add(place)) {
            place = upper.get(place);
        }
        return area.equals(place);
    }
}
