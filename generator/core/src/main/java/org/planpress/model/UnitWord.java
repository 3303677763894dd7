package org.planpress.model;

import java.util.Optional;
import org.planpress.finding.SourceLocation;

/**
 * An office's own word for what a number of a measure is: tonnes of CO2e, kWh, cases for each officer.
 *
 * @param many after every number but one
 * @param one after one; where it is missing, the same as after many
 * @param at where it stands
 */
@Means(value = "the word of a unit", alone = "many")
public record UnitWord(
        @Means(value = "After every number but 1.", example = "tonnes of CO2e")
        Text many,

        @Means(value = "After 1, where that is another word.", example = "tonne of CO2e")
        Optional<Text> one,

        SourceLocation at) {

    /** The word that follows a number. */
    public String after(boolean one) {
        return (one ? this.one.orElse(many) : many).value();
    }
}
