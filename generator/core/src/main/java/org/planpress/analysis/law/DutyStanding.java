package org.planpress.analysis.law;

import java.util.List;
import org.planpress.model.LawSheet;
import org.planpress.model.RulePack;
import org.planpress.model.Text;

/**
 * Whether a plan bears what a duty asks for.
 *
 * @param parts what it is made of, each with what was found
 * @param reasons why it does not bind this body, if it does not
 * @param due whether anything is due yet
 * @param answers what the office says of it
 */
public record DutyStanding(
        RulePack pack,
        RulePack.Duty duty,
        State state,
        List<PartStanding> parts,
        List<Text> reasons,
        boolean due,
        List<LawSheet.Answer> answers) {

    /** Where a duty stands. It says what is there, and never whether that is enough: a person has to judge that. */
    public enum State {
        PRESENT,
        NOT_FOUND,
        NOT_FOR_THIS_BODY
    }
}
