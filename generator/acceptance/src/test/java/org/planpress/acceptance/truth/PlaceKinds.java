package org.planpress.acceptance.truth;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How much is linked to each place, and how much to none. */
final class PlaceKinds {

    private static final String NAME = "what is linked to places";

    private PlaceKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of(
                        NAME,
                        " figures ",
                        "^(?<number>\\w+) measures? ha(?:s|ve) figures (?<alone>only )?for (?<place>.+?)(?: as a whole)?\\.",
                        (found, spot) -> is(
                                found.group("number"),
                                found.group("alone") == null
                                        ? measured(spot.plan(), id(spot, found.group("place")))
                                        : spot.plan().measures().size() - measuredInParts(spot.plan())),
                        "place-with-figures",
                        "place-of-the-whole-alone"),
                Kind.of(
                        NAME,
                        " none for ",
                        "The other (?<number>\\w+)(?: measures?)? ha(?:s|ve) none for (?<place>[^.]+)\\.",
                        (found, spot) -> is(
                                found.group("number").equals("measure") ? "one" : found.group("number"),
                                spot.plan().measures().size() - measured(spot.plan(), id(spot, found.group("place")))),
                        "place-without-figures"),
                Kind.of(
                        NAME,
                        " linked to ",
                        "^(?<number>\\w+) (?<what>\\w+) (?:is|are) linked to (?<place>(?!it\\b)[^,.]+?)"
                                + "(?:,? (?:or )?(?:a place|one) (?:in|around) it)*\\.",
                        (found, spot) ->
                                is(found.group("number"), linked(spot, found.group("what"), found.group("place"))),
                        "place-linked",
                        "place-unlinked"),
                Kind.of(
                        NAME,
                        " linked to no place, or to ",
                        "(?<number>\\w+) \\w+ (?:is|are) linked to no place, or to ",
                        (found, spot) -> is(
                                found.group("number"),
                                spot.edition().commitments().stream()
                                        .map(each -> each.said().words("areas"))
                                        .filter(areas -> areas.isEmpty()
                                                || areas.stream()
                                                        .anyMatch(area -> upper(spot.plan(), area)
                                                                .isEmpty()))
                                        .count()),
                        "place-for-the-whole"));
    }

    private static Optional<String> is(String told, long truth) {
        return Kind.when((told.equals("No") ? 0 : Amount.count(told)) != truth, "" + truth);
    }

    private static String id(Spot spot, String name) {
        return spot.plan().site().list("areas").stream()
                .filter(area -> area.get("title").equalsIgnoreCase(name))
                .map(area -> area.get("id"))
                .findFirst()
                .orElse("");
    }

    private static Optional<String> upper(Plan plan, String area) {
        return plan.site().list("areas").stream()
                .filter(each -> each.get("id").equals(area))
                .findFirst()
                .flatMap(each -> each.text("partOf"));
    }

    /** The views of the whole name no area. */
    private static long measured(Plan plan, String area) {
        String named = upper(plan, area).isPresent() ? area : "";
        return plan.measures().stream()
                .filter(measure -> measure.views(plan).stream()
                        .anyMatch(view -> view.area().equals(named)))
                .count();
    }

    private static long measuredInParts(Plan plan) {
        return plan.measures().stream()
                .filter(measure -> measure.views(plan).stream()
                        .anyMatch(view -> upper(plan, view.area()).isPresent()))
                .count();
    }

    private static long linked(Spot spot, String what, String place) {
        boolean meetings = what.startsWith("meeting");
        if (place.equals("no place")) {
            return spot.plan().meetings().stream()
                    .filter(each -> each.words("areas").isEmpty())
                    .count();
        }
        Set<String> here = near(spot.plan(), id(spot, place), false);
        if (meetings) {
            return spot.plan().meetings().stream()
                    .filter(each -> each.words("areas").stream().anyMatch(here::contains))
                    .count();
        }
        Set<String> near = near(spot.plan(), id(spot, place), true);
        return spot.edition().commitments().stream()
                .map(Plan.Commitment::said)
                .filter(said -> said.words("areas").stream().anyMatch(near::contains)
                        || said.list("milestones").stream()
                                .flatMap(step -> step.words("areas").stream())
                                .anyMatch(here::contains))
                .count();
    }

    /** A part with all in it and, if asked for, all around it but the whole; the whole alone. */
    private static Set<String> near(Plan plan, String area, boolean around) {
        Set<String> near = new HashSet<>(Set.of(area));
        if (upper(plan, area).isEmpty()) {
            return near;
        }
        for (Yml each : plan.site().list("areas")) {
            Optional<String> at = Optional.of(each.get("id"));
            while (at.isPresent() && !at.get().equals(area)) {
                at = upper(plan, at.get());
            }
            at.ifPresent(inside -> near.add(each.get("id")));
        }
        Optional<String> at = around ? upper(plan, area) : Optional.empty();
        while (at.filter(each -> upper(plan, each).isPresent()).isPresent()) {
            near.add(at.orElseThrow());
            at = upper(plan, at.orElseThrow());
        }
        return near;
    }
}
