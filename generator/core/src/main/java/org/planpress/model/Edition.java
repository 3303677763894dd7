package org.planpress.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.model.ThemesSheet.Theme;

/**
 * One edition of the plan, whole.
 *
 * @param id the name of its folder
 * @param sheet title, period, status and document control
 * @param sections its chapters, in order
 * @param priorities its priorities, by number
 * @param crossCutting commitments that belong to no single priority, in themes
 * @param registers its registers, in order
 */
public record Edition(
        Id id,
        EditionSheet sheet,
        List<Section> sections,
        List<Priority> priorities,
        List<Theme> crossCutting,
        Optional<Funding> funding,
        Optional<Scenarios> scenarios,
        Optional<Budget> budget,
        Optional<Capital> capital,
        Optional<Grants> grants,
        Optional<Requirements> requirements,
        Optional<Survey> survey,
        Optional<Timetable> timetable,
        Optional<Governance> governance,
        List<Register> registers) {

    /** The same with another sheet. */
    public Edition with(EditionSheet other) {
        return new Edition(
                id,
                other,
                sections,
                priorities,
                crossCutting,
                funding,
                scenarios,
                budget,
                capital,
                grants,
                requirements,
                survey,
                timetable,
                governance,
                registers);
    }

    /** All commitments, those of the priorities first. */
    public List<Commitment> commitments() {
        return Stream.concat(
                        priorities.stream().flatMap(priority -> priority.commitments().stream()), acrossPriorities())
                .toList();
    }

    /** The commitments that belong to no single priority. */
    public Stream<Commitment> acrossPriorities() {
        return crossCutting.stream().flatMap(theme -> theme.commitments().stream());
    }

    /** Whether it says anything of money that a page could show. */
    public boolean tellsOfMoney() {
        return Stream.of(funding, scenarios, budget, capital, grants).anyMatch(Optional::isPresent);
    }

    /** Whether any commitment names a partner. */
    public boolean namesPartners() {
        return commitments().stream()
                .anyMatch(commitment -> !commitment.partners().isEmpty());
    }

    /** Its easy-read texts, in the order of the plan. */
    public Stream<EasyRead> easyTexts() {
        return Stream.of(
                        Stream.of(sheet.easyRead()),
                        priorities.stream()
                                .flatMap(priority -> Stream.concat(
                                        Stream.of(priority.sheet().easyRead()),
                                        priority.commitments().stream().map(Commitment::easyRead))),
                        acrossPriorities().map(Commitment::easyRead))
                .flatMap(found -> found)
                .flatMap(Optional::stream);
    }

    /** All KPIs, by priority. */
    public List<PrioritySheet.Kpi> kpis() {
        return priorities.stream()
                .flatMap(priority -> priority.sheet().kpis().stream())
                .toList();
    }
}
