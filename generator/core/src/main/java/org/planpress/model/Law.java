package org.planpress.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the law asks of a plan, and what its office says to that.
 *
 * @param known the ids of all packs that there are
 * @param inForce the packs that {@code site.yml} names, in its order
 * @param answers what the office says
 */
public record Law(List<Id> known, List<RulePack> inForce, Optional<LawSheet> answers) {

    /** Of a plan that names no pack. */
    public static final Law NONE = new Law(List.of(), List.of(), Optional.empty());

    /** All duties in force. */
    public Stream<RulePack.Duty> duties() {
        return inForce.stream().flatMap(pack -> pack.duties().stream());
    }

    /** What the office says of a duty. */
    public List<LawSheet.Answer> answersTo(RulePack.Duty duty) {
        return answers.stream()
                .flatMap(sheet -> sheet.answers().stream())
                .filter(answer -> answer.duty().id().equals(duty.id().id()))
                .toList();
    }
}
