package org.planpress.analysis.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.planpress.analysis.law.DutyStanding.State;
import org.planpress.model.LawSheet.Answer;
import org.planpress.model.Plan;
import org.planpress.model.RulePack;
import org.planpress.model.RulePack.Duty;
import org.planpress.model.RulePack.Sure;
import org.planpress.model.Text;

/**
 * What the rule packs in force ask of the current edition of a plan, and what was found of it.
 *
 * @param duties in the order of the packs
 */
public record LawStanding(List<DutyStanding> duties) {

    /** Of a plan whose current edition exists, on a day. */
    public static LawStanding of(Plan plan, LocalDate asOf) {
        return new LawStanding(plan.law().inForce().stream()
                .flatMap(pack -> pack.duties().stream().map(duty -> standing(plan, asOf, pack, duty)))
                .toList());
    }

    private static DutyStanding standing(Plan plan, LocalDate asOf, RulePack pack, Duty duty) {
        List<Answer> answers = plan.law().answersTo(duty);
        List<Text> reasons = Stream.concat(
                        answers.stream().flatMap(answer -> answer.notForThisBody().stream()),
                        duty.notForBody().stream())
                .toList();
        List<PartStanding> parts = new Search(plan, asOf, duty, answers).parts();
        if (!reasons.isEmpty()) {
            List<PartStanding> there = parts.stream()
                    .filter(PartStanding::isTold)
                    .map(PartStanding::unasked)
                    .toList();
            return new DutyStanding(pack, duty, State.NOT_FOR_THIS_BODY, there, reasons, false, answers);
        }
        boolean due = !parts.isEmpty();
        boolean present = due && parts.stream().allMatch(part -> part.lack().isEmpty());
        return new DutyStanding(pack, duty, present ? State.PRESENT : State.NOT_FOUND, parts, List.of(), due, answers);
    }

    /** The duties of a pack. */
    public List<DutyStanding> of(RulePack pack) {
        return duties.stream().filter(duty -> duty.pack().equals(pack)).toList();
    }

    /** How many are in a state. */
    public int count(State state) {
        return (int) duties.stream().filter(duty -> duty.state() == state).count();
    }

    /** Whether nobody has yet read some of them in the source that is named. */
    public boolean anyUnchecked() {
        return duties.stream().anyMatch(duty -> duty.duty().sure() == Sure.UNCHECKED);
    }
}
