package org.planpress.check;

import static org.planpress.check.Missing.missing;
import static org.planpress.check.Missing.missingArea;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.model.Area;
import org.planpress.model.MeasureSheet;
import org.planpress.model.Plan;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.Ref;
import org.planpress.model.Register.Entry;
import org.planpress.model.ThemesSheet.Commitment;

/** What measures name, and who names measures and areas. */
final class MeasureReferences {

    private MeasureReferences() {}

    static Stream<Finding> in(Plan plan) {
        Set<String> measures = measures(plan);
        Set<String> areas = areas(plan);
        return Stream.of(
                        plan.site().areas().stream().flatMap(area -> missing("area", some(area.partOf()), areas)),
                        plan.editions().stream()
                                .flatMap(edition -> Stream.of(
                                        edition.kpis().stream().map(Kpi::measures),
                                        edition.commitments().stream().map(Commitment::measures),
                                        edition.priorities().stream()
                                                .map(priority ->
                                                        some(priority.sheet().figure())),
                                        edition.registers().stream()
                                                .flatMap(register -> register.entries().stream())
                                                .map(Entry::measures)))
                                .flatMap(named -> named)
                                .flatMap(named -> missing("measure", named, measures)),
                        plan.editions().stream()
                                .flatMap(edition -> edition.commitments().stream())
                                .flatMap(commitment -> Stream.concat(
                                        missing("area", commitment.areas(), areas),
                                        commitment.milestones().stream()
                                                .flatMap(step -> missing("area", step.areas(), areas)))),
                        plan.meetings().stream().flatMap(meeting -> missing("area", meeting.areas(), areas)),
                        plan.measures().stream().flatMap(measure -> inSheet(measure.sheet(), measures, areas)),
                        plan.measures().stream().flatMap(measure -> reported(measure.sheet(), plan)))
                .flatMap(Function.identity());
    }

    static Set<String> measures(Plan plan) {
        return plan.measures().stream().map(measure -> measure.id().value()).collect(Collectors.toSet());
    }

    /** The areas that figures of a measure may be about: those on its sheet, and the whole. */
    static Set<String> areasOf(MeasureSheet sheet, Plan plan) {
        Stream<String> whole = plan.site().areas().stream()
                .filter(area -> area.partOf().isEmpty())
                .map(area -> area.id().toString());
        return Stream.concat(whole, sheet.areas().stream().map(Ref::toString)).collect(Collectors.toSet());
    }

    /** One reference or none, as a list. */
    static List<Ref> some(Optional<Ref> ref) {
        return ref.stream().toList();
    }

    private static Set<String> areas(Plan plan) {
        return plan.site().areas().stream()
                .map(Area::id)
                .map(named -> named.id().value())
                .collect(Collectors.toSet());
    }

    private static Stream<Finding> inSheet(MeasureSheet sheet, Set<String> measures, Set<String> areas) {
        Set<String> others = new TreeSet<>(measures);
        others.remove(sheet.id().toString());
        Stream<Finding> weights = missing("measure", some(sheet.weightedBy()), others)
                .filter(finding -> sheet.weightedBy().stream()
                        .noneMatch(ref -> ref.id().equals(sheet.id().id())));
        return Stream.concat(weights, missing("area", sheet.areas(), areas));
    }

    private static Stream<Finding> reported(MeasureSheet sheet, Plan plan) {
        Set<String> own = areasOf(sheet, plan);
        return sheet.reported().stream()
                .flatMap(reported -> missingArea(sheet.id().id(), some(reported.area()), own));
    }
}
