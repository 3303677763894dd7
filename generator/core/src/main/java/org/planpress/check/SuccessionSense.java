package org.planpress.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.Ref;
import org.planpress.model.Succession;
import org.planpress.model.Succession.Body;
import org.planpress.model.Succession.Heir;
import org.planpress.model.Succession.Successor;
import org.planpress.model.Text;
import org.planpress.model.WebAddress;

/** Bodies come after one another in time, on days that are told, so that somebody answers on each day. */
final class SuccessionSense implements Check {

    private static final Rule NO_DAY = Rule.error(
            "successor-without-day",
            "Nobody can tell from which day a body takes functions over.",
            "Write from: with the day, or ends: for the body that ends.",
            "successors:\n  - body: mayor   # of a body without ends");

    private static final Rule GAP = Rule.warning(
            "successor-gap",
            "A body ends before the one after it takes its functions over, so that nobody answers in between.",
            "Correct one of the two days.",
            "ends: 2028-05-08, and from: 2028-06-01");

    private static final Rule NOBODY = Rule.warning(
            "successor-missing",
            "A body ends and nothing says who takes its functions over; its pages say so.",
            "Add successors, once it is known.",
            "ends: 2028-05-08   # and no successors");

    private static final Rule CIRCLE = Rule.error(
            "successor-circle",
            "A body comes after itself.",
            "Take one of the bodies out of successors.",
            "the mayor after the board, and the board after the mayor");

    private static final Rule ADDRESS = Rule.error(
            "successor-address",
            "The address of a body, of its plan or of a part that was handed on is not a whole web address.",
            "Write it from https:// on, as the bar of the browser shows it.",
            "address: mayor.example.org");

    private static final Rule TWO_BODIES = Rule.error(
            "edition-of-two-bodies",
            "An edition belongs to two bodies, so that nobody can tell who answers for it.",
            "Keep it in the editions of one of them.",
            "editions: [2025-29] in two bodies");

    @Override
    public List<Rule> rules() {
        return List.of(NO_DAY, GAP, NOBODY, CIRCLE, ADDRESS, TWO_BODIES);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.continuity().succession().stream()
                .flatMap(all -> Stream.of(
                                all.bodies().stream().flatMap(SuccessionSense::ofDays),
                                circles(all),
                                ofAddresses(all),
                                ofEditions(all))
                        .flatMap(found -> found))
                .toList();
    }

    private static Stream<Finding> ofDays(Body body) {
        Stream<Finding> nobody = body.ends().isPresent() && body.successors().isEmpty()
                ? Stream.of(NOBODY.at(body.id().at(), "'%s' ends, and nobody comes after it".formatted(body.id()))
                        .marking(body.id().id().value().length())
                        .withHint("add successors, once it is known"))
                : Stream.empty();
        return Stream.concat(nobody, body.successors().stream().flatMap(successor -> ofDay(body, successor)));
    }

    private static Stream<Finding> ofDay(Body body, Successor successor) {
        if (successor.from().isEmpty() && body.ends().isEmpty()) {
            return Stream.of(at(
                            NO_DAY,
                            successor.body(),
                            "from which day '%s' takes over is not told, and '%s' does not end"
                                    .formatted(successor.body(), body.id()))
                    .withHint("write from: with the day, or ends: at '%s'".formatted(body.id())));
        }
        return successor
                .from()
                .filter(from -> body.ends().filter(from::isAfter).isPresent())
                .map(from -> at(
                                GAP,
                                successor.body(),
                                "'%s' ends on %s, and '%s' takes over on %s"
                                        .formatted(body.id(), body.ends().orElseThrow(), successor.body(), from))
                        .withHint("correct one of the two days"))
                .stream();
    }

    private static Finding at(Rule rule, Ref ref, String message) {
        return rule.at(ref.at(), message).marking(ref.id().value().length());
    }

    private static Stream<Finding> circles(Succession all) {
        Set<Id> told = new HashSet<>();
        return all.bodies().stream()
                .filter(body -> !told.contains(body.id().id()) && comesAfterItself(body, all))
                .map(body -> {
                    told.addAll(reached(body, all));
                    return CIRCLE.at(body.id().at(), "'%s' comes after itself".formatted(body.id()))
                            .marking(body.id().id().value().length())
                            .withHint("take one of the bodies out of successors");
                });
    }

    private static boolean comesAfterItself(Body body, Succession all) {
        return reached(body, all).contains(body.id().id());
    }

    /** All that come after a body, at once or later. */
    private static Set<Id> reached(Body body, Succession all) {
        Set<Id> reached = new LinkedHashSet<>();
        List<Id> next = successors(body).toList();
        while (!next.isEmpty()) {
            next = next.stream()
                    .filter(reached::add)
                    .flatMap(id -> all.body(id).stream())
                    .flatMap(SuccessionSense::successors)
                    .toList();
        }
        return reached;
    }

    private static Stream<Id> successors(Body body) {
        return body.successors().stream().map(successor -> successor.body().id());
    }

    private static Stream<Finding> ofAddresses(Succession all) {
        return Stream.of(
                        all.bodies().stream().map(Body::address),
                        all.bodies().stream()
                                .flatMap(body -> body.successors().stream())
                                .map(Successor::planAddress),
                        all.handed().stream()
                                .flatMap(handed -> handed.to().stream())
                                .map(Heir::address))
                .flatMap(found -> found)
                .flatMap(Optional::stream)
                .filter(address -> !WebAddress.isPage(address.value()))
                .map(SuccessionSense::notWhole);
    }

    private static Finding notWhole(Text address) {
        return ADDRESS.at(address.at(), "'%s' is not a whole web address".formatted(address))
                .marking(address.value().length())
                .withHint("write it from https:// on");
    }

    private static Stream<Finding> ofEditions(Succession all) {
        Map<Id, Body> first = new HashMap<>();
        return all.bodies().stream()
                .flatMap(body -> body.editions().stream().flatMap(ref -> {
                    Body earlier = first.putIfAbsent(ref.id(), body);
                    return earlier == null
                            ? Stream.empty()
                            : Stream.of(at(
                                            TWO_BODIES,
                                            ref,
                                            "the edition '%s' belongs to '%s' already".formatted(ref, earlier.id()))
                                    .withHint("keep it in the editions of one of them"));
                }));
    }
}
