package org.planpress.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Priority;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.Ref;
import org.planpress.model.SiteSheet;
import org.planpress.model.Status;
import org.planpress.model.ThemesSheet.Commitment;

/**
 * How many of each thing an edition holds, by the names that texts use: {@code commitments}, {@code
 * commitments.on-track}, {@code kpis.p1}, {@code commitments.p1.late}, {@code survey.responses}.
 *
 * @param counts the counts by their names, in the order in which the reference of fields tells them
 */
public record PromiseCounts(Map<String, Count> counts) {

    /** What a name ends in that asks for those without a published status. */
    public static final String WITHOUT_STATUS = "without-status";

    /**
     * A count.
     *
     * @param thing what is counted
     * @param number how many there are
     * @param ofStatus whether it changes as work goes on
     */
    public record Count(Thing thing, int number, boolean ofStatus) {}

    /** What can be counted. */
    public enum Thing {
        PRIORITIES("priorities"),
        OUTCOMES("outcomes"),
        THEMES("themes"),
        COMMITMENTS("commitments"),
        KPIS("kpis"),
        FUNDING_PARTS("funding.parts"),
        PROJECTS("capital.projects"),
        GRANTS("grants.number"),
        RESPONSES("survey.responses");

        private final String word;

        Thing(String word) {
            this.word = word;
        }

        /** As a name begins. */
        public String word() {
            return word;
        }
    }

    public static PromiseCounts of(SiteSheet site, Edition edition) {
        Builder builder = new Builder(site, new LinkedHashMap<>());
        builder.add(Thing.PRIORITIES, "", edition.priorities().size());
        builder.all(
                Thing.OUTCOMES, edition, priority -> priority.sheet().outcomes().size());
        builder.all(Thing.THEMES, edition, priority -> priority.themes().size());
        builder.add(
                Thing.THEMES,
                "",
                edition.priorities().stream()
                                .mapToInt(priority -> priority.themes().size())
                                .sum()
                        + edition.crossCutting().size());
        builder.judged(Thing.COMMITMENTS, "", statuses(edition.commitments(), Commitment::status));
        builder.judged(Thing.KPIS, "", statuses(edition.kpis(), Kpi::status));
        edition.priorities().forEach(priority -> {
            String id = "." + priority.id();
            builder.judged(Thing.COMMITMENTS, id, statuses(priority.commitments(), Commitment::status));
            builder.judged(Thing.KPIS, id, statuses(priority.sheet().kpis(), Kpi::status));
        });
        edition.funding()
                .ifPresent(funding ->
                        builder.add(Thing.FUNDING_PARTS, "", funding.parts().size()));
        edition.capital()
                .ifPresent(capital ->
                        builder.add(Thing.PROJECTS, "", capital.projects().size()));
        edition.grants()
                .ifPresent(
                        grants -> builder.add(Thing.GRANTS, "", grants.grants().size()));
        edition.survey().ifPresent(survey -> builder.add(Thing.RESPONSES, "", survey.responses()));
        return new PromiseCounts(Collections.unmodifiableMap(builder.counts));
    }

    private static <T> List<Optional<Ref>> statuses(List<T> things, Function<T, Optional<Ref>> status) {
        return things.stream().map(status).toList();
    }

    /** The count that a text names. */
    public Optional<Count> find(String name) {
        return Optional.ofNullable(counts.get(name));
    }

    /** Whether a name asks for a count, even if it is wrong further on. */
    public static boolean isMeant(String name) {
        return name.startsWith("survey.")
                || words().stream()
                        .anyMatch(word -> name.equals(word) || (word.indexOf('.') < 0 && name.startsWith(word + ".")));
    }

    /** The shortest names. */
    public static List<String> words() {
        return Stream.of(Thing.values()).map(Thing::word).toList();
    }

    private record Builder(SiteSheet site, Map<String, Count> counts) {

        void add(Thing thing, String rest, int number) {
            counts.put(thing.word() + rest, new Count(thing, number, false));
        }

        void all(Thing thing, Edition edition, Function<Priority, Integer> inPriority) {
            add(
                    thing,
                    "",
                    edition.priorities().stream().mapToInt(inPriority::apply).sum());
            edition.priorities().forEach(priority -> add(thing, "." + priority.id(), inPriority.apply(priority)));
        }

        void judged(Thing thing, String rest, List<Optional<Ref>> statuses) {
            add(thing, rest, statuses.size());
            List<Optional<Id>> ids = new ArrayList<>();
            statuses.forEach(status -> ids.add(Status.of(site, status).map(Status::id)));
            Status.all(site)
                    .forEach(status -> counts.put(
                            thing.word() + rest + "." + status.id(),
                            new Count(thing, number(ids, Optional.of(status.id())), true)));
            counts.put(
                    thing.word() + rest + "." + WITHOUT_STATUS, new Count(thing, number(ids, Optional.empty()), true));
        }

        private static int number(List<Optional<Id>> ids, Optional<Id> wanted) {
            return (int) ids.stream().filter(wanted::equals).count();
        }
    }
}
