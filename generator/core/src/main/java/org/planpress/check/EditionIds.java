package org.planpress.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet.Retired;
import org.planpress.model.Id;
import org.planpress.model.Named;
import org.planpress.model.Priority;
import org.planpress.model.ThemesSheet.Theme;

/** The ids that an edition gives out. They share one space, because a reader may cite any of them without its kind. */
final class EditionIds {

    private EditionIds() {}

    /**
     * An id that an edition gives to something.
     *
     * @param id the id
     * @param kind what has it, such as {@code commitment}
     * @param at where it is given
     */
    record Given(Id id, String kind, SourceLocation at) {}

    /** The ids in use, in the order of the plan. */
    static List<Given> inUse(Edition edition) {
        return Stream.concat(
                        edition.priorities().stream().flatMap(EditionIds::ofPriority),
                        edition.crossCutting().stream().flatMap(EditionIds::ofTheme))
                .toList();
    }

    /** The ids that were dropped. */
    static List<Given> retired(Edition edition) {
        return given("retired id", edition.sheet().retired(), Retired::id).toList();
    }

    /** Ids of one list, such as the bodies of the governance. */
    static <T> Stream<Given> given(String kind, List<T> things, Function<T, Named> name) {
        return things.stream().map(name).map(named -> new Given(named.id(), kind, named.at()));
    }

    private static Stream<Given> ofPriority(Priority priority) {
        var sheet = priority.sheet();
        return Stream.of(
                        Stream.of(new Given(priority.id(), "priority", sheet.at())),
                        given("outcome", sheet.outcomes(), outcome -> outcome.id()),
                        given("aim", sheet.aims(), aim -> aim.id()),
                        given("KPI", sheet.kpis(), kpi -> kpi.id()),
                        priority.themes().stream().flatMap(EditionIds::ofTheme))
                .flatMap(Function.identity());
    }

    private static Stream<Given> ofTheme(Theme theme) {
        return Stream.concat(
                given("theme", List.of(theme), Theme::id),
                given("commitment", theme.commitments(), commitment -> commitment.id()));
    }
}
